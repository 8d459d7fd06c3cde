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
const single = /[\p{L}\p{N}\p{M}]+/gu;

const word = (text: string, start: number): Word => ({
  start,
  end: start + text.length,
  folded: fold(text).replace(/[^\p{L}\p{N}]+/gu, ''),
});

/** The words of a text in order. Of those that are joined, first the whole, then each part. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(joined)]
    .flatMap(({ 0: whole, index }) => {
      const parts = [...whole.matchAll(single)].map((part) => word(part[0], index + part.index));
      return parts.length > 1 ? [word(whole, index), ...parts] : parts;
    })
    // A few letters are nothing but an accent.
    .filter(({ folded }) => folded);

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
