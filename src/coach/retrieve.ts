/** Finds what of a dataset speaks of a question. */
import type { Intent, Source } from './answer.js';
import { corpusOf, type Dataset, type Found, keyOf } from './corpus.js';
import type { CoachLanguage } from './language.js';
import { type Asked, type Hit, searchOf } from './search.js';
import type { Understood } from './understand.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { stem, wordsOf } from './words.js';

export interface Retrieved extends Found {
  /** How much of the question it speaks of, 0 to 1, rare words counting for more. */
  readonly share: number;
  /** What of the question it speaks of, word by word. */
  readonly asked: readonly Asked[];
  /** Whether it speaks of a word that the career has a name for: a skill, a tool, a section's title. */
  readonly isOfTheField: boolean;
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
const NAMED = 0.9;
/** The same for a section that is asked for by all of its title. */
const TITLED = 0.5;
/** The same for a step of the way that leads to a position that is named; a little less where it leads on from it. */
const STEP = 0.9;
/** The same for a record of a kind that is asked for; it counts for more by its words, too. */
const KIND = 0.4;
const OF_KIND = 1.15;
const KINDRED = 1.15;
/** The same where it says in one breath what the question does, and how many of the best are read for that. */
const PAIR = 0.8;
const READ = 12;
/** How much of its score a record gives to the section it comes from: what both speak of is what is asked. */
const VOTE = 0.35;
/** How far a record counts by itself: a section says in context what a record says in a line. */
const weights: Readonly<Partial<Record<Source['kind'], number>>> = {
  section: 1,
  question: 0.3,
  transition: 0.6,
  fact: 0.6,
  industry: 0.6,
  resource: 0.5,
  trait: 0.5,
};
const RECORD = 0.7;
/** How far what is said of it counts for the section it comes from. */
const voices: Readonly<Partial<Record<Source['kind'], number>>> = { transition: 0.2, trait: 0.2, question: 0 };
/** How far a kind counts for what is wanted. */
const intents: Readonly<Partial<Record<Intent, Readonly<Partial<Record<Source['kind'], number>>>>>> = {
  quiz: { skill: 2, position: 2 },
  path: { transition: 1.5, position: 0.7 },
  resources: { resource: 2, skill: 0.6 },
  outlook: { trend: 1.2, fact: 1.2, skill: 0.5, resource: 0.6 },
  fit: { section: 1.2 },
};

/** Makes a dataset searchable. Made once. */
export function libraryOf(dataset: Dataset, language: CoachLanguage): Library {
  const { career } = dataset;
  const corpus = corpusOf(dataset);
  const byKey = new Map(corpus.map((found) => [keyOf(found.source), found]));
  const search = searchOf(
    corpus.map(({ passage }) => passage),
    (word) => language.kin.get(stem(word)) ?? [],
  );
  /** A career’s own name is in many a question that asks of something else. */
  const usual = new Set(wordsOf(career.title).map(({ folded }) => stem(folded)));
  const vocabulary = vocabularyOf(corpus, usual, language);
  const { stemsOf } = vocabulary;
  const plain = (query: string) => {
    const words = query.split(' ');
    const telling = words.filter((word) => !usual.has(stem(word)));
    return (telling.length ? telling : words).join(' ');
  };
  const used = new Set(corpus.flatMap(({ passage: { title, text } }) => stemsOf(`${title}\n${text}`)));
  const titles = corpus
    .filter(({ source }) => source.kind === 'section')
    .map(({ source }) => [keyOf(source), new Set(stemsOf(source.title))] as const);

  return {
    at: (key) => byKey.get(key),
    find({ query: telling, beside, named, kinds, intent }, most = 8) {
      const query = [...beside.filter((word) => used.has(stem(word))), telling].join(' ').trim();
      // What follows the last word is not awaited.
      const hits = search(`${intent === 'compare' ? query : plain(query)} `, corpus.length);
      const best = hits[0]?.score ?? 1;
      const scores = new Map<string, number>();
      const votes = new Map<string, number>();
      const add = (key: string, score: number) => {
        if (byKey.has(key)) scores.set(key, (scores.get(key) ?? 0) + score);
      };
      const vote = (from: string | undefined, id: string, score: number) => {
        if (from && from !== id) votes.set(from, Math.max(votes.get(from) ?? 0, score * VOTE));
      };
      for (const { id, score } of hits) {
        const { source, from } = byKey.get(id)!;
        const { kind } = source;
        const worth = (weights[kind] ?? RECORD) * (intents[intent]?.[kind] ?? 1) * (kinds.has(kind) ? OF_KIND : 1);
        scores.set(id, score * worth);
        vote(from, id, score * (voices[kind] ?? 1));
      }
      const called = stemsOf(query).filter((word) => usual.has(word));
      if (intent === 'define' && called.length && !named.some(({ surely }) => surely > 0.3))
        for (const [key, title] of titles)
          if (title.size && called.every((word) => title.has(word))) add(key, TITLED * best);
      if (kinds.size)
        for (const { source, from } of corpus.filter((each) => kinds.has(each.source.kind))) {
          add(keyOf(source), KIND * best);
          // All of a kind are meant: the section that tells of them tells more.
          if (from) votes.set(from, Math.max(votes.get(from) ?? 0, KIND * KINDRED * best));
        }
      const isAlone = stemsOf(query).every((word) => usual.has(word));
      for (const { kind, id, surely } of named) {
        const key = `${kind}/${id}`;
        const bonus = NAMED * best * (isAlone ? 1 : surely) * (intents[intent]?.[kind] ?? 1);
        add(key, bonus);
        vote(byKey.get(key)?.from, key, bonus);
        if (intent === 'path' && kind === 'position')
          for (const step of career.transitions) {
            if (step.to === id) add(`transition/${step.id}`, STEP * best * surely);
            if (step.from === id) add(`transition/${step.id}`, STEP * best * surely * 0.7);
          }
      }
      for (const [key, vote] of votes) add(key, vote);
      const asked = stemsOf(query);
      const pairs = asked.flatMap((word, index) => (index ? [[asked[index - 1]!, word] as const] : []));
      for (const [key] of pairs.length ? [...scores].sort(([, a], [, b]) => b - a).slice(0, READ) : []) {
        const { title, text } = byKey.get(key)!.passage;
        const said = stemsOf(`${title}\n${text}`);
        const together = pairs.filter(([one, other]) =>
          said.some((word, index) => word === other && index > 0 && said[index - 1] === one),
        );
        add(key, PAIR * best * (together.length / pairs.length));
      }
      const matched = new Map(hits.map((hit) => [hit.id, hit]));
      const told = new Map(hits[0]?.asked.map(({ word, rarity }) => [stem(word), rarity]));
      for (const [key, title] of titles) {
        const common = [...title].filter((word) => told.has(word));
        if (common.length) add(key, TITLED * best * likeness(common, title, told));
      }
      const isNamed = (key: string) => named.some(({ kind, id, surely }) => surely >= 0.5 && key === `${kind}/${id}`);
      return [...scores]
        .sort(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([key]) => ({ ...byKey.get(key)!, ...spokenOf(matched.get(key), isNamed(key), vocabulary) }));
    },
  };
}

/** How much a title and a question have in common, 0 to 1: of the one's words, and of what the other's tell. */
function likeness(asked: readonly string[], title: ReadonlySet<string>, told: ReadonlyMap<string, number>): number {
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
  return (asked.length / title.size) * (sum(asked.map((word) => told.get(word)!)) / sum(told.values()));
}

/** How much of a question is spoken of, 0 to 1, rare words counting for more. */
export const shareOf = (asked: readonly Asked[]): number =>
  asked.reduce((sum, each) => sum + each.rarity * each.likely, 0) /
  (asked.reduce((sum, { rarity }) => sum + rarity, 0) || 1);

function spokenOf(hit: Hit | undefined, isNamed: boolean, { trust, isOfTheField }: Vocabulary) {
  if (!hit) return { share: isNamed ? 1 : 0, isOfTheField: isNamed, asked: [], words: new Set<string>() };
  const asked = hit.asked.map(trust);
  return { share: shareOf(asked), isOfTheField: asked.some(isOfTheField), asked, words: hit.words };
}
