/** How far a page moves under its reader while an element comes: the sum of all layout shifts, the worst element's. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ElementAttributes } from '../../../src/ssr/render-to-string.js';
import type { Answer } from '../../hosts/support/server.js';
import type { Lab, Tab } from '../support/lab.js';
import type { Figure } from '../support/report.js';
import { backend, prerendered, putPage, scripts, type Tag, tagNames, tagOf, tags, waitedFor } from '../support/site.js';

/** How late a script or a dataset is, in ms: the page is painted before. */
const LATE = 400;
const LATE_SCRIPT = '/late.js';
const LATE_DATA = '/late.json';
const text = '<p>A paragraph of the page around it, of which a reader may be in the middle.</p>';
const around = (html: string) => `<h1>A page</h1>${text}${html}${text.repeat(30)}`;
const below = (html: string) => `<h1>A page</h1>${text.repeat(60)}${html}${text.repeat(60)}`;

interface Case {
  readonly name: string;
  readonly limit: number;
  page(tag: Tag): Promise<string> | string;
  readonly act?: (tab: Tab) => Promise<unknown>;
}

export async function shift(lab: Lab): Promise<Figure[]> {
  putLate(lab);
  const tagWith = (tag: Tag, attributes: ElementAttributes) => tagOf(tag, { ...tags[tag], ...attributes });
  const cases: Case[] = [
    {
      name: 'shift, server-rendered, script late',
      limit: 0,
      page: async (tag) => putPage(lab, around(await prerendered(lab, tag)), LATE_SCRIPT),
    },
    {
      name: 'shift, lazy, scrolled to',
      limit: 0,
      page: (tag) => putPage(lab, below(tagWith(tag, { loading: 'lazy' })), scripts.oneFile),
      act: scrollDown,
    },
    {
      name: 'shift, script waited for (blocking="render")',
      limit: 0.02,
      page: (tag) => putPage(lab, around(tagOf(tag)), '', waitedFor),
    },
    {
      name: 'shift, script waited for, dataset late',
      limit: 0.02,
      page: (tag) => putPage(lab, around(tagWith(tag, { src: LATE_DATA })), '', waitedFor),
    },
    {
      name: 'shift, script in the head, not waited for',
      limit: 0.02,
      page: (tag) => putPage(lab, around(tagOf(tag)), scripts.oneFile),
    },
  ];
  const figures: Figure[] = [];
  for (const { name, limit, page, act } of cases) {
    const shifts: [string, number][] = [];
    for (const tag of tagNames) shifts.push([tag.replace('career-', ''), await shiftOf(lab, await page(tag), act)]);
    const note = shifts.map(([tag, shift]) => `${tag} ${shift.toFixed(3)}`).join(', ');
    figures.push({ goal: 12, name, measured: Math.max(...shifts.map(([, shift]) => shift)), limit, note });
  }
  return figures;
}

function putLate({ host }: Lab): void {
  const late =
    (answer: Answer): Answer =>
    async (request, response) => {
      await wait(LATE);
      await answer(request, response);
    };
  host.put(
    LATE_SCRIPT,
    late((_, response) => void response.writeHead(302, { location: scripts.oneFile }).end()),
  );
  host.put(
    LATE_DATA,
    late((_, response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(backend))),
  );
}

/** As by a wheel: slow enough for frames in between. */
async function scrollDown({ page }: Tab): Promise<void> {
  for (let step = 0; step < 20; step++) {
    await page.mouse.wheel(0, 150);
    await wait(50);
  }
  await wait(200);
}

async function shiftOf(lab: Lab, path: string, act?: Case['act']): Promise<number> {
  const tab = await lab.openTab();
  await tab.page.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.open(path);
  await wait(LATE);
  await act?.(tab);
  const { shift, shown } = await tab.page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const element = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('career-'));
    const { shift } = globalThis as unknown as { shift: number };
    return { shift, shown: !!element?.matches(':defined') && !element.matches(':state(loading)') };
  });
  await tab.close();
  if (!shown) throw new Error(`${path}: the element shows nothing.`);
  return shift;
}
