/** The words of a text as a search compares them. */
import { fold } from '../model/fold.js';

export interface Word {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Without case, accents and what joins its parts: "cicd" of "CI/CD". */
  readonly folded: string;
}

/** A word, and those that a mark joins it with: `CI/CD`, `Node.js`, `full-stack`, `developer’s`. */
const joined = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-/.&+'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const joint = /[-/.&+'’]/;
const single = /[\p{L}\p{N}\p{M}]+/gu;

/** Plain letters are spared what only others need. */
const foldWord = (text: string): string =>
  /^[a-z0-9]+$/i.test(text) ? text.toLowerCase() : fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text in order. Of those that are joined, first the whole, then each part. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (part: string, start: number) => {
    const folded = foldWord(part);
    // A few letters are nothing but an accent.
    if (folded) words.push({ start, end: start + part.length, folded });
  };
  for (const { 0: whole, index } of text.matchAll(joined)) {
    add(whole, index);
    if (joint.test(whole)) for (const part of whole.matchAll(single)) add(part[0], index + part.index);
  }
  return words;
}

/** A word without what English adds to it: "query" of "queries", "debug" of "debugging". Short ones stay. */
export const stem = (folded: string): string =>
  folded.length < 4
    ? folded
    : folded
        .replace(/ie[sd]$/, 'y')
        .replace(/([^s])s$/, '$1')
        .replace(/^(.*[aeiouy].*)(?:ing|(?<!e)ed|(?<=[st])ion)$/, (whole, base: string) =>
          base.length < 3 ? whole : base.replace(/(..)([bdgmnprt])\2$/, '$1$2'),
        )
        .replace(/(...)e$/, '$1');
