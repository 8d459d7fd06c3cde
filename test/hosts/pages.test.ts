/** The host pages, from the built files and under the strict policy: opened, clicked through, reloaded, printed. */
import { axeFindings } from './support/axe.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import fit from '../../data/careers/backend-developer.fit.json' with { type: 'json' };
import guide from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import { openBrowser, settled, visibleText, visit } from './support/browser.js';
import { type HostServer, startHost, strictPolicy } from './support/server.js';

let browser: Browser;
let context: BrowserContext;
let host: HostServer;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
  context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' });
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const open = async (name: string) => {
  const visited = await visit(context, `${host.url}/pages/${name}.html`);
  await settled(visited.page);
  return visited;
};
const card = (page: Page) => page.locator('career-role-card');
const ladder = (page: Page) => page.locator('career-ladder');
const checklist = (page: Page) => page.locator('career-skill-checklist').first();

describe('the job board', () => {
  it('shows where its job stands, with its own notes and links into its own search', async () => {
    const { page, complaints } = await open('job-board');
    const link = card(page).getByRole('link', { name: 'See 214 jobs like this' });
    expect(await link.getAttribute('href')).toContain('/jobs?q=Senior%20Backend%20Developer');
    expect(await visibleText(page)).toContain('€60k to €92k');
    await ladder(page).getByRole('button', { name: 'Lead Backend Developer' }).click();
    expect(await visibleText(page)).toContain('41 open jobs');
    const jobs = ladder(page).getByRole('link', { name: 'See Lead Backend Developer jobs' });
    expect(await jobs.getAttribute('href')).toContain('/jobs?q=Lead%20Backend%20Developer');
    expect(complaints).toEqual([]);
  });

  it('lights the way for a visitor who says where they are and what they aim for, and keeps it', async () => {
    const { page, complaints } = await open('job-board');
    await ladder(page).getByRole('combobox').nth(0).selectOption({ label: 'Junior Backend Developer' });
    await ladder(page).getByRole('combobox').nth(1).selectOption({ label: 'Senior Backend Developer' });
    expect(await visibleText(page)).toContain('You are here');
    expect(await visibleText(page)).toContain('Two steps lie between');
    await page.reload();
    await settled(page);
    expect(await visibleText(page)).toContain('Two steps lie between');
    expect(complaints).toEqual([]);
  });

  it('counts what its visitors do', async () => {
    const { page } = await open('job-board');
    await ladder(page).getByRole('button', { name: 'Backend Architect' }).click();
    await ladder(page).getByRole('button', { name: 'My target' }).click();
    const count = page.locator('#count');
    expect(await count.textContent()).toContain('select 1');
    expect(await count.textContent()).toContain('position-change 1');
    await page.evaluate(() => document.addEventListener('career-link', (event) => event.preventDefault()));
    await card(page).getByRole('link', { name: 'See 214 jobs like this' }).click();
    expect(await count.textContent()).toContain('link 1');
    expect(page.url()).toContain('job-board.html');
  });
});

