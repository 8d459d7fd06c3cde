/** A browser, a host that serves pages from memory, and what it costs the main thread to show one. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../../hosts/support/browser.js';
import { type HostServer, startHost } from '../../hosts/support/server.js';
import type { Built } from './bench.js';

export interface Lab extends Built {
  readonly browser: Browser;
  readonly host: HostServer;
  /** How often each variant is measured. */
  readonly repeats: number;
  /** Opens a tab of its own process on a blank page of the host, with nothing in any cache. */
  openTab(): Promise<Tab>;
  /** Main-thread CPU of a page from its first byte until it rests, in ms. */
  cpuOf(path: string): Promise<number>;
  /** The longest task of the same, in ms of CPU. */
  longestTaskOf(path: string): Promise<number>;
  close(): Promise<void>;
}

export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Main-thread CPU since the tab was opened, in ms. */
  cpu(): Promise<number>;
  /** Opens a page of the host and waits until all is done there. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

const BLANK = '/blank.html';
/** A thousand elements take a while, more so where others use the machine. In ms. */
const PATIENCE = 180_000;
/** A page rests when it took less than so much CPU, in ms, over so long, in ms. Asking costs it about 0.2. */
const REST = { cpu: 1, time: 150 };

export async function openLab(built: Built, repeats: number): Promise<Lab> {
  // A page may be measured for as long as it takes while someone builds anew: all scripts are read before.
  const host = await startHost({ headers: { 'cache-control': 'no-store' } });
  for (const file of readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const script = readFileSync(`dist/cdn/${file}`, 'utf8');
    host.put(`/cdn/${file.replaceAll('\\', '/')}`, (_, response) => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
    });
  }
  host.put(BLANK, '<!doctype html><title>Blank</title>');
  const browser = await openBrowser();

  async function openTab(): Promise<Tab> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    // The page to come is of the same site and takes over this process: its start is not counted.
    await page.goto(host.url + BLANK);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cpu = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    };
    const rest = async () => {
      for (let before = -Infinity, now = await cpu(); now - before > REST.cpu; before = now, now = await cpu())
        await wait(REST.time);
    };
    const open = async (path: string) => {
      await page.goto(host.url + path, { timeout: PATIENCE });
      await rest();
    };
    return { page, session, cpu, open, close: () => context.close() };
  }

  return {
    ...built,
    browser,
    host,
    repeats,
    openTab,
    async cpuOf(path) {
      const tab = await openTab();
      const before = await tab.cpu();
      await tab.open(path);
      const cost = (await tab.cpu()) - before;
      await expectContent(tab.page, path);
      await tab.close();
      return cost;
    },
    async longestTaskOf(path) {
      const tab = await openTab();
      await browser.startTracing(tab.page, { categories: ['toplevel', '__metadata'] });
      await tab.open(path);
      const trace = await browser.stopTracing();
      await tab.close();
      return longestTask(trace);
    },
    async close() {
      await browser.close();
      await host.close();
    },
  };
}

/** What fails to render is fast. Throws unless each of our elements shows its content, or is lazy. */
async function expectContent(page: Page, path: string): Promise<void> {
  const without = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) =>
          element.localName.startsWith('career-') &&
          element.getAttribute('loading') !== 'lazy' &&
          (!element.shadowRoot?.querySelector('.root') || element.shadowRoot.querySelector('.loading, [role=alert]')),
      ).length,
  );
  if (without) throw new Error(`${path}: ${without} elements show nothing.`);
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Thread time in µs. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
  const threads = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`))
    .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}
