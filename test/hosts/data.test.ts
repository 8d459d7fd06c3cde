/** A host's own dataset: the same as ours, late, missing, or wrong. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import { openBrowser, settled, visibleText, visit } from './support/browser.js';
import { type Answer, fourTags, type HostServer, plainPage, startHost } from './support/server.js';

let browser: Browser;
let context: BrowserContext;
let host: HostServer;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost();
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

/** Notes each load and error of the page before any element exists. */
const ears = `<script>
window.heard = [];
for (const type of ['career-load', 'career-error'])
  document.addEventListener(type, (event) => heard.push({ type, tag: event.target.localName, problems: event.problems, message: event.error?.message }));
</script>`;
interface Heard {
  type: string;
  tag: string;
  problems?: string[];
  message?: string;
}
const heard = (page: import('playwright-core').Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

const open = async (body: string) => {
  host.put('/page.html', plainPage(body, { head: ears }));
  return visit(context, `${host.url}/page.html`);
};
const withSource = (src: string) => fourTags.replaceAll('></career', ` src="${src}"></career`);

describe('a dataset of the host’s own', () => {
  it('is fetched once for all elements of the page, and shown', async () => {
    const { page, complaints } = await open(withSource('/careers/backend-developer.json').repeat(5));
    await settled(page);
    expect(host.requests.filter((path) => path === '/careers/backend-developer.json')).toHaveLength(1);
    expect(await visibleText(page)).toContain('Backend Intern');
    expect(complaints).toEqual([]);
    expect((await heard(page)).every(({ type, problems }) => type === 'career-load' && problems?.length === 0)).toBe(
      true,
    );
  });

  it('may come as an object, which is neither changed nor frozen', async () => {
    const { page, complaints } = await open('<career-ladder></career-ladder>');
    host.put(
      '/own.json',
      JSON.stringify({ ...backend, id: 'own', title: 'Own', transitions: backend.transitions.slice(0, 2) }),
    );
    const frozen = await page.evaluate(async () => {
      const data = await (await fetch('/own.json')).json();
      const before = JSON.stringify(data);
      Object.assign(document.querySelector('career-ladder')!, { data });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return Object.isFrozen(data) || Object.isFrozen(data.skills) || JSON.stringify(data) !== before;
    });
    expect(frozen).toBe(false);
    await settled(page);
    expect(await page.locator('career-ladder').getByRole('heading').first().textContent()).toContain('Own');
    expect(complaints).toEqual([]);
  });

  it('can be changed, added to and hidden from by an overlay', async () => {
    const { page } = await open('<career-skill-checklist></career-skill-checklist>');
    await page.evaluate(() =>
      Object.assign(document.querySelector('career-skill-checklist')!, {
        overlay: { skills: { sql: { title: 'SQL, our way' }, 'version-control': null } },
      }),
    );
    await expect.poll(() => visibleText(page)).toContain('SQL, our way');
    expect(await visibleText(page)).not.toContain('Version control');
  });

  it('that is half wrong shows the rest, and names what was dropped', async () => {
    const half = structuredClone(backend) as unknown as {
      skills: Record<string, unknown>[];
      positions: Record<string, unknown>[];
    };
    half.skills[0]!['title'] = 7;
    half.positions.push({ id: 'nameless' });
    host.put('/half.json', JSON.stringify(half));
    const { page, complaints } = await open(withSource('/half.json'));
    await settled(page);
    expect(await visibleText(page)).toContain('Backend Intern');
    const { problems } = (await heard(page))[0]!;
    expect(problems?.some((problem) => problem.includes('skills[0]'))).toBe(true);
    expect(problems?.some((problem) => problem.includes('nameless'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('that is large stays responsive', async () => {
    const many = {
      ...backend,
      positions: [],
      transitions: [],
      alternatives: [],
      resources: [],
      skills: Array.from({ length: 5000 }, (_, n) => ({
        ...backend.skills[0],
        id: `skill-${n}`,
        title: `Skill ${n}`,
        after: [],
        ranks: {},
      })),
    };
    host.put('/many.json', JSON.stringify(many));
    const { page } = await open('<career-skill-checklist src="/many.json"></career-skill-checklist>');
    await settled(page);
    const touched = await page.evaluate(async () => {
      const list = document.querySelector('career-skill-checklist')!.shadowRoot!;
      const box = list.querySelector<HTMLInputElement>('#known-skill-42')!;
      const rows = new Set<Element>();
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const row = (target instanceof Element ? target : target.parentElement)?.closest('[data-skill]');
          if (row) rows.add(row);
        }
      });
      observer.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
      box.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return { isTicked: box.checked, rows: rows.size };
    });
    expect(touched).toEqual({ isTicked: true, rows: 1 });
  });

  it('that holds nothing says so', async () => {
    host.put(
      '/nothing.json',
      JSON.stringify({ schemaVersion: 1, id: 'nothing', locale: 'en', title: 'Nothing', summary: 'Nothing yet.' }),
    );
    const { page, complaints } = await open(withSource('/nothing.json'));
    await settled(page);
    for (const tag of ['skill-checklist', 'ladder', 'path-explorer', 'resources', 'role-card'])
      expect(await page.locator(`career-${tag}:state(empty)`).count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});

describe('a dataset that does not come', () => {
  const broken: [string, Answer | string, RegExp][] = [
    ['is missing', (_, response) => void response.writeHead(404).end(), /404/],
    ['fails on the server', (_, response) => void response.writeHead(503).end(), /503/],
    ['is a web page', '<!doctype html><p>Hello', /no data/],
    ['is cut short', JSON.stringify(backend).slice(0, 900), /no data/],
    ['is something else', '[1, 2, 3]', /no career/],
    ['comes from a later version', JSON.stringify({ ...backend, schemaVersion: 99 }), /no career/],
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '5000' }).write('{');
        setTimeout(() => response.destroy(), 50);
      },
      /could not be reached/,
    ],
  ];
  for (const [what, answer, words] of broken)
    it(`because it ${what}: says so, tells the host, and comes with Retry`, async () => {
      host.put('/career.json', answer);
      const { page, complaints } = await open('<career-ladder src="/career.json"></career-ladder>');
      await page.locator('career-ladder:state(error)').waitFor();
      const alert = page.getByRole('alert');
      expect(await alert.textContent()).toMatch(words);
      expect(await alert.textContent()).toContain('did not load');
      const [{ type, message } = { type: '', message: '' }] = await heard(page);
      expect(type).toBe('career-error');
      expect(message).toContain('/career.json');
      expect(complaints.filter((each) => each.startsWith('uncaught'))).toEqual([]);
      host.put('/career.json', JSON.stringify(backend));
      await page.getByRole('button', { name: 'Try again' }).click();
      await settled(page);
      expect(await visibleText(page)).toContain('Backend Intern');
    });

  it('because the source was changed meanwhile: the last one asked for stands', async () => {
    host.put(
      '/slow.json',
      (_, response) => void setTimeout(() => response.end(JSON.stringify({ ...backend, title: 'Slow' })), 600),
    );
    host.put('/quick.json', JSON.stringify({ ...backend, title: 'Quick' }));
    const { page } = await open('<career-ladder src="/slow.json"></career-ladder>');
    await page.locator('career-ladder').evaluate((element) => element.setAttribute('src', '/quick.json'));
    await expect.poll(() => visibleText(page)).toContain('Quick');
    await page.waitForTimeout(900);
    expect(await visibleText(page)).not.toContain('Slow');
  });
});
