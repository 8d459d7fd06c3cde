/** A search as elements make it: without case and accents, for words that may stand anywhere in a text. */
import { fold } from './fold.js';

/** From a place in a text to before another, in UTF-16 code units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The words of a search, folded, each once. */
export const wordsIn = (query: string): string[] => [...new Set(fold(query).split(/\s+/).filter(Boolean))];

/** Text in which folding a letter gives one letter: Latin without accents, and the quotes and dashes of print. */
const isPlain = (text: string): boolean => /^[\x20-\x7e\u2010-\u201f]*$/.test(text);

/** Where the letter of each place in a folded text begins in the text as it is written, and where its marks end. */
function placesOf(text: string): TextRange[] {
  const places: { from: number; to: number }[] = [];
  let from = 0;
  let length = 0;
  for (const letter of text) {
    const to = from + letter.length;
    const folded = fold(letter).length;
    // A mark by itself belongs to the letter before it.
    if (!folded) for (let at = places.length - length; at < places.length; at++) places[at]!.to = to;
    else length = folded;
    for (let count = 0; count < folded; count++) places.push({ from, to });
    from = to;
  }
  return places;
}

/** Where folded words stand in a text: in order, none within another or beside it. */
export function findWords(text: string, words: readonly string[]): TextRange[] {
  const folded = fold(text);
  const found: TextRange[] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      found.push({ from: at, to: at + word.length });
  if (!found.length) return found;
  const places = isPlain(text) ? undefined : placesOf(text);
  const joined: { from: number; to: number }[] = [];
  for (const stretch of found.sort((a, b) => a.from - b.from)) {
    const from = places?.[stretch.from]!.from ?? stretch.from;
    const to = places?.[stretch.to - 1]!.to ?? stretch.to;
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
