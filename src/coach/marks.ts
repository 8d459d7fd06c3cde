/** Shows what a search found: the words that matched, marked where they stand. */
import { wordsOf } from './words.js';

/** A stretch of text, in a search result marked or not. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text where a word begins or ends that matched. Together the runs are the text. */
export function markedRuns(text: string, words: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const cut = (end: number, isMarked: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), isMarked });
    at = end;
  };
  for (const { start, end, folded } of words.size ? wordsOf(text) : [])
    if (start >= at && words.has(folded)) {
      cut(start, false);
      cut(end, true);
    }
  cut(text.length, false);
  return runs;
}

/** How much of an excerpt stands before the first word that matched. */
const BEFORE = 40;
/** After so many matches, one more will not find a better place. */
const ENOUGH = 100;

/**
 * The stretch of a text, about so many letters long, that holds most of the words that matched; from the beginning
 * where none does. Cut between words, with an ellipsis where it is.
 */
export function excerpt(text: string, words: ReadonlySet<string>, length: number): string {
  const all = wordsOf(text);
  const matches = all.filter(({ folded }) => words.has(folded)).slice(0, ENOUGH);
  const held = (from: number) =>
    new Set(matches.filter(({ start, end }) => start >= from && end <= from + length - BEFORE).map((it) => it.folded))
      .size;
  const first = matches.reduce((best, { start }) => (held(start) > held(best) ? start : best), matches[0]?.start ?? 0);
  const start = first > BEFORE ? (all.find((word) => word.start >= first - BEFORE)?.start ?? 0) : 0;
  // The first match is whole, even if it is longer than the room for it.
  const firstEnd = matches.find((match) => match.start === first)?.end ?? first;
  const end = Math.max(firstEnd, all.findLast((word) => word.end <= start + length)?.end ?? 0);
  const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(end));
  return `${start ? '… ' : ''}${text.slice(start, isWhole ? undefined : end)}${isWhole ? '' : ' …'}`;
}
