/** The same page in every engine that this machine has, asked by functions that run in the page. */
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { startWebKit } from '../../../scripts/webkit.mjs';
import { openBrowser } from './browser.js';

/** An expression of JavaScript, run in the page; what it promises is waited for. */
type Evaluate = (expression: string) => Promise<unknown>;

export interface Tab {
  goto(url: string): Promise<void>;
  /** Goes back to the page before. */
  back(): Promise<void>;
  /** Runs a function in the page. It sees its arguments only, which are passed as JSON, as is its answer. */
  evaluate<Given extends unknown[], Answer>(
    ask: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer>;
}

interface Running {
  readonly tab: Tab;
  stop(): Promise<void>;
}

export interface Engine {
  readonly engine: string;
  start(): Promise<Running>;
}

const size = { width: 1200, height: 900 };

const tabOf = (page: Pick<Tab, 'goto' | 'back'>, evaluate: Evaluate): Tab => ({
  ...page,
  evaluate: async (ask, ...given) =>
    (await evaluate(`(${ask.toString()})(...${JSON.stringify(given)})`)) as Awaited<ReturnType<typeof ask>>,
});

async function startChromium(): Promise<Running> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: size });
  const moves = {
    goto: async (url: string) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
  };
  return { tab: tabOf(moves, (expression) => page.evaluate(expression)), stop: () => browser.close() };
}

async function startFirefox(executablePath: string): Promise<Running> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport(size);
  const moves = {
    goto: async (url: string) => void (await page.goto(url)),
    // What comes back out of Firefox's cache is not said to have loaded.
    back: async () => {
      await page.evaluate('void setTimeout(() => history.back())');
      await wait(1000);
    },
  };
  return { tab: tabOf(moves, (expression) => page.evaluate(expression)), stop: () => browser.close() };
}

/** WebKit's driver speaks WebDriver, of which three commands are all that is needed. */
async function startWebKitBrowser(installed: Parameters<typeof startWebKit>[0]): Promise<Running> {
  const { port, capabilities, stop } = await startWebKit(installed);
  const command = async (path: string, body: object, method = 'POST'): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error((value as { message: string }).message);
    return value;
  };
  const { sessionId } = (await command('', { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string };
  await command(`/${sessionId}/window/rect`, size);
  const moves = {
    goto: async (url: string) => void (await command(`/${sessionId}/url`, { url })),
    back: async () => void (await command(`/${sessionId}/back`, {})),
  };
  const evaluate: Evaluate = async (expression) => {
    const script = `const done = arguments[0];
      Promise.resolve(${expression}).then((answer) => done({ answer }), (error) => done({ error: String(error) }));`;
    const result = await command(`/${sessionId}/execute/async`, { script, args: [] });
    const { answer, error } = result as { answer: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return answer;
  };
  return {
    tab: tabOf(moves, evaluate),
    stop: async () => {
      await command(`/${sessionId}`, {}, 'DELETE');
      stop();
    },
  };
}

const { firefox, webkit } = findBrowsers();

/** Chromium, and Firefox and WebKit where they are installed. */
export const engines: readonly Engine[] = [
  { engine: 'Chromium', start: startChromium },
  ...(firefox ? [{ engine: 'Firefox', start: () => startFirefox(firefox) }] : []),
  ...(webkit ? [{ engine: 'WebKit', start: () => startWebKitBrowser(webkit) }] : []),
];
