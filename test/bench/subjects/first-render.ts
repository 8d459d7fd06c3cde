/** A ladder of a thousand positions, on a page for the first time: fetched, checked, laid out, drawn. */
import { manyPositions } from '../../fixtures/many.js';
import type { Lab } from '../support/lab.js';
import type { Figure } from '../support/report.js';
import { prerendered, putPage, scripts, tagOf } from '../support/site.js';
import { inTurns, net } from '../support/statistics.js';
import { measurers } from './elements.js';

const TAG = 'career-ladder';
const TRACKS = 20;

export async function firstRender(lab: Lab): Promise<Figure[]> {
  const career = manyPositions(1000, TRACKS);
  const src = '/thousand.json';
  lab.host.put(src, JSON.stringify(career));
  const markup = putPage(lab, await prerendered(lab, TAG, {}, career));
  const pages = {
    blank: putPage(lab, ''),
    markup,
    again: markup,
    element: putPage(lab, tagOf(TAG, { src }), scripts.oneFile),
  };
  const cpu = net(await inTurns(measurers(lab, pages), lab.repeats), 'blank');
  const longest = await inTurns({ element: () => lab.longestTaskOf(pages.element) }, 3);
  return [
    { name: 'ladder of 1,000 positions, first render', measured: cpu.element, unit: 'ms' },
    {
      name: 'the same ÷ its markup',
      measured: cpu.element / cpu.markup,
      noise: cpu.again / cpu.markup,
      note: `of ${cpu.markup.toFixed(0)} ms`,
    },
    { name: 'the same, longest task', measured: Math.min(...longest.element), unit: 'ms' },
  ];
}
