/** Pages that a server wrote in full: read without a script, and taken over by it unseen. */
import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import backendFit from '../../data/careers/backend-developer.fit.json' with { type: 'json' };
import backendGuide from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import kiteFit from '../fixtures/careers/kite-maker.fit.json' with { type: 'json' };
import kiteGuide from '../fixtures/careers/kite-maker.guide.json' with { type: 'json' };
import kites from '../fixtures/careers/kite-maker.json' with { type: 'json' };
import { elements, type ElementName, tagOf } from '../support/elements.js';
import { openBrowser, settled, visibleText, visit } from './support/browser.js';
import { type HostServer, plainPage, startHost, strictPolicy } from './support/server.js';

type Ssr = typeof import('../../src/ssr/index.js');
/** What a server would import: the built package, whose types are there only once it is built. */
const built: string = 'career-elements/ssr.js';
const { renderToString, stylesheetFor }: Ssr = await import(built);

/** What an element is told beside what holds for all. */
const own: Partial<Record<ElementName, Readonly<Record<string, string>>>> = {
  'role-card': { position: 'senior-backend-developer' },
};
/** A context stands around others and shows nothing itself; pages of its own try it. */
const served = elements.filter((name) => name !== 'context');
const tags = served.map(tagOf);
const widths = [320, 1200];

let browser: Browser;
let context: BrowserContext;
let host: HostServer;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost();
  host.put('/favicon.ico', '');
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const backendPieces = { guide: backendGuide, fit: backendFit };
const kitePieces = { guide: kiteGuide, fit: kiteFit };

interface Served {
  /** Whether styles come by a linked sheet; else they carry the policy's nonce. */
  readonly linked?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly career?: object;
  readonly pieces?: { readonly guide: object; readonly fit: object };
  readonly head?: string;
  /** What the script waits for; without it, none comes at all. */
  readonly scriptAfter?: Promise<unknown>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Puts a page with all elements at `/page.html`, under the strictest policy that lets its styles in. */
async function serve({
  linked,
  attributes = {},
  career = backend,
  pieces = backendPieces,
  head = '',
  scriptAfter,
}: Served): Promise<string> {
  const nonce = randomBytes(16).toString('base64');
  const html: string[] = [];
  for (const name of served) {
    const tag = tagOf(name);
    const all = { ...own[name], ...attributes };
    const stylesheet = `/${tag}.css`;
    if (linked) host.put(stylesheet, await stylesheetFor(tag, all, career, pieces));
    html.push(await renderToString(tag, all, career, { ...pieces, ...(linked ? { stylesheet } : { nonce }) }));
  }
  const links = tags.map((tag) => `<link rel="stylesheet" href="/${tag}.css" media="not all">`).join('');
  const page = plainPage(html.join('\n'), {
    script: '',
    head: `${linked ? links : ''}${head}${
      scriptAfter === undefined ? '' : `<script type="module" nonce="${nonce}" src="/late.js"></script>`
    }`,
  });
  host.put('/late.js', async (_, response) => {
    await scriptAfter;
    response.writeHead(302, { location: '/cdn/career-elements.js' }).end();
  });
  host.put('/page.html', (_, response) => {
    const policy = strictPolicy(nonce);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      linked ? policy : policy.replace("style-src 'self'", `style-src 'nonce-${nonce}'`),
    );
    response.end(page);
  });
  return `${host.url}/page.html`;
}

const newContext = async (width: number, options = {}) => {
  context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
};

/** Adds up how far things move that the visitor did not. */
const watchShifts = (page: BrowserContext) =>
  page.addInitScript(() => {
    const seen = { shift: 0, loads: 0 };
    Object.assign(globalThis, { seen });
    document.addEventListener('career-load', () => seen.loads++);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const seen = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: { shift: number; loads: number } }).seen);

/** Waits until the script has put its own content into each element, and that is painted. */
async function takenOver(page: Page): Promise<void> {
  await expect.poll(async () => (await seen(page)).loads, { timeout: 10_000 }).toBe(tags.length);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
}

/** Where each part of each element stands on the page, in whole pixels. */
const places = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('.root *') ?? [])]
        .filter((part) => !part.matches('option, optgroup, slot'))
        .map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return `${element.localName} ${part.localName}.${part.getAttribute('class') ?? ''} ${[x, y, width, height].map(Math.round).join(' ')}`;
        }),
    ),
  );

