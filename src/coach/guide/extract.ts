/** The sentences of a passage that speak of a question: its own words, in their order. */
import type { CoachLanguage } from '../language.js';
import type { Retrieved } from '../retrieve.js';
import { stem, wordsOf } from '../words.js';

/** How many sentences an answer takes of one passage. */
const MOST = 3;
/** What one more sentence, or one fewer than two, takes from the worth of a run; rarities of words are about 1 to 5. */
const LENGTH = 1;
const LEANING = 3;
const OPENING = 0.8;
/** What a word is worth that was not asked for by itself, but is akin to one that was. */
const AKIN = 1.5;

/** The end of a sentence, and the space to the next. A capital by itself before a stop is an initial: "U.S." */
const ENDED = /[.!?…][”’"')]?$/;
const BETWEEN = /(?<=[.!?…][”’"')]?)(?<!(?:^|[\s.])\p{Lu}\.)\s+(?=[\p{Lu}\p{N}“"‘(])/u;

export interface Spoken {
  readonly text: string;
  /** Whether a paragraph begins with it. */
  readonly isOpening: boolean;
}

/**
 * Text in sentences. A line is one at least; a list is one with the line that leads to it, and a heading with the
 * sentence after it.
 */
export function sentencesOf(text: string): Spoken[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const items = line.split(' · ');
    const before = lines.at(-1);
    if (items.length < 2) lines.push(line);
    else {
      const said = items.every((item) => ENDED.test(item)) ? items.join(' ') : `${items.join('; ')}.`;
      if (before && !ENDED.test(before)) lines[lines.length - 1] = `${before} ${said}`;
      else lines.push(said);
    }
  }
  return lines.flatMap((line) =>
    line
      .split(BETWEEN)
      .reduce<string[]>((sentences, sentence) => {
        const heading = sentences.length === 1 && sentences[0]!;
        if (heading && isHeading(heading)) return [`${heading.slice(0, -1)}: ${sentence}`];
        return [...sentences, sentence];
      }, [])
      .map((sentence, index) => ({ text: sentence.trim(), isOpening: index === 0 }))
      .filter((sentence) => sentence.text),
  );
}

/** A few words in capitals, such as "Backend Intern." */
const isHeading = (sentence: string): boolean => /^(\p{Lu}[\p{L}\p{N}-]*\s?){1,4}\.$/u.test(sentence);

/** The run of sentences that holds most of what is asked, each word counted once. */
export function extract(
  { text, words, asked }: Pick<Retrieved, 'text' | 'words' | 'asked'>,
  { leaning }: CoachLanguage,
  most = MOST,
): string[] {
  const sentences = sentencesOf(text);
  const rarities = new Map(asked.map(({ word, rarity }) => [stem(word), rarity]));
  const wanted = new Map([...words].map(stem).map((each) => [each, rarities.get(each) ?? AKIN]));
  const held = sentences.map(
    (sentence) =>
      new Set(
        wordsOf(sentence.text)
          .map(({ folded }) => stem(folded))
          .filter((each) => wanted.has(each)),
      ),
  );
  const usual = Math.min(2, most);
  let best = { start: 0, length: Math.min(usual, sentences.length), worth: 0 };
  for (let start = 0; start < sentences.length; start++)
    for (let length = 1; length <= most && start + length <= sentences.length; length++) {
      const seen = new Set(held.slice(start, start + length).flatMap((each) => [...each]));
      if (!seen.size) continue;
      const { text, isOpening } = sentences[start]!;
      const begins = leaning.test(text) ? -LEANING : isOpening ? OPENING : 0;
      const worth =
        [...seen].reduce((sum, each) => sum + wanted.get(each)!, 0) - LENGTH * Math.abs(length - usual) + begins;
      if (worth > best.worth) best = { start, length, worth };
    }
  return sentences.slice(best.start, best.start + best.length).map((sentence) => sentence.text);
}
