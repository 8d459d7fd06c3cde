/** What assistive technology is told: each element's accessibility tree, held as text beside this file. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, settled, visit } from './support/browser.js';
import { type HostServer, plainPage, startHost } from './support/server.js';

let browser: Browser;
let host: HostServer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost();
});
afterEach(async () => {
  await page.context().close();
  await host.close();
});

/** Opens a page of so many px with one element. */
async function open(element: string, width: number) {
  host.put('/page.html', plainPage(element));
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  ({ page } = await visit(context, `${host.url}/page.html`));
  await settled(page);
}
const tree = (tag: string) => page.locator(tag).ariaSnapshot();

describe('the accessibility tree', () => {
  const ladder =
    '<career-ladder only="junior-backend-developer backend-developer senior-backend-developer backend-architect lead-backend-developer cto"></career-ladder>';

  it('of a ladder is one nested list, as a timeline and as stairs', async () => {
    await open(ladder, 360);
    const timeline = await tree('career-ladder');
    await expect(timeline).toMatchFileSnapshot('trees/ladder.txt');
    await page.setViewportSize({ width: 1100, height: 900 });
    // The full stop after the sentence stands only where it has room.
    expect((await tree('career-ladder')).replace('    - text: .\n', '')).toBe(timeline);
  });

  it('of a ladder holds an opened step, its marks and its milestones where the step stands', async () => {
    await open(ladder, 1100);
    await page.getByRole('combobox', { name: 'Where I am' }).selectOption('junior-backend-developer');
    await page.getByRole('combobox', { name: 'What I aim for' }).selectOption('backend-developer');
    await page.getByRole('button', { name: 'Backend Developer', exact: true }).click();
    await page.getByRole('checkbox').first().check();
    await expect(await tree('career-ladder')).toMatchFileSnapshot('trees/ladder-opened.txt');
  });

  const explorer =
    '<career-path-explorer only="devops-engineer cloud-engineer product-manager"></career-path-explorer>';

  it('of a path explorer is a list of careers, on the map each with what it has in common', async () => {
    await open(explorer, 360);
    await expect(await tree('career-path-explorer')).toMatchFileSnapshot('trees/path-explorer.txt');
    await page.setViewportSize({ width: 1100, height: 900 });
    await expect(await tree('career-path-explorer')).toMatchFileSnapshot('trees/path-explorer-map.txt');
  });

  it('of a path explorer holds an opened career where it stands, and a table with headers', async () => {
    await open(explorer, 1100);
    await page.getByRole('button', { name: /^Cloud Engineer/ }).click();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('checkbox', { name: 'Building things' }).check();
    await expect(await tree('career-path-explorer')).toMatchFileSnapshot('trees/path-explorer-opened.txt');
  });

  const quiz = '<career-fit-quiz only="know-why on-call own-sake"></career-fit-quiz>';

  it('of a fit quiz is a group of radios under its question, one at a time and all on one page', async () => {
    await open(quiz, 720);
    await expect(await tree('career-fit-quiz')).toMatchFileSnapshot('trees/fit-quiz.txt');
    await page.getByRole('button', { name: 'All on one page' }).click();
    await expect(await tree('career-fit-quiz')).toMatchFileSnapshot('trees/fit-quiz-page.txt');
  });

  it('of a fit quiz that is read holds reasons under headings, and no drawing', async () => {
    await open(quiz, 720);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('radio', { name: 'My Sundays are mine' }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Read my answers' }).click();
    await expect(await tree('career-fit-quiz')).toMatchFileSnapshot('trees/fit-quiz-reading.txt');
  });

  it('of a coach is a field to ask in, and a log that is empty at first; of the test alone a group of topics', async () => {
    await open('<career-coach></career-coach>', 720);
    await expect(await tree('career-coach')).toMatchFileSnapshot('trees/coach.txt');
    await open('<career-coach variant="quiz" only="sql programming"></career-coach>', 720);
    await page.locator('career-coach').getByRole('group').waitFor();
    await expect(await tree('career-coach')).toMatchFileSnapshot('trees/coach-quiz.txt');
  });
});
