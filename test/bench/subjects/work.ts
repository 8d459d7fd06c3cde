/** Work without a page: questions answered, long answers read, a large guide built. Processor time in Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bank from '../../../data/careers/backend-developer.questions.json' with { type: 'json' };
import { run } from '../../../src/authoring/cli.js';
import { marked } from '../../../src/coach/marking.js';
import { dataset, largeDataset } from '../../coach/support/dataset.js';
import { coach } from '../../coach/support/finders.js';
import { writeLargeGuide } from '../../fixtures/large-guide.js';
import type { Lab } from '../support/lab.js';
import type { Figure } from '../support/report.js';

/** The least of several, ms: what else the processor does is not counted, what it does for the first time neither. */
function leastOf(repeats: number, work: () => unknown): number {
  const times = Array.from({ length: repeats }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const questions = ['how do I become senior', 'postgress', 'is AI going to take this job', 'kuberntes clustr'];
const longQuestions = {
  '10,000 letters': 'how do I become senior and what about sql '.repeat(240),
  '5,000 slips': Array.from({ length: 5000 }, (_, index) => `wrod${index}`).join(' '),
};

export function work({ repeats }: Lab): Promise<Figure[]> {
  return Promise.resolve([...answers(repeats), reading(repeats), building(repeats)]);
}

function answers(repeats: number): Figure[] {
  const small = coach(dataset);
  const large = coach(largeDataset(10_000));
  /** The slowest of the questions. */
  const slowest = (of: ReturnType<typeof coach>) =>
    Math.max(...questions.map((question) => leastOf(repeats, () => of.answer(question))));
  return [
    { name: 'an answer from the guide', measured: slowest(small), limit: 20, unit: 'ms' },
    { name: 'an answer from 10,000 sections', measured: slowest(large), limit: 50, unit: 'ms' },
    ...Object.entries(longQuestions).map(([what, question]) => ({
      ...{ name: `an answer to ${what}`, measured: leastOf(repeats, () => small.answer(question)) },
      ...{ limit: 1000, unit: 'ms' as const },
    })),
  ];
}

/** A long open answer, as a test of the coach takes it. */
function reading(repeats: number): Figure {
  const question = bank.questions.find(({ id }) => id === 'sql-slow-query');
  if (!question?.points) throw new Error('There is no question sql-slow-query with points.');
  const { points, stem } = question;
  const said = 'index query plan measure '.repeat(5000);
  const measured = leastOf(repeats, () => marked(said, points, stem));
  return { name: 'an open answer of 120,000 letters graded', measured, limit: 1500, unit: 'ms' };
}

function building(repeats: number): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'career-elements-'));
  try {
    writeLargeGuide(join(folder, 'guide'));
    const words: string[] = [];
    const io = { out: (line: string) => void words.push(line), error: (line: string) => void words.push(line) };
    const measured = leastOf(repeats, () => {
      const code = run(['build', join(folder, 'guide'), '-o', join(folder, 'out')], io);
      if (code !== 0) throw new Error(words.join('\n'));
    });
    return { name: 'a guide of 1,000 records built', measured, limit: 2000, unit: 'ms' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
