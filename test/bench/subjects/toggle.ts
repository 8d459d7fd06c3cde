/** A tick in a list of three hundred skills against one in a list of fourteen. */
import { manySkills } from '../../fixtures/many.js';
import type { Lab } from '../support/lab.js';
import type { Figure } from '../support/report.js';
import { putPage, scripts, tagOf } from '../support/site.js';
import { inTurns, median } from '../support/statistics.js';

/** How many ticks a sample has. */
const TICKS = 20;

export async function toggle(lab: Lab): Promise<Figure[]> {
  const few = await openList(lab, 14);
  const fewAgain = await openList(lab, 14);
  const lots = await openList(lab, 300);
  const samples = await inTurns(
    { few: few.tick, again: fewAgain.tick, lots: lots.tick, idle: few.idle, idleLots: lots.idle },
    lab.repeats,
  );
  for (const { tab } of [few, fewAgain, lots]) await tab.close();
  const base = median(samples.idle);
  const tickOfFew = median(samples.few) - base;
  const tickOfLots = median(samples.lots) - median(samples.idleLots);
  return [
    {
      goal: 7,
      name: 'a tick, one of 300 ÷ one of 14',
      measured: tickOfLots / tickOfFew,
      limit: 1.1,
      noise: (median(samples.again) - base) / tickOfFew,
      note: `${tickOfLots.toFixed(2)} / ${tickOfFew.toFixed(2)} ms`,
    },
  ];
}

async function openList(lab: Lab, count: number) {
  const src = `/skills-${count}.json`;
  lab.host.put(src, JSON.stringify(manySkills(count)));
  const tab = await lab.openTab();
  await tab.open(putPage(lab, tagOf('career-skill-checklist', { src }), scripts.oneFile));

  /** CPU of a tick and the two frames after it, in ms; or of two frames without one. */
  const measure = async (ticks: boolean) => {
    const before = await tab.cpu();
    await tab.page.evaluate(
      async ({ count, ticks }) => {
        const list = document.querySelector('career-skill-checklist')!.shadowRoot!;
        const frame = () => new Promise(requestAnimationFrame);
        for (let index = 0; index < count; index++) {
          if (ticks) list.querySelector<HTMLInputElement>('[data-says=known]')!.click();
          await frame();
          await frame();
        }
      },
      { count: TICKS, ticks },
    );
    return ((await tab.cpu()) - before) / TICKS;
  };
  await measure(true);
  return { tab, tick: () => measure(true), idle: () => measure(false) };
}