describe('the bootcamp', () => {
  it('sends each gap to its module, by its own name where it has one', async () => {
    const { page, complaints } = await open('bootcamp');
    await checklist(page).getByRole('button', { name: 'More about SQL' }).click();
    const module = checklist(page).getByRole('link', { name: 'Week 3: Relational databases' });
    expect(await module.getAttribute('href')).toContain('/courses/relational-databases');
    expect(await visibleText(page)).toContain('Starts on Monday');
    await checklist(page).getByRole('button', { name: 'More about System design' }).click();
    const other = checklist(page).locator('a[href$="/courses/system-design"]');
    expect(await other.count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('shows this week’s two skills in a list of their own, and both lists agree', async () => {
    const { page, complaints } = await open('bootcamp');
    const week = page.locator('career-skill-checklist').nth(1);
    expect(await week.getByRole('checkbox', { name: 'SQL', exact: true }).count()).toBe(1);
    expect(await week.getByRole('checkbox', { name: 'Programming', exact: true }).count()).toBe(0);
    await week.getByRole('checkbox', { name: 'SQL', exact: true }).check();
    expect(await checklist(page).getByRole('checkbox', { name: 'SQL', exact: true }).isChecked()).toBe(true);
    await page.reload();
    await settled(page);
    expect(await checklist(page).getByRole('checkbox', { name: 'SQL', exact: true }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('brings careers closer as skills are ticked', async () => {
    const { page } = await open('bootcamp');
    const explorer = page.locator('career-path-explorer');
    const before = await explorer.evaluate((element) => element.shadowRoot!.textContent);
    for (const skill of ['Programming', 'SQL', 'Version control'])
      await checklist(page).getByRole('checkbox', { name: skill, exact: true }).check();
    expect(await explorer.evaluate((element) => element.shadowRoot!.textContent)).not.toBe(before);
    expect(await explorer.evaluate((element) => element.shadowRoot!.textContent)).toContain('you know');
  });
});

describe('the career hub', () => {
  it('shows every element without a complaint, and counts what its visitors do', async () => {
    const { page, complaints } = await open('career-hub');
    await page.locator('career-guide').getByRole('button', { name: /^Next/ }).click();
    await page.locator('career-fit-quiz').getByRole('radio').first().check();
    await page
      .locator('career-resources')
      .getByRole('button', { name: /Clean Code/, pressed: false })
      .click();
    await page.locator('career-profile').getByRole('button', { name: 'Forget all' }).click();
    await page.locator('career-profile').getByRole('button', { name: 'Bring it back' }).click();
    await page.evaluate(() => document.addEventListener('career-link', (event) => event.preventDefault()));
    await page.locator('career-directory').getByRole('link', { name: 'Data Scientist' }).click();
    const counted = await page.evaluate(() =>
      (globalThis as unknown as { dataLayer: { event: string }[] }).dataLayer.map(({ event }) => event),
    );
    for (const kind of ['career-view', 'career-answer', 'career-resource-change', 'career-link'])
      expect(counted).toContain(kind);
    expect(page.url()).toContain('career-hub.html');
    expect(complaints).toEqual([]);
  });
});

for (const name of ['job-board', 'bootcamp', 'career-hub'])
  describe(`${name}, for anyone`, () => {
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [320, 1200])
        it(`has nothing that axe finds at ${width} px in the ${scheme}`, async () => {
          await context.close();
          // axe is put into the page, which the policy rightly forbids to others.
          context = await browser.newContext({
            viewport: { width, height: 900 },
            colorScheme: scheme,
            reducedMotion: 'reduce',
            bypassCSP: true,
          });
          const { page } = await open(name);
          const opener = page
            .locator('career-ladder, career-skill-checklist, career-guide')
            .first()
            .getByRole('button', { expanded: false });
          await opener.first().click();
          expect(await page.getByRole('button', { expanded: true }).count()).toBeGreaterThan(0);
          // A scheme changes colours and nothing else.
          expect(await axeFindings(page, scheme === 'light' ? 'all' : 'colours')).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
  });

describe('printed', () => {
  it('each element shows all that it holds, links spelled out', async () => {
    const { extractText } = await import('unpdf');
    const printed = async (name: string) => {
      const { page } = await open(name);
      const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
      return text.replace(/\s+/g, '').toLowerCase();
    };
    const expectAll = (text: string, words: readonly string[]) => {
      for (const each of words) expect(text, each).toContain(each.replace(/\s+/g, '').toLowerCase());
    };
    const bootcamp = await printed('bootcamp');
    for (const skill of backend.skills)
      expectAll(bootcamp, [skill.title, skill.summary, skill.why, ...skill.practice, ...skill.signals]);
    for (const career of backend.alternatives) expectAll(bootcamp, [career.title, career.summary, career.idealIf]);
    expectAll(bootcamp, ['/courses/system-design']);

    const board = await printed('job-board');
    for (const position of backend.positions)
      expectAll(board, [position.title, position.summary, ...position.responsibilities, ...position.qualifications]);
    for (const { milestones } of backend.transitions)
      expectAll(
        board,
        milestones.map(({ title }) => title),
      );

    // Parts, sections, resources, trends, challenges, industries, roles, traits: all that the guide holds beside.
    const hub = await printed('career-hub');
    for (const { title, sections } of guide.parts) expectAll(hub, [title, ...sections.map((each) => each.title)]);
    for (const { title, summary } of [...backend.resources, ...backend.outlook.trends, ...backend.related])
      expectAll(hub, [title, summary]);
    for (const { title, summary, ways } of backend.challenges) expectAll(hub, [title, summary, ...ways]);
    for (const { title, summary, example = '' } of backend.industries as {
      title: string;
      summary: string;
      example?: string;
    }[])
      expectAll(hub, [title, summary, example]);
    for (const { value, source } of backend.outlook.facts) expectAll(hub, [value, source]);
    expectAll(hub, [...backend.outlook.automation.takes, ...backend.outlook.automation.leaves]);
    for (const { text, answers } of fit.questions) expectAll(hub, [text, ...answers.map((each) => each.text)]);
    expectAll(hub, ['/careers/data-scientist']);
  }, 60_000);
});
