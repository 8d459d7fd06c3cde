/** `npm run coach:eval`: the coach against minisearch and a plain scan, on both halves of the labelled questions. */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { evaluate, type Figures, failingsOf } from './evaluate.js';
import { aside, fresh } from './fresh.js';
import { known, type Labelled } from './labelled.js';
import { plain } from './plain.js';
import { practice } from './practice.js';
import { dataset, largeDataset } from './support/dataset.js';
import { coach, type Finder, minisearch, scan } from './support/finders.js';
import { unseen } from './unseen.js';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const rows: readonly (readonly [string, (figures: Figures) => string, string])[] = [
  ['right passage found first', ({ first }) => percent(first), '≥ 85 %'],
  ['right passage among the first five', ({ five }) => percent(five), '≥ 95 %'],
  ['answer cites a right passage', ({ cites }) => percent(cites), ''],
  ['answer names what it must', ({ names }) => percent(names), ''],
  ['“don’t know” where the guide doesn’t', ({ honest }) => percent(honest), '≥ 90 %'],
  ['“don’t know” where the guide does', ({ wronglyUnknown }) => percent(wronglyUnknown), '≤ 3 %'],
  ['time of a question', ({ time }) => `${time.toFixed(2)} ms`, '≤ 20 ms'],
];

function printTable(title: string, questions: readonly Labelled[], finders: readonly Finder[]): void {
  const beyond = questions.filter(({ cites }) => !cites.length).length;
  // Once to warm up: a visitor's first question is one of many that the page runs.
  const figures = finders.map((finder) => (evaluate(finder, questions), evaluate(finder, questions)));
  console.log(`\n${title}: ${questions.length} questions, ${beyond} of them on what the guide doesn’t say`);
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, index) => (index ? cell.padStart(12) : cell.padEnd(38))).join(''));
  line(['', ...finders.map(({ name }) => name), 'goal']);
  for (const [what, say, goal] of rows) line([what, ...figures.map(say), goal]);
}

/** Misses of a set that may be looked at. */
function printMisses(finder: Finder, questions: readonly Labelled[]): void {
  for (const question of questions) {
    const outcome = finder.answer(question.ask);
    const failings = failingsOf(question, outcome);
    if (!failings.length) continue;
    console.log(`\n${question.ask}\n  fails: ${failings.join(', ')}`);
    console.log(`  wanted: ${question.cites.join(' ') || 'don’t know'} (${question.names.join(', ')})`);
    console.log(`  found: ${outcome.found.join(' ')}`);
    console.log(`  cites: ${outcome.isUnknown ? 'don’t know' : outcome.cites.join(' ')}`);
    console.log(`  says: ${outcome.text.replaceAll('\n', ' ')}`);
  }
}

/** The best of several runs over all questions, a question's share of it, in ms. */
function timeOf(finder: Finder, questions: readonly Labelled[]): number {
  return Math.min(...Array.from({ length: 3 }, () => evaluate(finder, questions).time));
}

/** What a module and all that it imports cost a page, in bytes of gzip. */
async function weightOf(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'search' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [{ output }] = built as unknown as [{ output: readonly { code?: string }[] }];
  return gzipSync(output.map(({ code }) => code ?? '').join('\n'), { level: 9 }).length;
}

export async function run({ misses, says }: { readonly misses: boolean; readonly says: boolean }): Promise<void> {
  const ours = coach(dataset);
  if (says) {
    for (const { ask } of known) console.log(`\n> ${ask}\n${ours.answer(ask).text}`);
    return;
  }
  if (misses) printMisses(ours, known);
  const finders = [ours, minisearch(dataset), scan(dataset)];
  printTable('Known', known, finders);
  printTable('Practice', practice, finders);
  printTable('Fresh', fresh, finders);
  printTable('Aside', aside, finders);
  printTable('Plain, one section each', plain, finders);
  printTable('Unseen', unseen, finders);
  const large = largeDataset(10_000);
  console.log(`\nA question on 10,000 sections: ${timeOf(coach(large), known).toFixed(1)} ms (goal ≤ 50)`);
  const search = await weightOf('src/coach/search.ts');
  const peer = await weightOf('node_modules/minisearch/dist/es/index.js');
  console.log(`Search, minified and gzip: ${search} bytes (goal ≤ 1,500); minisearch: ${peer}`);
}
