/** The sentences of a passage that speak of a question: its own words, in their order. */
import type { Retrieved } from '../retrieve.js';
import { stem, wordsOf } from '../words.js';

/** How many sentences an answer takes of one passage. */
const MOST = 3;

/** Text in sentences. A line is one at least; abbreviations that end in a stop and a small letter do not end one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?…][”’"')]?)\s+(?=[\p{Lu}\p{N}“"‘(])/u))
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** The run of sentences that holds most of what is asked, each word counted once. */
export function extract({ text, words }: Pick<Retrieved, 'text' | 'words'>, most = MOST): string[] {
  const sentences = sentencesOf(text);
  const wanted = new Set([...words].map(stem));
  const held = sentences.map(
    (sentence) =>
      new Set(
        wordsOf(sentence)
          .map(({ folded }) => stem(folded))
          .filter((each) => wanted.has(each)),
      ),
  );
  let best = { start: 0, length: Math.min(2, sentences.length), worth: -1 };
  for (let start = 0; start < sentences.length; start++)
    for (let length = 1; length <= most && start + length <= sentences.length; length++) {
      const seen = new Set(held.slice(start, start + length).flatMap((each) => [...each]));
      // A word more is worth another sentence; else the shorter run is the better answer, and two read well.
      const worth = seen.size - 0.4 * Math.abs(length - 2);
      if (worth > best.worth) best = { start, length, worth };
    }
  return sentences.slice(best.start, best.start + best.length);
}
