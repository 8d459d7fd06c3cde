/** What a host's styles and scripts do around our elements, in every engine. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import { sample } from '../support/whole-run.js';
import { engines, type Tab } from './support/engines.js';
import { fourTags, type HostServer, startHost, watchedPage } from './support/server.js';

/** No font either: a host that undoes everything has the browser's own. */
const base = '<style>body { margin: 0 }</style>';

describe.each(engines)('in $engine', ({ engine, start }) => {
  let tab: Tab;
  let stop: () => Promise<void>;
  let host: HostServer;

  beforeAll(async () => {
    ({ tab, stop } = await start());
  });
  afterAll(() => stop());
  beforeEach(async () => {
    host = await startHost();
  });
  afterEach(() => host.close());

  const open = async (body = fourTags, head = base) => {
    host.put('/page.html', watchedPage(body, { head }));
    await tab.goto(`${host.url}/page.html`);
    if (body.includes('<career-')) await tab.evaluate(() => inPage.settled());
  };
  const complaints = () => tab.evaluate(() => inPage.complaints);

  /** How all that our elements hold stands and is set, before a host's styles come and after. */
  const looksUnder = async (css: string) => {
    await open();
    return tab.evaluate(async (css) => {
      const before = inPage.looks();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      await inPage.painted();
      await inPage.painted();
      const after = inPage.looks();
      const changed = after.flatMap((look, at) => (look === before[at] ? [] : `${before[at]} became ${look}`));
      return { parts: Math.min(before.length, after.length), changed };
    }, css);
  };

  describe('a host’s styles', () => {
    it('that make 1rem 10 px change nothing', async () => {
      const { parts, changed } = await looksUnder('html { font-size: 62.5% } body { font-size: 1.6rem }');
      expect(parts).toBeGreaterThan(500);
      expect(changed).toEqual([]);
    });

    it('that undo everything leave layout and states intact, and what is inherited to the host', async () => {
      // Without the host's own styles, what stands in the head is text too.
      const { parts, changed } = await looksUnder(
        '* { all: unset !important; color: red !important } head, head * { display: none !important }',
      );
      expect(parts).toBeGreaterThan(500);
      expect(changed).toEqual([]);
      const states = await tab.evaluate(async () => {
        const look = () => {
          const box = inPage.known('sql');
          const mark = box.parentElement!.querySelector('svg') ?? box;
          return [mark.outerHTML, getComputedStyle(mark).stroke, getComputedStyle(mark).fill].join();
        };
        const before = look();
        inPage.known('sql').click();
        await inPage.painted();
        const colour = getComputedStyle(inPage.all('career-role-card', 'h2')[0]!).color;
        return { isKnown: inPage.known('sql').checked, isShown: look() !== before, colour };
      });
      expect(states).toEqual({ isKnown: true, isShown: true, colour: 'rgb(255, 0, 0)' });
      expect(await complaints()).toEqual([]);
    });

    it('for buttons, lists, labels, letters and lines do not reach inside', async () => {
      const { parts, changed } = await looksUnder(`
        button { all: unset }
        * { letter-spacing: 2px; word-spacing: 9px; line-height: 3; text-transform: uppercase; white-space: nowrap;
            text-align: right; text-indent: 3em; box-sizing: content-box; cursor: crosshair; visibility: visible }
        ul, ol, li { list-style: square inside; padding-left: 2.2em }
        label, input, select, fieldset, legend { display: block; width: 100%; appearance: none; border: 3px solid }
        h2, h3, p, article, section, svg { margin: 40px; font-size: 40px; display: flex }
        .root, .title, .label, .row, .map, .step { display: none; position: fixed }
      `);
      expect(parts).toBeGreaterThan(500);
      expect(changed).toEqual([]);
    });

    it('decide how wide, how far apart and how visible an element is', async () => {
      await open();
      const decided = await tab.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('career-ladder { width: 400px; margin: 30px } career-role-card { display: none }');
        document.adoptedStyleSheets = [sheet];
        const [ladder, explorer, card] = ['career-ladder', 'career-path-explorer', 'career-role-card'].map((tag) =>
          inPage.elements().find(({ localName }) => localName === tag),
        );
        explorer!.hidden = true;
        const { width, x } = ladder!.getBoundingClientRect();
        return [width, x, explorer!.offsetHeight, card!.offsetHeight];
      });
      expect(decided).toEqual([400, 30, 0, 0]);
    });

    const places = {
      'a block': '',
      'a flex row': 'display: flex',
      'a flex column': 'display: flex; flex-direction: column',
      'a grid': 'display: grid',
      'a column of a grid': 'display: grid; grid-template-columns: 240px 240px; width: 480px',
    };
    it.each(engine === 'Chromium' ? Object.entries(places) : sample(Object.entries(places), 2, 5))(
      'that make %s of 240 px find nothing in it too wide',
      async (_, css) => {
        for (const tag of fourTags.split('\n')) {
          const rule = `<style>main { width: 240px; ${css} }</style>`;
          await open(`<main>${tag}</main>`, base + rule);
          const { lost, width, opened } = await tab.evaluate(async () => {
            const [element] = inPage.elements();
            element!.shadowRoot!.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
            await inPage.painted();
            const opened = element!.shadowRoot!.querySelectorAll('[aria-expanded="true"]').length;
            return { lost: inPage.lost(), width: Math.round(element!.getBoundingClientRect().width), opened };
          });
          expect(lost, tag).toEqual([]);
          expect(width, tag).toBe(240);
          if (!/role-card|resources/.test(tag)) expect(opened, tag).toBe(1);
        }
      },
    );
  });

  describe('a host’s scripts', () => {
    it.each(['appendChild', 'moveBefore'])(
      'that move elements by %s lose nothing a visitor did, and hear each act once',
      async (how) => {
        await open();
        const seen = await tab.evaluate(async (how) => {
          const place = document.body.appendChild(document.createElement('main'));
          const move = (element: Element) =>
            how === 'moveBefore' && 'moveBefore' in place
              ? (place as unknown as { moveBefore(node: Node, before: null): void }).moveBefore(element, null)
              : place.appendChild(element);
          const heard: string[] = [];
          for (const type of ['career-load', 'career-skill-change', 'career-select'])
            document.addEventListener(type, () => heard.push(type));
          const opened = () =>
            inPage.elements().map(({ shadowRoot }) => shadowRoot!.querySelectorAll('[aria-expanded="true"]').length);
          for (const { shadowRoot } of inPage.elements())
            shadowRoot!.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
          const search = inPage.all<HTMLInputElement>('career-skill-checklist', 'input[type="search"]')[0]!;
          search.value = 'sql';
          search.dispatchEvent(new Event('input', { bubbles: true }));
          await inPage.painted();
          const before = opened();
          heard.length = 0;
          for (let times = 0; times < 3; times++)
            for (const element of inPage.elements()) {
              move(element);
              await inPage.painted();
            }
          const after = opened();
          const searched = search.isConnected && search.value;
          inPage.known('sql').click();
          await inPage.painted();
          return { before, after, searched, heard };
        }, how);
        expect(seen.before.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(3);
        expect(seen.after).toEqual(seen.before);
        expect(seen.searched).toBe('sql');
        expect(seen.heard).toEqual(['career-skill-change']);
        expect(await complaints()).toEqual([]);
      },
    );

    it('that put an element in, take it out and put it in again have its effects once', async () => {
      await open('<main></main>');
      const heard = await tab.evaluate(async () => {
        const heard: Record<string, number> = {};
        for (const type of ['career-load', 'career-view', 'career-skill-change'])
          document.addEventListener(type, () => (heard[type] = (heard[type] ?? 0) + 1));
        const element = document.createElement('career-skill-checklist');
        const main = document.querySelector('main')!;
        main.append(element);
        element.remove();
        main.append(element);
        await inPage.settled();
        await inPage.until(() => heard['career-view']);
        inPage.known('sql').click();
        await new Promise((resolve) => setTimeout(resolve, 300));
        return heard;
      });
      expect(heard).toEqual({ 'career-load': 1, 'career-view': 1, 'career-skill-change': 1 });
      expect(await complaints()).toEqual([]);
    });

    it('that set properties before the script has come find them kept', async () => {
      const data = { ...backend, title: 'Set early' };
      await open(
        '<career-ladder></career-ladder><career-skill-checklist></career-skill-checklist>',
        `<script>document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          document.querySelector('career-ladder').data = ${JSON.stringify(data).replaceAll('</', '<\\/')};
          document.querySelector('career-skill-checklist').links = { 'skill/sql': { note: 'Set early too' } };
        })</script>`,
      );
      await tab.evaluate(() => inPage.until(() => inPage.text().includes('Set early')));
      await tab.evaluate(() => inPage.all('career-skill-checklist', '[aria-expanded="false"]').forEach((b) => b.click())); // prettier-ignore
      await tab.evaluate(() => inPage.until(() => inPage.text().includes('Set early too')));
      expect(await complaints()).toEqual([]);
    });

    it('that say the page has loaded once more change nothing', async () => {
      await open();
      const { before, after, heard } = await tab.evaluate(async () => {
        const heard: string[] = [];
        for (const type of ['career-load', 'career-error', 'career-view'])
          document.addEventListener(type, () => heard.push(type));
        await new Promise((resolve) => setTimeout(resolve, 300));
        heard.length = 0;
        const before = inPage.looks();
        for (const target of [window, document, ...inPage.elements(), ...document.querySelectorAll('script')])
          for (const type of ['load', 'DOMContentLoaded', 'readystatechange', 'pageshow'])
            target.dispatchEvent(new Event(type, { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { before, after: inPage.looks(), heard };
      });
      expect(after).toEqual(before);
      expect(heard).toEqual([]);
      expect(host.requests.filter((path) => path.startsWith('/cdn'))).toEqual(['/cdn/career-elements.js']);
      expect(await complaints()).toEqual([]);
    });

    it('that translate by wrapping all text leave it to be changed', async () => {
      await open();
      const { skill } = backend.positions.find(({ id }) => id === 'senior-backend-developer')!.skills[0]!;
      const { before, after } = await tab.evaluate(async (skill) => {
        const translate = (text: Text) => {
          const outer = document.createElement('font');
          text.replaceWith(outer);
          outer.appendChild(document.createElement('font')).append(text.data);
        };
        for (const { shadowRoot } of inPage.elements()) {
          const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode as Text);
          for (const text of texts) if (text.data.trim() && !text.parentElement?.closest('option')) translate(text);
        }
        const shown = () => inPage.elements().map(({ localName }) => inPage.all(localName, '.root')[0]!.innerText);
        const before = shown();
        inPage.known(skill).click();
        await inPage.painted();
        return { before, after: shown() };
      }, skill);
      expect(before[0]).toContain(`0 of ${backend.skills.length} known`);
      expect(after[0]).toContain(`1 of ${backend.skills.length} known`);
      expect(after[0]).not.toContain(`0 of ${backend.skills.length} known`);
      after.forEach((words, at) => expect(words, fourTags.split('\n')[at]).not.toBe(before[at]));
      expect(await complaints()).toEqual([]);
    });

    // Without a graphics card, WebKit's page ends at its first transition.
    it.skipIf(engine === 'WebKit')(
      'that change the page by a View Transition find all as the visitor left it',
      async () => {
        await open();
        const kept = await tab.evaluate(async () => {
          inPage.known('sql').click();
          inPage.all('career-ladder', '[aria-expanded="false"]')[0]!.click();
          await inPage.painted();
          const change = () => document.body.append(document.querySelector('career-skill-checklist')!);
          if ('startViewTransition' in document) await document.startViewTransition(change).finished;
          else change();
          return [
            inPage.known('sql').checked,
            inPage.all('career-ladder', '[aria-expanded="true"]').length,
            document.body.lastElementChild?.localName,
          ];
        });
        expect(kept).toEqual([true, 1, 'career-skill-checklist']);
        expect(await complaints()).toEqual([]);
      },
    );

    it('that lead away and back find all as the visitor left it', async () => {
      await open();
      await tab.evaluate(() => {
        inPage.known('sql').click();
        return inPage.painted();
      });
      host.put('/next.html', watchedPage('<p>Next</p>', { script: '' }));
      await tab.goto(`${host.url}/next.html`);
      await tab.back();
      expect(await tab.evaluate(() => location.pathname)).toBe('/page.html');
      await tab.evaluate(() => inPage.settled());
      expect(await tab.evaluate(() => inPage.known('sql').checked)).toBe(true);
      expect(await complaints()).toEqual([]);
    });
  });
});
