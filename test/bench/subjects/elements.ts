/** One element on a page, cold, against its own markup without a script. */
import type { Lab } from '../support/lab.js';
import type { Figure } from '../support/report.js';
import { prerendered, putPage, scripts, tagNames, tagOf } from '../support/site.js';
import { inTurns, net } from '../support/statistics.js';

export async function elements(lab: Lab): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const tag of tagNames) {
    const markup = putPage(lab, await prerendered(lab, tag));
    const pages = {
      blank: putPage(lab, ''),
      markup,
      again: markup,
      oneFile: putPage(lab, tagOf(tag), scripts.oneFile),
      loader: putPage(lab, tagOf(tag), scripts.loader),
      script: putPage(lab, '', scripts.oneFile),
    };
    const cpu = net(await inTurns(measurers(lab, pages), lab.repeats), 'blank');
    const noise = cpu.again / cpu.markup;
    const note = (cost: number) => `${cost.toFixed(1)} / ${cpu.markup.toFixed(1)} ms`;
    const script = `, ${cpu.script.toFixed(1)} of it the script alone`;
    figures.push(
      {
        goal: 4,
        name: `${tag}, cold, one file`,
        measured: cpu.oneFile / cpu.markup,
        limit: 2.2,
        noise,
        note: note(cpu.oneFile) + script,
      },
      {
        goal: 4,
        name: `${tag}, cold, by the loader`,
        measured: cpu.loader / cpu.markup,
        limit: 2.2,
        noise,
        note: note(cpu.loader),
      },
    );
  }
  return figures;
}

/** What measures each of these pages. */
export const measurers = <Name extends string>(lab: Lab, pages: Readonly<Record<Name, string>>) =>
  Object.fromEntries(
    Object.entries<string>(pages).map(([name, path]) => [name, () => lab.cpuOf(path)]),
  ) as unknown as Record<Name, () => Promise<number>>;
