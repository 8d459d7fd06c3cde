/** How well questions are answered: counted over a labelled set, timed, weighed. */
import type { Finder, Outcome } from './support/finders.js';
import type { Labelled } from './labelled.js';

/** What is counted, each as a share of the questions that it can be said of, 0 to 1. */
export interface Figures {
  /** Of questions the guide answers: a right passage is the first found, or among the first five. */
  readonly first: number;
  readonly five: number;
  /** The answer stands on a right passage, and names what it must. */
  readonly cites: number;
  readonly names: number;
  /** Said to be unknown: of what the guide doesn't say, and, wrongly, of what it does. */
  readonly honest: number;
  readonly wronglyUnknown: number;
  /** Of a question, in milliseconds. */
  readonly time: number;
}

export type Failing = Exclude<keyof Figures, 'time'>;

export const failings: readonly Failing[] = ['first', 'five', 'cites', 'names', 'honest', 'wronglyUnknown'];

/** In which ways an outcome is not what the label asks. */
export function failingsOf({ cites, names }: Labelled, { found, cites: cited, text, isUnknown }: Outcome): Failing[] {
  if (!cites.length) return isUnknown ? [] : ['honest'];
  const isRight = (key: string | undefined) => cites.includes(key ?? '');
  const said = text.toLowerCase();
  const fails: Readonly<Partial<Record<Failing, boolean>>> = {
    first: !isRight(found[0]),
    five: !found.slice(0, 5).some(isRight),
    cites: isUnknown || !cited.some(isRight),
    names: isUnknown || !names.every((name) => said.includes(name.toLowerCase())),
    wronglyUnknown: isUnknown,
  };
  return failings.filter((each) => fails[each]);
}

export function evaluate(finder: Finder, questions: readonly Labelled[]): Figures {
  const start = performance.now();
  const outcomes = questions.map((each) => ({ ...each, outcome: finder.answer(each.ask) }));
  const time = (performance.now() - start) / questions.length;
  const answerable = outcomes.filter(({ cites }) => cites.length);
  const beyond = outcomes.filter(({ cites }) => !cites.length);
  const share = (of: typeof outcomes, failing: Failing) =>
    of.filter((each) => failingsOf(each, each.outcome).includes(failing)).length / Math.max(of.length, 1);
  return {
    first: 1 - share(answerable, 'first'),
    five: 1 - share(answerable, 'five'),
    cites: 1 - share(answerable, 'cites'),
    names: 1 - share(answerable, 'names'),
    honest: 1 - share(beyond, 'honest'),
    wronglyUnknown: share(answerable, 'wronglyUnknown'),
    time,
  };
}
