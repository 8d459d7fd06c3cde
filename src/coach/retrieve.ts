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
/** By kind: how far a passage of it counts. A question of the coach's is about a detail; a section says it in context. */
const weights: Partial<Record<Source['kind'], number>> = { question: 0.45, transition: 0.8, fact: 0.8 };

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
      const scores = new Map(hits.map((hit) => [hit.id, hit.score * (weights[byKey.get(hit.id)!.source.kind] ?? 1)]));
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
