/** How people put what a section answers, as its author foresaw it: a question that is put alike is of that section. */
import type { Wordings } from '../model/career.js';
import type { CoachLanguage } from './language.js';
import { type Asked, rarityOf, searchOf } from './search.js';
import { plainOf } from './understand.js';
import { stem, wordsOf } from './words.js';

export interface Alike {
  /** How much a question is like all that is foreseen of a section: 2 and more where it is foreseen as it stands. */
  readonly likeness: number;
  /** How much it is like the likest, 0 to 2, and how that is put. */
  readonly closest: number;
  readonly text: string;
}

/** What is foreseen that is like a question, by the place of its section. */
export type Foreseen = (question: string) => ReadonlyMap<string, Alike>;

/** How many that share words with a question are read. */
const READ = 30;
/** How much each further one of a section says, as a share of the one before it. */
const FURTHER = 0.4;

interface Wording {
  readonly from: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** Made once. Questions come as `plainOf` gives them. */
export function foreseenIn(wordings: Wordings['wordings'], language: CoachLanguage): Foreseen {
  const all = wordings.flatMap(({ from, texts }) =>
    texts.map((each): Wording => {
      const text = plainOf(each, language);
      return { from, text, ...termsOf(text) };
    }),
  );
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sizes = all.map(({ words }) => sizeOf([...words].map((word) => rarityOf(counts.get(word)!, all.length))));
  const search = searchOf(all.map(({ text }, index) => ({ id: String(index), title: '', text })));
  return (question) => {
    const { pairs } = termsOf(question);
    // What follows the last word is not awaited.
    const likest = search(`${question} `, READ)
      .map(({ id, asked }) => {
        const wording = all[Number(id)]!;
        return { ...wording, like: cosine(asked, sizes[Number(id)]!) * (1 + common(pairs, wording.pairs)) };
      })
      .sort((a, b) => b.like - a.like);
    const found = new Map<string, Alike>();
    const shares = new Map<string, number>();
    for (const { from, text, like } of likest) {
      const { likeness, ...first } = found.get(from) ?? { likeness: 0, closest: like, text };
      const share = shares.get(from) ?? 1;
      found.set(from, { ...first, likeness: likeness + like * share });
      shares.set(from, share * FURTHER);
    }
    return found;
  };
}

/** The stems of all words, the small ones too, and of each two that follow one another. */
function termsOf(text: string): Pick<Wording, 'words' | 'pairs'> {
  const stems = wordsOf(text).map(({ folded }) => stem(folded));
  return { words: new Set(stems), pairs: new Set(stems.slice(1).map((word, index) => `${stems[index]!} ${word}`)) };
}

const sizeOf = (rarities: readonly number[]): number => Math.hypot(...rarities);

/** Of the words of a question and of a wording, rare words counting for more: 1 where they are the same. */
const cosine = (asked: readonly Asked[], size: number): number =>
  asked.reduce((sum, { rarity, likely }) => sum + likely * rarity ** 2, 0) /
  (sizeOf(asked.map(({ rarity }) => rarity)) * size);

/** How much two sets have in common, 0 to 1. */
const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length / Math.sqrt(one.size * other.size || 1);
