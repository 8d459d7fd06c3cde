/** What a visitor's own settings do to our elements: zoom, larger or wider text, direction, colours, motion. */
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, settled, visit } from './support/browser.js';
import { sample } from '../support/whole-run.js';
import { engines, type Tab } from './support/engines.js';
import { fourTags, type HostServer, startHost, watchedPage } from './support/server.js';

let host: HostServer;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.close());

/** Ticks, marks as learning, compares, and opens one thing in each element. Runs in the page. */
const useAll = async () => {
  inPage.known('sql').click();
  inPage.all('career-skill-checklist', 'input[data-says="learning"]')[0]!.click();
  for (const { shadowRoot } of inPage.elements()) {
    shadowRoot!.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
    await inPage.painted();
  }
  const here = inPage.all<HTMLSelectElement>('career-ladder', 'select');
  here.forEach((select, at) => {
    select.selectedIndex = at + 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await inPage.painted();
};

/** Chromium has every width; what the others do differently shows at one of them. */
const widthsIn = (engine: string, widths: readonly number[]) =>
  engine === 'Chromium' ? widths : sample(widths, 1, widths.length);

describe.each(engines)('in $engine', ({ engine, start }) => {
  let tab: Tab;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    ({ tab, stop } = await start());
  });
  afterAll(() => stop());

  /** Opens a page with a host's styles on it, and uses every element. */
  const open = async (css: string) => {
    host.put('/page.html', watchedPage(fourTags, { head: `<style>body { margin: 0 } ${css}</style>` }));
    await tab.goto(`${host.url}/page.html`);
    await tab.evaluate(() => inPage.settled());
    await tab.evaluate(useAll);
  };
  const lost = () => tab.evaluate(() => inPage.lost());

  it('a page zoomed to 400% scrolls in one direction only, opened or not', async () => {
    await open('body { inline-size: 320px }');
    expect(await lost()).toEqual([]);
    const wider = await tab.evaluate(() =>
      inPage.elements().flatMap(({ localName, shadowRoot }) =>
        [...shadowRoot!.querySelectorAll('.root *:not(.unseen, svg *, input, textarea, select)')]
          .filter((part) => part.clientWidth && part.scrollWidth > part.clientWidth + 1)
          .filter((part) => getComputedStyle(part).overflowX !== 'visible')
          .map((part) => `${localName}: ${part.outerHTML.slice(0, 100)}`),
      ),
    );
    expect(wider).toEqual([]);
  });

  it.each(widthsIn(engine, [320, 480, 1200]))('text of twice the size loses nothing at %i px', async (width) => {
    await open(`body { inline-size: ${width}px; font-size: 32px }`);
    expect(await lost()).toEqual([]);
  });

  it.each(widthsIn(engine, [320, 1200]))(
    'text spaced as a reader may need it loses nothing at %i px',
    async (width) => {
      await open(`body { inline-size: ${width}px }`);
      await tab.evaluate(async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`.root, .root * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } .root p { margin-block-end: 2em !important }`);
        for (const { shadowRoot } of inPage.elements())
          shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
        await inPage.painted();
        await inPage.painted();
      });
      expect(await lost()).toEqual([]);
    },
  );

  it.each(widthsIn(engine, [320, 1200]))('a page that runs from right to left is mirrored, at %i px', async (width) => {
    const boxes = () =>
      tab.evaluate(() => {
        const starts = (tag: string, selector: string) => {
          const element = document.querySelector(tag)!.getBoundingClientRect();
          const part = inPage
            .all(tag, selector)
            .find(({ offsetWidth }) => offsetWidth)!
            .getBoundingClientRect();
          return [Math.round(part.left - element.left), Math.round(element.right - part.right)];
        };
        return [
          ['career-skill-checklist', '.title'],
          ['career-skill-checklist', 'li input'],
          ['career-ladder', 'li button'],
          ['career-role-card', '.title'],
        ].map(([tag, selector]) => starts(tag!, selector!));
      });
    await open(`body { inline-size: ${width}px }`);
    const before = await boxes();
    await tab.evaluate(() => {
      document.documentElement.dir = 'rtl';
      return inPage.painted();
    });
    await tab.evaluate(() => inPage.painted());
    const after = await boxes();
    before.forEach(([left, right], at) => {
      expect(Math.abs(after[at]![1]! - left!), `start of ${at}`).toBeLessThanOrEqual(2);
      expect(Math.abs(after[at]![0]! - right!), `end of ${at}`).toBeLessThanOrEqual(2);
    });
    expect(await lost()).toEqual([]);
  });
});

describe('in Chromium, which can be told so', () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => context.close());

  const open = async (options: BrowserContextOptions, body = fourTags): Promise<Page> => {
    context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
    host.put('/page.html', watchedPage(body));
    const { page } = await visit(context, `${host.url}/page.html`);
    if (body === fourTags) await settled(page);
    return page;
  };

  it.each(['light', 'dark'] as const)(
    'forced colours (%s) leave each state and the focus to be seen',
    async (scheme) => {
      const page = await open({ forcedColors: 'active', colorScheme: scheme });
      await page.evaluate(useAll);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);

      // What is drawn differs from state to state, and from what is behind it.
      const picture = (skill: string, part: string) =>
        page.locator(`career-skill-checklist li[data-skill="${skill}"] ${part}`).screenshot();
      const differ = async (part: string, skill: string, other: string) =>
        !(await picture(skill, part)).equals(await picture(other, part));
      expect(await differ('.box', 'sql', 'version-control')).toBe(true);
      expect(await differ('.learn', 'programming', 'version-control')).toBe(true);
      expect(await differ('.box', 'version-control', 'api-development')).toBe(false);

      // Each control that a keyboard reaches shows that it is there.
      const seen = new Set<string>();
      const unseen: string[] = [];
      await page.locator('body').click({ position: { x: 1, y: 1 } });
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate((ground) => {
          const within = (root: DocumentOrShadowRoot): Element | null => {
            const active = root.activeElement;
            return active?.shadowRoot ? within(active.shadowRoot) : active;
          };
          const active = within(document);
          if (!active || active === document.body) return undefined;
          const ring = [active, active.closest('label'), active.parentElement, active.nextElementSibling].some(
            (part) => {
              if (!part) return false;
              const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part);
              return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== ground;
            },
          );
          return { name: active.outerHTML.slice(0, 100), ring };
        }, ground);
        if (!focus) break;
        seen.add(focus.name);
        if (!focus.ring) unseen.push(focus.name);
      }
      expect(seen.size).toBeGreaterThan(20);
      expect(unseen).toEqual([]);
    },
  );

  it('reduced motion is kept: nothing moves, whatever is done', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(async () => {
      const moving: string[] = [];
      const look = () => void moving.push(...inPage.moving());
      const watch = setInterval(look, 5);
      inPage.known('sql').click();
      for (const { shadowRoot } of inPage.elements())
        for (const opener of [...shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded="false"]')].slice(0, 3)) {
          opener.click();
          await inPage.painted();
          look();
        }
      inPage.elements()[0]!.setAttribute('src', '/never.json');
      await new Promise((resolve) => setTimeout(resolve, 200));
      clearInterval(watch);
      return moving;
    });
    expect(moving).toEqual([]);
  });

  it('without that wish, what is on its way breathes', async () => {
    host.put('/never.json', () => {});
    const page = await open({ reducedMotion: 'no-preference' }, '<career-ladder src="/never.json"></career-ladder>');
    await expect.poll(() => page.evaluate(() => inPage.moving())).toContain('breathe');
  });
});
