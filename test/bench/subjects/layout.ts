/** The ladder's layout of a thousand positions, all unfolded, against graph libraries; and how it grows. */
import { checkCareer } from '../../../src/model/check.js';
import type { Career } from '../../../src/model/career.js';
import { manyPositions } from '../../fixtures/many.js';
import { crossings } from '../support/crossings.js';
import type { Lab } from '../support/lab.js';
import { layOutByDagre, layOutByElk, routesOfDagre, routesOfLadder, stepsOf } from '../support/peers.js';
import type { Figure } from '../support/report.js';
import { growth, inTurns, median } from '../support/statistics.js';

/** Ours is over in a moment: a sample is of as many as lay out so many positions. */
const SAMPLE = 20_000;

export async function layout({ ladderLayout, repeats }: Lab): Promise<Figure[]> {
  const layOut = (career: Career) => ladderLayout(career, { opened: new Set(career.positions.map(({ id }) => id)) });
  const [hundred, thousand] = [ladderOf(100), ladderOf(1000)];
  const ours = (career: Career) => () =>
    cpuOf(() => {
      for (let laidOut = 0; laidOut < SAMPLE; laidOut += career.positions.length) layOut(career);
    }).then((cpu) => (cpu * career.positions.length) / SAMPLE);
  await ours(thousand)();
  const samples = await inTurns(
    {
      ours: ours(thousand),
      again: ours(thousand),
      hundred: ours(hundred),
      dagre: () => cpuOf(() => layOutByDagre(thousand)),
      elk: () => cpuOf(() => layOutByElk(thousand)),
    },
    repeats,
  );
  const cpu = median(samples.ours);
  const noise = median(samples.again) / cpu;
  const figure = (peer: string, cost: number): Figure => ({
    goal: 9,
    name: `layout of 1,000 positions ÷ ${peer}`,
    measured: cpu / cost,
    limit: 0.01,
    noise,
    note: `${cpu.toFixed(1)} / ${cost.toFixed(0)} ms, ${stepsOf(thousand).length} steps`,
  });
  const crossed = [routesOfLadder(layOut(thousand)), routesOfDagre(layOutByDagre(thousand))].map(crossings);
  return [
    figure('dagre', median(samples.dagre)),
    figure('elkjs', median(samples.elk)),
    {
      goal: 9,
      name: 'its crossings ÷ dagre',
      measured: crossed[0]! / crossed[1]!,
      limit: 1.1,
      note: crossed.join(' / '),
    },
    {
      goal: 10,
      name: 'growth, 100 to 1,000 positions, layout',
      measured: growth([100, 1000], [median(samples.hundred), cpu]),
      limit: 1.05,
      note: `${median(samples.hundred).toFixed(2)} / ${cpu.toFixed(1)} ms`,
    },
  ];
}

/** A ladder of so many positions, in as many tracks as keep its shape. */
const ladderOf = (count: number): Career =>
  checkCareer(manyPositions(count, Math.round(Math.sqrt(count * 0.4)))).career;

/** CPU of the whole process, in ms. */
async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
