/** A plain page that knows nothing of us: one script tag, four elements. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import { elements, tagOf } from '../support/elements.js';
import { openBrowser, settled, visibleText, visit } from './support/browser.js';
import { fourTags, type HostServer, plainPage, startHost } from './support/server.js';

let browser: Browser;
let context: BrowserContext;
let host: HostServer;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost();
  host.put('/page.html', plainPage(fourTags));
  context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const open = () => visit(context, `${host.url}/page.html`);
const checklist = (page: Page) => page.locator('career-skill-checklist');
const known = (page: Page, skill: string) => checklist(page).getByRole('checkbox', { name: skill, exact: true });
const textOf = (page: Page, tag: string) =>
  page.locator(tag).evaluate((element) => element.shadowRoot!.querySelector('.root')!.textContent.replace(/\s+/g, ' '));

describe('one script tag and four elements', () => {
  it('put every skill, position and alternative on screen', async () => {
    const { page } = await open();
    await settled(page);
    const text = await visibleText(page);
    for (const { title } of [...backend.skills, ...backend.positions, ...backend.alternatives])
      expect(text).toContain(title);
    expect(backend.skills.filter(({ ranks }) => Object.keys(ranks).length)).toHaveLength(14);
    expect(backend.positions).toHaveLength(8);
    expect(backend.alternatives).toHaveLength(8);
  });

  it('ask for the script alone, and say nothing', async () => {
    const { page, complaints } = await open();
    await settled(page);
    await page.waitForLoadState('networkidle');
    expect(host.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/page.html', '/cdn/career-elements.js']);
    expect(complaints).toEqual([]);
  });

  it('show the content at once: nothing ever says that it is loading', async () => {
    await context.addInitScript(() => {
      const seen = ((globalThis as unknown as { seen: boolean[] }).seen = []) as boolean[];
      const look = () => {
        for (const element of document.querySelectorAll('career-skill-checklist, career-ladder'))
          if (element.shadowRoot) seen.push(element.matches(':state(loading)'));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const { page } = await open();
    await settled(page);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen);
    expect(seen).not.toContain(true);
  });

  it('a tick in the checklist changes the role card, the ladder and the path explorer at once', async () => {
    const { page, complaints } = await open();
    await settled(page);
    const tags = ['career-role-card', 'career-ladder', 'career-path-explorer'];
    const before = await Promise.all(tags.map((tag) => textOf(page, tag)));
    const senior = backend.positions.find(({ id }) => id === 'senior-backend-developer')!;
    const skill = backend.skills.find(({ id }) => id === senior.skills[0]!.skill)!;
    await known(page, skill.title).check();
    const card = await textOf(page, 'career-role-card');
    expect(card).not.toBe(before[0]);
    const after = await Promise.all(tags.map((tag) => textOf(page, tag)));
    tags.forEach((tag, at) => expect(after[at], tag).not.toBe(before[at]));
    expect(complaints).toEqual([]);
  });

  it('is read by a reload and by a second tab', async () => {
    const { page } = await open();
    await settled(page);
    await known(page, 'SQL').check();
    await page.reload();
    await expect.poll(() => known(page, 'SQL').isChecked()).toBe(true);
    const second = await open();
    await expect.poll(() => known(second.page, 'SQL').isChecked()).toBe(true);
  });

  it('never widen a page of 240 px, in the dark or from right to left', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const narrow = await browser.newContext({ viewport: { width: 240, height: 700 }, colorScheme: 'dark' });
      host.put('/page.html', plainPage(fourTags).replace('<html', `<html dir="${direction}"`));
      const { page } = await visit(narrow, `${host.url}/page.html`);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
      await narrow.close();
    }
  });

  it('stand where they are moved to, with what the visitor did', async () => {
    const { page, complaints } = await open();
    await settled(page);
    await checklist(page).getByRole('button', { expanded: false }).first().click();
    await page.evaluate(() => {
      const element = document.querySelector('career-skill-checklist')!;
      const place = document.body.appendChild(document.createElement('main'));
      place.append(element);
    });
    expect(await checklist(page).getByRole('button', { expanded: true }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('go on when a translator wraps their words', async () => {
    const { page, complaints } = await open();
    await settled(page);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('career-role-card')!.shadowRoot!,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({ data }) => data.trim())) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }
    });
    await known(page, backend.skills[0]!.title).check();
    expect(complaints.filter((each) => each.startsWith('uncaught'))).toEqual([]);
  });

  it('leave nothing behind when they are put in and taken out fifteen times', async () => {
    const { page, complaints } = await open();
    await settled(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    const measure = async () => {
      for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return { heap: usedSize, nodes, listeners: jsEventListeners };
    };
    const come = (times: number) =>
      page.evaluate(
        async ([tags, times]) => {
          for (let time = 0; time < times; time++) {
            const elements = tags.map((tag) => document.body.appendChild(document.createElement(tag)));
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            for (const element of elements) element.remove();
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          }
        },
        [elements.map(tagOf), times] as const,
      );
    // What is made once, such as templates and sheets, is made by now.
    await come(10);
    const before = await measure();
    await come(15);
    const after = await measure();
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(10);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(500);
    expect(after.heap - before.heap).toBeLessThan(500_000);
    expect(complaints).toEqual([]);
  });

  it('have no name, of class, part, id or file, that lists of advertisements match', async () => {
    const { page } = await open();
    await settled(page);
    const names = await page.evaluate(() => {
      const names = new Set<string>();
      for (const element of document.querySelectorAll('*'))
        for (const part of element.shadowRoot?.querySelectorAll<HTMLElement>('.root, .root *') ?? [])
          for (const name of [...part.classList, ...part.part, part.id]) names.add(name);
      return [...names].filter(Boolean);
    });
    const { readdirSync } = await import('node:fs');
    const cdn = new URL('../../dist/cdn/', import.meta.url);
    const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    // As the common lists have them: whole words of a name, and beginnings that advertisements use.
    const listed =
      /(^|[-_/.])(ads?|adv|advert\w*|adsense|adbox|adslot|banner\w*|sponsor\w*|promo\w*|social\w*|share(bar|buttons?)?|tracking|tracker|analytics|popup|newsletter|cookie\w*|consent|gdpr|overlay|paywall)([-_/.]|$)/i;
    expect(listed.test('top-banner') && listed.test('ads.js') && !listed.test('adopt')).toBe(true);
    expect(names.length).toBeGreaterThan(50);
    expect(files.length).toBeGreaterThan(5);
    expect([...names, ...files].filter((name) => listed.test(name))).toEqual([]);
  });
});
