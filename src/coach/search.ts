/**
 * Finds passages by words: BM25 over title, names and text. A word that no passage holds is taken for the beginning of
 * one, for a piece of one, or for one that is mistyped.
 */
import { editDistances } from '../model/edit-distance.js';
import { stem, wordsOf } from './words.js';

export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What it is found by as well, though it may not say so. */
  readonly names?: readonly string[];
}

export interface Hit {
  readonly id: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** What of the query it speaks of, word by word. Made anew each time it is asked for. */
  readonly asked: readonly Asked[];
  /** Of the words of the passage, folded: those that matched. Read again each time it is asked for. */
  readonly words: ReadonlySet<string>;
}

/** A word of a query. */
export interface Asked {
  /** Folded. */
  readonly word: string;
  /** How much it tells: more where fewer passages hold it or what is akin to it, most where none does. */
  readonly rarity: number;
  /** How surely the passage speaks of it: 1 where it says so, 0 where it doesn't. */
  readonly likely: number;
}

/** The best passages for a query, best first. */
export type Search = (query: string, most?: number) => readonly Hit[];

/** Where a word stands: how much it weighs in each passage, by the passage's number. */
type Posting = Map<number, number>;

/** How soon a word that is repeated adds nothing more, and how much a long passage counts for less. */
const SATURATION = 1.2;
const LENGTH = 0.6;
const TITLE = 2;
/** What scores below this share of the best has but a stray word in common. */
const STRAY = 0.15;
/** A query is read as far as this, in words. */
const READ = 32;

/** How much a word tells that stands in so many of all passages. */
export const rarityOf = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** How likely a word means another that is akin to it. */
const AKIN = 0.85;

/**
 * Makes passages searchable. The words of all of them are read here, once. `kinOf` says what else a word, folded, may
 * be called where passages speak of it.
 */
export function searchOf(passages: readonly Passage[], kinOf?: (folded: string) => readonly string[]): Search {
  /** By stem, and by each word that has it. */
  const stems = new Map<string, Posting>();
  const known = new Map<string, Posting>();
  const lengths = new Float32Array(passages.length);
  const scores = new Float32Array(passages.length);
  const best = new Float32Array(passages.length);

  const postingOf = (folded: string) => known.get(folded) ?? stems.get(stem(folded));
  const add = (text: string, passage: number, weight: number, length = 0) => {
    for (const { folded } of wordsOf(text)) {
      let posting = postingOf(folded);
      if (!posting) stems.set(stem(folded), (posting = new Map<number, number>()));
      known.set(folded, posting);
      posting.set(passage, (posting.get(passage) ?? 0) + weight);
      lengths[passage]! += length;
    }
  };
  passages.forEach(({ title, text, names = [] }, passage) => {
    add(title, passage, TITLE, 1);
    add(text, passage, 1, 1);
    add(names.join('\n'), passage, 1);
  });
  const usual = lengths.reduce((sum, length) => sum + length, 0) / passages.length || 1;

  /** What a word may mean, and how likely, up to 1. `isBegun` is whether it may go on. */
  const meanings = (word: string, isBegun: boolean): Map<Posting, number> => {
    const found = new Map<Posting, number>();
    const posting = postingOf(word);
    for (const kin of kinOf?.(word) ?? []) {
      const akin = postingOf(kin);
      if (akin) found.set(akin, AKIN);
    }
    if (posting) found.set(posting, 1);
    // Two letters may begin many a word, but mean few. Scripts without spaces have words of two.
    const isShort = word.length < 3 && word < '\u2e80';
    if (isShort ? posting || !isBegun : found.size && !isBegun) return found;
    for (const [other, meant] of known) {
      const likely = other.startsWith(word)
        ? 0.5 + (0.4 * word.length) / other.length
        : posting
          ? 0
          : (!isShort && other.includes(word)) || (other.length > 4 && word.startsWith(other))
            ? 0.4
            : 0.6 / mistakes(word, other, isBegun);
      if (likely > (found.get(meant) ?? 0)) found.set(meant, likely);
    }
    return found;
  };

  return (query, most = 10) => {
    scores.fill(0);
    const read = readQuery(query, postingOf).map(
      ([word, { end }]) => [word, meanings(word, end === query.length)] as const,
    );
    for (const [, meant] of read) {
      best.fill(0);
      for (const [posting, likely] of meant) {
        const rarity = rarityOf(posting.size, passages.length) * likely;
        for (const [passage, weight] of posting) {
          const length = 1 + LENGTH * (lengths[passage]! / usual - 1);
          const score = (rarity * weight * (1 + SATURATION)) / (weight + SATURATION * length);
          if (score > best[passage]!) best[passage] = score;
        }
      }
      best.forEach((score, passage) => (scores[passage]! += score));
    }
    const least = STRAY * scores.reduce((a, b) => Math.max(a, b), 0);
    return [...scores.keys()]
      .filter((passage) => scores[passage]! > least)
      .sort((a, b) => scores[b]! - scores[a]!)
      .slice(0, most)
      .map((passage) => {
        const { id, title, text, names = [] } = passages[passage]!;
        const score = scores[passage]!;
        return {
          id,
          score,
          get asked() {
            return read.map(([word, meant]) => {
              let [rarity, likely] = [0, 0];
              for (const [posting, chance] of meant) {
                if (chance >= AKIN) rarity = Math.max(rarity, rarityOf(posting.size, passages.length));
                if (posting.has(passage)) likely = Math.max(likely, chance);
              }
              return { word, rarity: rarity || rarityOf(0, passages.length), likely };
            });
          },
          get words() {
            const words = wordsOf([title, text, ...names].join('\n')).map(({ folded }) => folded);
            return new Set(words.filter((folded) => read.some(([, meant]) => meant.has(known.get(folded)!))));
          },
        };
      });
  };
}

/** The words of a query, each once. Words that are joined are one where some passage joins them as well. */
function readQuery(query: string, isKnown: (folded: string) => unknown) {
  let end = 0;
  const words = wordsOf(query).flatMap((word, index, all) => {
    if (word.end <= end) return [];
    const isJoined = all[index + 1] && all[index + 1]!.start < word.end;
    if (isJoined && !isKnown(word.folded)) return [];
    end = word.end;
    return [[word.folded, word] as const];
  });
  return [...new Map(words)].slice(0, READ);
}

/**
 * The edit distance of a word to another, or to its nearest beginning where `isBegun`. Infinity where it is too far for
 * a slip: none in a short word, two in a long one.
 */
function mistakes(word: string, other: string, isBegun: boolean): number {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const longest = word.length + most;
  if (!most || word[0] !== other[0] || word.length > other.length + most) return Infinity;
  if (!isBegun && other.length > longest) return Infinity;
  const counts = editDistances(word, other.slice(0, longest));
  const count = isBegun ? Math.min(...counts) : counts.at(-1)!;
  return count > most ? Infinity : count;
}
