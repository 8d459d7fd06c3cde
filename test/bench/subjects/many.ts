/** Many checklists of fourteen skills on a page: a hundred, a thousand, a thousand that are lazy; and how cost grows. */
import type { Lab } from '../support/lab.js';
import type { Figure } from '../support/report.js';
import { fourteen, prerenderedLinked, putPage, scripts, tagOf, times } from '../support/site.js';
import { growth, inTurns, net } from '../support/statistics.js';
import { measurers } from './elements.js';

const TAG = 'career-skill-checklist';

export async function many(lab: Lab): Promise<Figure[]> {
  // A server can write the styles into each element or link one file. That is the cheaper way for many, by a quarter
  // for a thousand, and so the one to be measured against.
  const markup = await prerenderedLinked(lab, TAG, fourteen);
  const byScript = (count: number, attributes = {}) =>
    putPage(lab, times(count, tagOf(TAG, { ...fourteen, ...attributes })), scripts.oneFile);
  const written = (count: number) => putPage(lab, times(count, markup));
  const hundredWritten = written(100);
  const pages = {
    blank: putPage(lab, ''),
    scriptAlone: byScript(0),
    ten: byScript(10),
    hundred: byScript(100),
    thousand: byScript(1000),
    lazy: byScript(1000, { loading: 'lazy' }),
    tenWritten: written(10),
    hundredWritten,
    hundredAgain: hundredWritten,
    thousandWritten: written(1000),
  };
  const cpu = net(await inTurns(measurers(lab, pages), lab.repeats), 'blank');
  const noise = cpu.hundredAgain / cpu.hundredWritten;
  const costs = (...costs: number[]) => costs.map((cost) => cost.toFixed(0)).join(' / ');
  const longest = await inTurns({ lazy: () => lab.longestTaskOf(pages.lazy) }, 3);
  return [
    {
      goal: 5,
      name: '100 ÷ their markup',
      measured: cpu.hundred / cpu.hundredWritten,
      limit: 1.1,
      noise,
      note: `${costs(cpu.hundred, cpu.hundredWritten)} ms, the script alone ${costs(cpu.scriptAlone)}`,
    },
    {
      name: '1,000 ÷ their markup',
      measured: cpu.thousand / cpu.thousandWritten,
      noise,
      note: `${costs(cpu.thousand, cpu.thousandWritten)} ms`,
    },
    {
      goal: 6,
      name: '1,000 lazy ÷ eager markup',
      measured: cpu.lazy / cpu.thousandWritten,
      limit: 0.1,
      noise,
      note: `${costs(cpu.lazy, cpu.thousandWritten)} ms`,
    },
    {
      goal: 6,
      name: '1,000 lazy, longest task',
      // Chance only adds to it.
      measured: Math.min(...longest.lazy),
      limit: 50,
      unit: 'ms',
    },
    {
      goal: 10,
      name: 'growth, 10 to 1,000 elements, without the script',
      measured: growth([10, 1000], [cpu.ten - cpu.scriptAlone, cpu.thousand - cpu.scriptAlone]),
      limit: 1,
      note: `their markup ${growth([10, 1000], [cpu.tenWritten, cpu.thousandWritten]).toFixed(2)}`,
    },
  ];
}
