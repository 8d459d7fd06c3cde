/** Marks go from one browser to another, from the built files and under the strict policy: by a link, and by a file. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, settled, visibleText, visit } from './support/browser.js';
import { type HostServer, startHost, strictPolicy } from './support/server.js';

let browser: Browser;
let host: HostServer;
let contexts: BrowserContext[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
  contexts = [];
});
afterEach(async () => {
  for (const context of contexts) await context.close();
  await host.close();
});

/** A browser of a visitor's own, at one of the host's pages. */
async function opened(address: string) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  contexts.push(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const visited = await visit(context, address.startsWith('http') ? address : `${host.url}/pages/${address}.html`);
  await settled(visited.page);
  return visited;
}
const known = (page: Page, skill: string) =>
  page.locator('career-skill-checklist').first().getByRole('checkbox', { name: skill, exact: true });
const panel = (page: Page) => page.locator('career-profile');

describe('marks', () => {
  it('come to another browser by a link, are merged when the visitor says so, and leave the address', async () => {
    const home = await opened('bootcamp');
    for (const skill of ['Programming', 'SQL']) await known(home.page, skill).check();
    await home.page.getByRole('button', { name: 'Save, move, forget' }).first().click();
    await home.page.getByRole('button', { name: 'Copy the link' }).first().click();
    await home.page.getByRole('button', { name: 'Copied' }).waitFor();
    const link = await home.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('/pages/bootcamp.html#career-marks=1.');

    const away = await opened(link);
    await away.page.getByRole('button', { name: 'Merge into mine' }).click();
    expect(away.page.url()).toBe(`${host.url}/pages/bootcamp.html`);
    expect(await known(away.page, 'SQL').isChecked()).toBe(false);
    await away.page.getByRole('button', { name: /^Merge these/ }).click();
    for (const skill of ['Programming', 'SQL']) expect(await known(away.page, skill).isChecked()).toBe(true);
    await away.page.reload();
    await settled(away.page);
    expect(await known(away.page, 'SQL').isChecked()).toBe(true);
    expect(await away.page.getByRole('button', { name: 'Merge into mine' }).count()).toBe(0);
    expect([...home.complaints, ...away.complaints]).toEqual([]);
  });

  it('survive a file: saved, forgotten, loaded', async () => {
    const { page, complaints } = await opened('career-hub');
    await page
      .locator('career-resources')
      .getByRole('button', { name: /Clean Code/, pressed: false })
      .click();
    await page.locator('career-fit-quiz').getByRole('radio').first().check();
    const download = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: 'Save a file' }).click();
    const file = await (await download).path();
    await panel(page).getByRole('button', { name: 'Forget all' }).click();
    expect(await page.locator('career-resources').getByRole('button', { pressed: true }).count()).toBe(0);

    const choosing = page.waitForEvent('filechooser');
    await panel(page).getByRole('button', { name: 'Choose a file' }).click();
    await (
      await choosing
    ).setFiles({ name: 'my-marks.json', mimeType: 'application/json', buffer: await readFile(file) });
    await panel(page).getByRole('button', { name: 'Merge these 2' }).click();
    expect(await page.locator('career-resources').getByRole('button', { pressed: true }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('that are broken or hostile change nothing, and the page says why', async () => {
    const { page, complaints } = await opened(`${host.url}/pages/bootcamp.html#career-marks=1.eJyrVgo`);
    await page.getByText('This link is damaged').waitFor({ timeout: 5000 });
    expect(page.url()).toBe(`${host.url}/pages/bootcamp.html`);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await visibleText(page)).not.toContain('[object');
    expect(complaints).toEqual([]);
  });
});
