/** A visitor's marks: kept, shared by tabs, and never lost to a storage that fails. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, settled, visibleText, visit } from './support/browser.js';
import { fourTags, type HostServer, plainPage, startHost } from './support/server.js';

const STORED = 'career-elements/profile/default';
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
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const open = () => visit(context, `${host.url}/page.html`);
const known = (page: Page, skill: string) =>
  page.locator('career-skill-checklist').getByRole('checkbox', { name: skill, exact: true });
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), STORED);

describe('marks', () => {
  it('are written only after the visitor did something', async () => {
    const { page } = await open();
    await settled(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await known(page, 'SQL').check();
    expect(await stored(page)).toContain('skills/sql/status');
  });

  it('are there after a reload and in a second tab, which follows along', async () => {
    const first = await open();
    await settled(first.page);
    await known(first.page, 'SQL').check();
    await first.page.reload();
    await expect.poll(() => known(first.page, 'SQL').isChecked()).toBe(true);

    const second = await open();
    await expect.poll(() => known(second.page, 'SQL').isChecked()).toBe(true);
    await known(second.page, 'Programming').check();
    await expect.poll(() => known(first.page, 'Programming').isChecked()).toBe(true);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });

  it('of two tabs that were both apart are all kept', async () => {
    const first = await open();
    const second = await open();
    await settled(first.page);
    await settled(second.page);
    await Promise.all([known(first.page, 'SQL').check(), known(second.page, 'Communication').check()]);
    const third = await open();
    await expect.poll(() => known(third.page, 'SQL').isChecked()).toBe(true);
    expect(await known(third.page, 'Communication').isChecked()).toBe(true);
  });

  it('last until the page is left where it may keep nothing, and the page says so', async () => {
    host.put(
      '/outer.html',
      plainPage('<iframe sandbox="allow-scripts" src="/page.html" width="800" height="900"></iframe>', { script: '' }),
    );
    // A sandboxed page has no origin, so its script comes from another one.
    host.put('/page.html', plainPage(fourTags, { script: '/open/career-elements.js' }));
    host.put('/open/career-elements.js', async (_, response) => {
      const { readFile } = await import('node:fs/promises');
      response.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'text/javascript');
      response.end(await readFile(new URL('../../dist/cdn/career-elements.js', import.meta.url)));
    });
    const { page, complaints } = await visit(context, `${host.url}/outer.html`);
    const frame = page.frameLocator('iframe');
    const sql = frame.locator('career-skill-checklist').getByRole('checkbox', { name: 'SQL', exact: true });
    await sql.check();
    expect(await sql.isChecked()).toBe(true);
    await expect.poll(() => frame.getByText('your marks last until you leave').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('go on in memory when the device is full', async () => {
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const { page, complaints } = await open();
    await settled(page);
    await known(page, 'SQL').check();
    expect(await known(page, 'SQL').isChecked()).toBe(true);
    expect(await visibleText(page)).toContain('no room left');
    expect(complaints).toEqual([]);
  });

  it('that cannot be read are put aside, and the visitor is told', async () => {
    await context.addInitScript((key) => localStorage.setItem(key, '{"half a'), STORED);
    const { page, complaints } = await open();
    await settled(page);
    expect(await visibleText(page)).toContain('put aside');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('half a');
    expect(complaints).toEqual([]);
  });

  it('of a newer version stay as they are', async () => {
    const newer = '{"version":99,"fields":{"skills/sql/status":["known",1,"a"]}}';
    await context.addInitScript(([key, value]) => localStorage.setItem(key!, value!), [STORED, newer]);
    const { page, complaints } = await open();
    await settled(page);
    await known(page, 'Programming').check();
    expect(await stored(page)).toBe(newer);
    expect(await visibleText(page)).toContain('newer version');
    expect(complaints).toEqual([]);
  });

  it('survive a page that comes back out of the back/forward cache', async () => {
    const { page } = await open();
    await settled(page);
    await known(page, 'SQL').check();
    host.put('/next.html', plainPage('<p>Next</p>', { script: '' }));
    await page.goto(`${host.url}/next.html`);
    await page.goBack();
    await expect.poll(() => known(page, 'SQL').isChecked()).toBe(true);
  });
});
