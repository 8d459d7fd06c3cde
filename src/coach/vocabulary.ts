/** Tells the words of a career from those that a guide to it only happens to use. */
import type { Source } from './answer.js';
import type { Found } from './corpus.js';
import type { CoachLanguage } from './language.js';
import { type Asked, rarityOf } from './search.js';
import { stem, wordsOf } from './words.js';

export interface Vocabulary {
  /** The stems of a text’s words that say something. */
  stemsOf(text: string): string[];
  /** Whether the career has a name for a word, or its work is described by it; of a word that a passage holds. */
  isOfTheField(asked: Asked): boolean;
  /** How far it tells that a passage holds a word. */
  trust(asked: Asked): Asked;
}

/** Kinds whose titles are what the field calls things, and those whose texts are about its work. */
const naming: ReadonlySet<Source['kind']> = new Set(['skill', 'position', 'alternative', 'trend', 'industry']);
const working: ReadonlySet<Source['kind']> = new Set([
  'skill',
  'position',
  'alternative',
  'trend',
  'transition',
  'challenge',
]);
/** A word in more passages than this is everybody’s. */
const COMMON = 8;
/** How far a word counts that one text says in passing, and one that may be a slip of another. */
const IN_PASSING = 0.55;
const SLIP = 0.3;

export function vocabularyOf(
  corpus: readonly Found[],
  usual: ReadonlySet<string>,
  language: CoachLanguage,
): Vocabulary {
  const stemsOf = (text: string) =>
    wordsOf(text).flatMap(({ folded }) => (language.empty.has(folded) ? [] : [stem(folded)]));
  const stemsIn = (texts: (found: Found) => readonly string[]) =>
    new Set(corpus.flatMap((found) => (found.source.kind === 'question' ? [] : texts(found).flatMap(stemsOf))));
  const names = stemsIn(({ source: { kind, title }, passage: { names = [] } }) => [
    ...(naming.has(kind) ? [title] : []),
    ...names.filter((name) => stemsOf(name).length < 2),
  ]);
  for (const word of usual) names.delete(word);
  const headings = stemsIn(({ source }) => [source.title]);
  const work = stemsIn(({ source, text }) => (working.has(source.kind) ? [text] : []));
  const once = rarityOf(1, corpus.length);
  const common = rarityOf(COMMON, corpus.length);
  return {
    stemsOf,
    isOfTheField({ word, rarity, likely }) {
      const key = stem(word);
      return likely === 1 && (names.has(key) || (work.has(key) && rarity >= common));
    },
    trust({ word, rarity, likely }) {
      const key = stem(word);
      const isKnown = () => [names, headings, work, language.kin].some((words) => words.has(key));
      const isInPassing = likely === 1 && rarity >= once && !isKnown();
      // In a short word, a slip makes another word.
      const isSlip = likely < 0.65 ? word.length < 6 : likely < 0.85 && word.length < 5;
      return { word, rarity, likely: likely * (isInPassing ? IN_PASSING : 1) * (isSlip ? SLIP : 1) };
    },
  };
}
