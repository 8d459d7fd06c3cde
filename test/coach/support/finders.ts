/** Three ways to answer a question from one dataset, side by side: the coach, minisearch, and a plain scan. */
import MiniSearch from 'minisearch';
import { corpusOf, type Dataset, type Found, keyOf } from '../../../src/coach/corpus.js';
import { english } from '../../../src/coach/en/index.js';
import { answerFrom } from '../../../src/coach/guide/answer.js';
import { extract } from '../../../src/coach/guide/extract.js';
import type { Context } from '../../../src/coach/guide/context.js';
import { libraryOf } from '../../../src/coach/retrieve.js';
import { understand } from '../../../src/coach/understand.js';
import { wordsOf } from '../../../src/coach/words.js';
import { coachAnswers } from '../../../src/i18n/en/coach-answers.js';
import { emptyProfile } from '../../../src/model/profile.js';

/** What came of a question. */
export interface Outcome {
  /** Keys of what was found, best first. */
  readonly found: readonly string[];
  /** Keys of what the answer stands on. */
  readonly cites: readonly string[];
  readonly text: string;
  readonly isUnknown: boolean;
}

export interface Finder {
  readonly name: string;
  answer(question: string): Outcome;
}

export const contextOf = (dataset: Dataset, profile = emptyProfile): Context => ({
  career: dataset.career,
  profile,
  library: libraryOf(dataset, english),
  language: english,
  say: coachAnswers,
  levels: { 1: 'basics', 2: 'solid', 3: 'expert' },
});

export function coach(dataset: Dataset): Finder {
  const context = contextOf(dataset);
  return {
    name: 'coach',
    answer(question) {
      const { sentences, sources, isUnknown } = answerFrom(context, question);
      return {
        // Only where it is read: a question’s time is that of its answer.
        get found() {
          const understood = understand(question, context.career, context.language);
          return context.library.find(understood, 5).map(({ source }) => keyOf(source));
        },
        cites: sources.map(keyOf),
        text: sentences.map(({ text }) => text).join('\n'),
        isUnknown,
      };
    },
  };
}

/**
 * What the labels name: all but the bank's own questions, which would only stand in the way of the right passage. A
 * section is found by what is foreseen of it, too, as by the coach.
 */
function answering(dataset: Dataset): Found[] {
  const wordings = new Map(dataset.wordings?.wordings.map(({ from, texts }) => [from, texts]));
  return corpusOf(dataset)
    .filter(({ source }) => source.kind !== 'question')
    .map((found) => {
      const names = [...(found.passage.names ?? []), ...(wordings.get(keyOf(found.source)) ?? [])];
      return { ...found, passage: { ...found.passage, names } };
    });
}

/**
 * Quotes of the two best passages what the coach would: three sentences and two that hold most of the question's words.
 * Where the best holds less than half of these, it says it doesn't know.
 */
function quoting(best: readonly Found[], words: ReadonlySet<string>, share: number): Outcome {
  const quoted = best.slice(0, 2);
  return {
    found: best.slice(0, 5).map(({ source }) => keyOf(source)),
    cites: quoted.flatMap(({ source, from }) => [keyOf(source), ...(from ? [from] : [])]),
    text: quoted
      .map(({ source, text }, index) =>
        [source.title, ...extract({ text, words, asked: [] }, english, index ? 2 : 3)].join('\n'),
      )
      .join('\n'),
    isUnknown: share < 0.5,
  };
}

/** Set up as its manual says for questions: stop words left out, typing errors forgiven, titles counting for more. */
export function minisearch(dataset: Dataset): Finder {
  const corpus = answering(dataset);
  const byKey = new Map(corpus.map((each) => [each.passage.id, each]));
  const index = new MiniSearch<{ id: string; title: string; names: string; text: string }>({
    fields: ['title', 'names', 'text'],
    processTerm: (term) => {
      const folded = term.toLowerCase().replace(/['’]/g, '');
      return english.empty.has(folded) ? null : folded;
    },
    searchOptions: { boost: { title: 3, names: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(
    corpus.map(({ passage: { id, title, names = [], text } }) => ({ id, title, text, names: names.join('\n') })),
  );
  return {
    name: 'minisearch',
    answer(question) {
      const hits = index.search(question);
      const asked = new Set(hits.flatMap(({ queryTerms }) => queryTerms)).size;
      const words = wordsOf(question).filter(({ folded }) => !english.empty.has(folded)).length;
      return quoting(
        hits.map(({ id }) => byKey.get(id as string)!),
        new Set(hits.slice(0, 2).flatMap(({ terms }) => terms)),
        (hits[0]?.queryTerms.length ?? 0) / Math.max(words, asked, 1),
      );
    },
  };
}

/** Counts which words of the question stand somewhere in a passage. */
export function scan(dataset: Dataset): Finder {
  const corpus = answering(dataset).map((found) => ({
    found,
    text: [found.passage.title, found.passage.text, ...(found.passage.names ?? [])].join('\n').toLowerCase(),
  }));
  return {
    name: 'plain scan',
    answer(question) {
      const words = [...new Set(wordsOf(question).map(({ folded }) => folded))].filter(
        (word) => !english.empty.has(word),
      );
      const counted = corpus
        .map(({ found, text }) => ({ found, count: words.filter((word) => text.includes(word)).length }))
        .filter(({ count }) => count)
        .sort((a, b) => b.count - a.count);
      return quoting(
        counted.map(({ found }) => found),
        new Set(words),
        (counted[0]?.count ?? 0) / Math.max(words.length, 1),
      );
    },
  };
}
