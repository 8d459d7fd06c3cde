/** Runs the subjects one after another, and says what came of them. */
import type { Built } from './support/bench.js';
import { describeMachine } from './support/machine.js';
import { openLab } from './support/lab.js';
import { type Figure, printTable, writeResults } from './support/report.js';
import { elements } from './subjects/elements.js';
import { firstRender } from './subjects/first-render.js';
import { large } from './subjects/large.js';
import { layout } from './subjects/layout.js';
import { many } from './subjects/many.js';
import { memory } from './subjects/memory.js';
import { requests } from './subjects/requests.js';
import { shift } from './subjects/shift.js';
import { toggle } from './subjects/toggle.js';
import { work } from './subjects/work.js';

const subjects = { elements, many, toggle, memory, layout, requests, shift, 'first-render': firstRender, large, work };

interface Options {
  /** Names of subjects, separated by commas. */
  readonly only?: string;
  readonly quick?: boolean;
}

/** Answers the exit code. A goal that is not met is no failure: a subject that could not be measured is. */
export async function bench(built: Built, { only, quick = false }: Options): Promise<number> {
  const wanted = only?.split(',') ?? Object.keys(subjects);
  const unknown = wanted.filter((name) => !Object.hasOwn(subjects, name));
  if (unknown.length) {
    console.error(`No subject is called ${unknown.join(', ')}: there are ${Object.keys(subjects).join(', ')}`);
    return 2;
  }
  const repeats = quick ? 3 : 7;
  const figures: Figure[] = [];
  let failed = 0;
  const lab = await openLab(built, repeats);
  const machine = describeMachine(lab.browser.version());
  try {
    for (const [name, measure] of Object.entries(subjects)) {
      if (!wanted.includes(name)) continue;
      const start = performance.now();
      try {
        figures.push(...(await measure(lab)));
      } catch (error) {
        failed++;
        console.error(`${name} could not be measured:`, error);
      }
      console.log(`${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
    }
  } finally {
    await lab.close();
  }
  printTable(figures);
  if (!only && !quick && !failed) writeResults({ ...machine, repeats, figures });
  return failed ? 1 : 0;
}
