/** The pages we must survive, in every engine: strict policies, other copies, other owners, hostile data. */
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { isWholeRun } from '../support/whole-run.js';
import { engines, type Tab } from './support/engines.js';
import { fourTags, type HostServer, startHost, strictPolicy, watchedPage } from './support/server.js';

const built = () => readFile(new URL('../../dist/cdn/career-elements.js', import.meta.url), 'utf8');

describe.each(engines)('in $engine', ({ engine, start }) => {
  /** Which links and words are made of a dataset is the same in each engine. */
  const describeInOneEngine = describe.runIf(engine === 'Chromium' || isWholeRun);

  let tab: Tab;
  let stop: () => Promise<void>;
  let host: HostServer;

  beforeAll(async () => {
    ({ tab, stop } = await start());
  });
  afterAll(() => stop());
  afterEach(() => host.close());

  /** Opens a page, and waits for its elements. */
  const open = async (page: string, { isSettled = true } = {}) => {
    host.put('/page.html', page);
    await tab.goto(`${host.url}/page.html`);
    if (isSettled) await tab.evaluate(() => inPage.settled());
  };
  const text = () => tab.evaluate(() => inPage.text());
  const complaints = () => tab.evaluate(() => inPage.complaints);

  describe('a page with a strict policy', () => {
    it('shows every element, reports no violation and says nothing', async () => {
      host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
      await open(watchedPage(fourTags));
      const shown = await text();
      for (const { title } of [...backend.skills, ...backend.positions, ...backend.alternatives])
        expect(shown).toContain(title);
      expect(await complaints()).toEqual([]);
    });

    it('has what a visitor does and opens work, and says nothing', async () => {
      host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
      await open(watchedPage(fourTags));
      const before = await text();
      const opened = await tab.evaluate(async () => {
        inPage.known('sql').click();
        for (const element of inPage.elements()) {
          element.shadowRoot!.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
          await inPage.painted();
        }
        return inPage.elements().filter(({ shadowRoot }) => shadowRoot!.querySelector('[aria-expanded="true"]')).length;
      });
      expect(opened).toBeGreaterThanOrEqual(3);
      expect((await text()).length).toBeGreaterThan(before.length + 500);
      expect(await complaints()).toEqual([]);
    });

    it('has widths and places that come from data applied all the same', async () => {
      host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
      await open(watchedPage('<career-ladder></career-ladder><career-path-explorer></career-path-explorer>'));
      const places = await tab.evaluate(() => {
        const placeOf = (tag: string, words: string) =>
          inPage
            .all(tag, 'button')
            .find(({ textContent, offsetWidth }) => offsetWidth && textContent.includes(words))!
            .getBoundingClientRect();
        return [
          placeOf('career-ladder', 'Backend Intern'),
          placeOf('career-ladder', 'Senior Backend Developer'),
          placeOf('career-path-explorer', 'Data Engineer'),
          placeOf('career-path-explorer', 'Cloud Engineer'),
        ].map(({ x, y }) => ({ x, y }));
      });
      const [first, later, one, other] = places;
      expect(later!.x).toBeGreaterThan(first!.x);
      expect(later!.y).toBeLessThan(first!.y);
      expect(Math.abs(one!.x - other!.x)).toBeGreaterThan(50);
    });

    it('keeps the fallback and gives one clear error where our Trusted Types policy is not allowed', async () => {
      host = await startHost({ policy: (nonce) => strictPolicy(nonce, 'someone-else') });
      await open(watchedPage('<career-ladder><p>The ladder, in words.</p></career-ladder>'), { isSettled: false });
      if (!(await tab.evaluate(() => 'trustedTypes' in globalThis))) {
        // This engine knows no Trusted Types, and so holds nobody to them.
        expect(await complaints()).toEqual([]);
        return;
      }
      const heard = await complaints();
      expect(heard.filter((each) => each.startsWith('console error: career-elements'))).toHaveLength(1);
      expect(heard.filter((each) => !/^(console error: career-elements|violation: trusted-types)/.test(each))).toEqual(
        [],
      );
      expect(await text()).toBe('The ladder, in words.');
    });

    it('may run a Lit of its own beside ours', async () => {
      host = await startHost({ policy: (nonce) => strictPolicy(nonce, 'career-elements lit-html') });
      const theirs = `<script>globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text })</script>`;
      await open(watchedPage('<career-ladder></career-ladder>', { head: theirs }));
      expect(await text()).toContain('Backend Intern');
      expect(await complaints()).toEqual([]);
    });
  });

  describe('the script, more than once', () => {
    it('is silent the second time when it is the same version', async () => {
      host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
      host.put('/copy.js', await built());
      await open(watchedPage(fourTags, { head: '<script type="module" src="/copy.js"></script>' }));
      expect(await text()).toContain('Backend Intern');
      expect(await complaints()).toEqual([]);
    });

    it('leaves the page to the first of two versions, with one warning that names both', async () => {
      host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
      host.put('/other.js', (await built()).replaceAll(manifest.version, '99.0.0'));
      await open(watchedPage(fourTags, { head: '<script type="module" src="/other.js"></script>' }));
      expect(await text()).toContain('Backend Intern');
      const [warning, ...others] = await complaints();
      expect(warning).toMatch(/^console warn: career-elements 99\.0\.0/);
      expect(warning).toContain(manifest.version);
      expect(others).toEqual([]);
    });

    it('leaves a tag that someone else owns alone, that one only', async () => {
      host = await startHost();
      const theirs = `<script>customElements.define('career-ladder', class extends HTMLElement { connectedCallback() { this.textContent = 'Their ladder.'; } })</script>`;
      await open(watchedPage(fourTags, { head: theirs }));
      expect(await text()).toContain('Their ladder.');
      expect(await text()).toContain(backend.skills[0]!.title);
      expect(await complaints()).toEqual([]);
    });

    it('stays out where its integrity hash is wrong, and the fallback is read', async () => {
      host = await startHost();
      const body = '<career-ladder><p>The ladder, in words.</p></career-ladder>';
      const wrong = `<script type="module" src="/cdn/career-elements.js" integrity="sha384-${'A'.repeat(64)}"></script>`;
      await open(watchedPage(body, { script: '', head: wrong }), { isSettled: false });
      expect(await complaints()).toEqual([`failed: ${host.url}/cdn/career-elements.js`]);
      expect(await text()).toBe('The ladder, in words.');
    });

    // Such a page gets a process of its own, for which WebKit's driver now and then waits for ever: hence a browser that
    // nothing else needs, and one more attempt.
    it('loads on a page that is isolated from other origins, and its dataset too', { retry: 1 }, async () => {
      const shared = tab;
      const own = await start();
      tab = own.tab;
      onTestFinished(() => {
        tab = shared;
        own.stop().catch(() => undefined);
      });
      host = await startHost({
        headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
      });
      await open(watchedPage('<career-ladder src="/careers/backend-developer.json"></career-ladder>'));
      expect(await text()).toContain('Backend Intern');
      expect(host.requests).toContain('/careers/backend-developer.json');
      expect(await complaints()).toEqual([]);
    });
  });

  describeInOneEngine('a dataset that means harm', () => {
    const markup = '<img src=x onerror="document.title=1">&amp;<script>1</script>';

    it('has its markup shown as text, wherever it stands', async () => {
      host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
      const isKey = (key: string, value: string) => /^(id|locale|kind|status)$/.test(key) || /^https?:/.test(value);
      const { skills, positions, alternatives, stages, ...rest } = backend;
      const taint = <T>(records: T): T =>
        JSON.parse(JSON.stringify(records), (key, value: unknown) =>
          typeof value === 'string' && !isKey(key, value) && /[ A-Z]/.test(value) ? `${value} ${markup}` : value,
        ) as T;
      host.put(
        '/hostile.json',
        JSON.stringify({
          ...rest,
          skills: taint(skills),
          positions: taint(positions),
          alternatives: taint(alternatives),
          stages: taint(stages),
        }),
      );
      await open(watchedPage(fourTags.replaceAll('></career', ' src="/hostile.json"></career')));
      await tab.evaluate(async () => {
        for (const element of inPage.elements())
          for (const opener of element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
            opener.click();
            await inPage.painted();
          }
      });
      expect((await text()).split(markup).length).toBeGreaterThan(100);
      expect(await tab.evaluate(() => document.title)).toBe('A page');
      expect(await tab.evaluate(() => inPage.elements().flatMap(({ localName }) => inPage.all(localName, 'img, script')).length)).toBe(0); // prettier-ignore
      expect(await complaints()).toEqual([]);
    });

    it('gets no link that is not http, https or mailto', async () => {
      host = await startHost();
      await open(
        watchedPage(`<career-skill-checklist skill-url="javascript:alert('{skill}')"></career-skill-checklist>
<career-role-card position="senior-backend-developer" job-url="data:text/html,{title}"></career-role-card>
<career-ladder job-url="java&#9;script:alert(1)"></career-ladder>`),
      );
      const { opened, schemes } = await tab.evaluate(async () => {
        const schemes = new Set<string>();
        let opened = 0;
        for (const { shadowRoot } of inPage.elements())
          for (const opener of shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
            opener.click();
            opened++;
            await inPage.painted();
            for (const link of shadowRoot!.querySelectorAll('a')) schemes.add(link.protocol);
          }
        return { opened, schemes: [...schemes] };
      });
      expect(opened).toBeGreaterThan(20);
      expect(schemes.filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))).toEqual([]);
    });

    it.each(['javascript:1', 'file:///etc/passwd', 'data:application/json,{}', 'https://me:secret@example.com/c.json'])(
      'is not fetched from an address such as %s',
      async (address) => {
        host = await startHost();
        await open(watchedPage(`<career-ladder src="${address}"></career-ladder>`));
        expect(await tab.evaluate(() => document.querySelectorAll('career-ladder:state(error)').length)).toBe(1);
        expect(await text()).toContain('did not load');
        expect(await complaints()).toEqual([]);
      },
    );

    it('does no harm with ids that mean something to the language', async () => {
      host = await startHost();
      const odd = structuredClone(backend);
      odd.skills[0]!.id = 'constructor';
      const renamed = '"renamed":{"__proto__":"sql","constructor":"sql"}';
      host.put('/odd.json', JSON.stringify({ ...odd, renamed: {} }).replace('"renamed":{}', renamed));
      await open(watchedPage(fourTags.replaceAll('></career', ' src="/odd.json"></career')));
      await tab.evaluate(() => inPage.known('constructor').click());
      expect(await tab.evaluate(() => inPage.known('constructor').checked)).toBe(true);
      expect(await tab.evaluate(() => ({}))).toEqual({});
      expect(await text()).toContain('SQL');
      expect(await complaints()).toEqual([]);
    });
  });
});
