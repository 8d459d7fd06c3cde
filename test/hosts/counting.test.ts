/** The example of counting in docs/events.md, on a page. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, settled, visit } from './support/browser.js';
import { type HostServer, plainPage, startHost } from './support/server.js';

type Entry = Readonly<Record<string, unknown>>;

let browser: Browser;
let host: HostServer;
let example: string;

beforeAll(async () => {
  const text = await readFile(new URL('../../docs/events.md', import.meta.url), 'utf8');
  example = /\n## Counting\n[^]*?\n```html\n([^]*?)\n```/.exec(text)![1]!;
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.close());

const counted = (page: Page) => page.evaluate(() => (globalThis as unknown as { dataLayer: Entry[] }).dataLayer);

describe('the example of counting in the docs', () => {
  it('counts what is seen, what is marked and which course is followed, each once', async () => {
    const tags = `<career-skill-checklist skill-url="#{skill}"></career-skill-checklist>
<career-role-card position="backend-developer" job-url="#jobs-{id}"></career-role-card>`;
    host.put('/page.html', plainPage(tags, { head: example }));
    const context = await browser.newContext({ viewport: { width: 1200, height: 4000 } });
    const { page, complaints } = await visit(context, `${host.url}/page.html`);
    await settled(page);
    await expect.poll(async () => (await counted(page)).length).toBe(2);
    await page.locator('career-skill-checklist').getByRole('checkbox', { name: 'Programming', exact: true }).check();
    await page.locator('career-skill-checklist .next a').click();
    await page.locator('career-role-card .jobs a').click();

    const entries = await counted(page);
    const views = entries.filter(({ event }) => event === 'career-view');
    expect(views.map(({ element, career }) => [element, career]).sort()).toEqual([
      ['career-role-card', 'backend-developer'],
      ['career-skill-checklist', 'backend-developer'],
    ]);
    expect(entries.filter(({ event }) => event !== 'career-view')).toMatchObject([
      { event: 'career-skill-change', element: 'career-skill-checklist', skill: 'programming', status: 'known' },
      {
        event: 'career-link',
        element: 'career-skill-checklist',
        kind: 'skill',
        id: 'problem-solving',
        url: `${host.url}/page.html#problem-solving`,
      },
      { event: 'career-link', element: 'career-role-card', kind: 'position', id: 'backend-developer' },
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
