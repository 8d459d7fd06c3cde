/** Finds what of a dataset speaks of a question. */
import type { Source } from './answer.js';
import { corpusOf, type Dataset, type Found, keyOf } from './corpus.js';
import { searchOf } from './search.js';
import type { Understood } from './understand.js';

export interface Retrieved extends Found {
  /** How much of the question it speaks of, 0 to 1. */
  readonly share: number;
  /** Of its words, folded: those that matched. */
  readonly words: ReadonlySet<string>;
}

export interface Library {
  /** What speaks of a question, best first. */
  find(understood: Understood, most?: number): readonly Retrieved[];
  /** A source by its key; undefined where there is none. */
  at(key: string): Found | undefined;
}

/** How much being named adds to a passage's score, as a share of the best. */
const NAMED = 0.8;
/** How much of its score a record gives to the section it comes from: what both speak of is what is asked. */
const VOTE = 0.6;
/** How far a record counts by itself: a section says in context what a record says in a line. */
const weights: Readonly<Partial<Record<Source['kind'], number>>> = {
  section: 1,
  question: 0.3,
  transition: 0.6,
  fact: 0.7,
};
const RECORD = 0.8;

/** Makes a dataset searchable. Made once. */
export function libraryOf(dataset: Dataset): Library {
  const corpus = corpusOf(dataset);
  const byKey = new Map(corpus.map((found) => [keyOf(found.source), found]));
  const search = searchOf(corpus.map(({ passage }) => passage));
  return {
    at: (key) => byKey.get(key),
    find({ query, named }, most = 8) {
      const hits = search(query, corpus.length);
      const best = hits[0]?.score ?? 1;
      const scores = new Map<string, number>();
      const votes = new Map<string, number>();
      for (const { id, score } of hits) {
        const { source, from } = byKey.get(id)!;
        scores.set(id, score * (weights[source.kind] ?? RECORD));
        if (from && from !== id) votes.set(from, Math.max(votes.get(from) ?? 0, score * VOTE));
      }
      for (const [key, vote] of votes) if (byKey.has(key)) scores.set(key, (scores.get(key) ?? 0) + vote);
      for (const { kind, id } of named) {
        const key = `${kind}/${id}`;
        if (byKey.has(key)) scores.set(key, (scores.get(key) ?? 0) + NAMED * best);
      }
      const matched = new Map(hits.map((hit) => [hit.id, hit]));
      return [...scores]
        .sort(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([key]) => {
          const { share = named.length ? 1 : 0, words = new Set<string>() } = matched.get(key) ?? {};
          return { ...byKey.get(key)!, share, words };
        });
    },
  };
}
