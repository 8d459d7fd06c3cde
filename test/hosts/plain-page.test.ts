/** A plain page that knows nothing of us: one script tag, four elements. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
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
});