describe.each(widths)('a page that a server wrote, %i px wide', (width) => {
  it('shows every element without a script', async () => {
    await newContext(width, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(await serve({}));
    const text = await visibleText(page);
    for (const { title } of [...backend.skills, ...backend.positions, ...backend.alternatives])
      expect(text).toContain(title);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it.each([
    ['in its own styles', false],
    ['in linked styles', true],
  ])('stands %s as it stands when the script has come, pixel by pixel', async (_, linked) => {
    await newContext(width, { javaScriptEnabled: false });
    const still = await context.newPage();
    const url = await serve({ linked, scriptAfter: pause(0) });
    await still.goto(url);
    const before = await places(still);
    await context.close();
    await newContext(width);
    await watchShifts(context);
    const { page } = await visit(context, url);
    await takenOver(page);
    expect(before.length).toBeGreaterThan(500);
    expect(await places(page)).toEqual(before);
  });

  it.each([
    ['its own', false],
    ['linked', true],
  ])('in %s styles is taken over by the script with nothing doubled, moved or said', async (_, linked) => {
    await newContext(width);
    await watchShifts(context);
    const { page, complaints } = await visit(context, await serve({ linked, scriptAfter: pause(300) }));
    await takenOver(page);
    for (const tag of tags) expect(await page.locator(`${tag} .root`).count()).toBe(1);
    expect((await seen(page)).shift).toBe(0);
    expect(complaints).toEqual([]);
    await page.getByRole('checkbox', { name: 'SQL', exact: true }).check();
    await settled(page);
    expect(complaints).toEqual([]);
  });
});

describe('a page that a server wrote for anyone', () => {
  it('shows the marks that a visitor made before', async () => {
    await newContext(1200);
    await watchShifts(context);
    const url = await serve({ scriptAfter: pause(300) });
    const { page, complaints } = await visit(context, url);
    await takenOver(page);
    const sql = page.getByRole('checkbox', { name: 'SQL', exact: true });
    await sql.check();
    await page.locator('career-ladder').getByLabel('Where I am').selectOption('junior-backend-developer');
    await page.reload();
    await takenOver(page);
    expect(await sql.isChecked()).toBe(true);
    expect(await page.locator('career-ladder .here').innerText()).toContain('Junior Backend Developer');
    expect((await seen(page)).shift).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('keeps what stands there while its dataset is on its way, and says it is not loading', async () => {
    await newContext(1200);
    await watchShifts(context);
    let answer = () => {};
    const isAsked = new Promise<void>((resolve) =>
      host.put('/kites.json', async (_, response) => {
        resolve();
        await new Promise<void>((go) => (answer = go));
        response.end(JSON.stringify(kites));
      }),
    );
    for (const piece of ['guide', 'fit', 'questions', 'wordings'])
      host.put(`/kites.${piece}.json`, (_, response) => {
        response.writeHead(302, { location: `/fixtures/kite-maker.${piece}.json` }).end();
      });
    const url = await serve({
      career: kites,
      pieces: kitePieces,
      attributes: { src: '/kites.json', position: 'kite-maker' },
      scriptAfter: pause(0),
    });
    const { page, complaints } = await visit(context, url);
    await isAsked;
    const before = await places(page);
    expect(await page.locator('career-ladder .root').innerText()).toContain(kites.positions[0]!.title);
    expect(await page.locator(':state(loading)').count()).toBe(0);
    answer();
    await takenOver(page);
    for (const tag of tags) expect(await page.locator(`${tag} .root`).count()).toBe(1);
    expect(await places(page)).toEqual(before);
    expect((await seen(page)).shift).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('keeps the focus of a visitor who was there before the script', async () => {
    await newContext(1200);
    await watchShifts(context);
    const page = await context.newPage();
    let letCome = () => {};
    const scriptAfter = new Promise<void>((resolve) => (letCome = resolve));
    await page.goto(await serve({ scriptAfter }), { waitUntil: 'commit' });
    const step = page.locator('career-ladder').getByRole('button', { name: 'Backend Architect' });
    await step.focus();
    expect((await seen(page)).loads).toBe(0);
    letCome();
    await takenOver(page);
    expect(await step.evaluate((button) => button.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await step.getAttribute('aria-expanded')).toBe('true');
  });

  it('keeps an element that is out of sight as it stands, until it is near', async () => {
    await newContext(1200);
    await watchShifts(context);
    const url = await serve({
      attributes: { loading: 'lazy' },
      head: '<link rel="stylesheet" href="/far.css">',
      linked: true,
      scriptAfter: pause(0),
    });
    host.put('/far.css', (_, response) => {
      response.setHeader('content-type', 'text/css').end('career-role-card { margin-block-start: 5000px; }');
    });
    const { page } = await visit(context, url);
    const card = page.locator('career-role-card');
    await expect.poll(async () => (await seen(page)).loads).toBeGreaterThan(0);
    expect(await card.locator('link').count()).toBe(1);
    await card.scrollIntoViewIfNeeded();
    await expect.poll(() => card.locator('link').count()).toBe(0);
    expect(await card.locator('.root').innerText()).toContain('Senior Backend Developer');
  });

  it('may put its elements inside a context, which moves nothing when it comes', async () => {
    await newContext(1200);
    await watchShifts(context);
    const cards = await Promise.all(
      backend.positions.map(({ id }) =>
        renderToString('career-role-card', { position: id, variant: 'compact', 'job-url': '/jobs?q={title}' }, backend),
      ),
    );
    const around = await renderToString('career-context', { 'job-url': '/jobs?q={title}' }, undefined, {
      children: cards.join(''),
    });
    const grid = '<style>main { display: grid; grid-template-columns: repeat(3, 1fr) }</style>';
    host.put('/page.html', plainPage(`<main>${around}</main>`, { head: grid }));
    const { page, complaints } = await visit(context, `${host.url}/page.html`);
    await expect.poll(async () => (await seen(page)).loads).toBe(backend.positions.length);
    expect(await page.evaluate(() => document.querySelector('career-context')!.shadowRoot!.childElementCount)).toBe(1);
    expect((await seen(page)).shift).toBe(0);
    expect(complaints).toEqual([]);
  });
});
