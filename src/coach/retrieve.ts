/** Finds what of a dataset speaks of a question. */
import type { Intent, Source } from './answer.js';
import { corpusOf, type Dataset, type Found, keyOf } from './corpus.js';
import type { CoachLanguage } from './language.js';
import { type Asked, type Hit, searchOf } from './search.js';
import { Tally } from './tally.js';
import type { Understood } from './understand.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { type Alike, foreseenIn } from './wordings.js';
import { stem, wordsOf } from './words.js';

export interface Retrieved extends Found {
  /** How much speaks for it, as a share of what speaks for the best: 1 for that. */
  readonly rank: number;
  /** How much of the question it speaks of, 0 to 1, rare words counting for more. */
  readonly share: number;
  /** What of the question it speaks of, word by word. */
  readonly asked: readonly Asked[];
  /** Whether it speaks of a word that the career has a name for: a skill, a tool, a section's title. */
  readonly isOfTheField: boolean;
  /** Of its words, folded: those that matched, or that stand in what is foreseen like the question. */
  readonly words: ReadonlySet<string>;
  /** How much the question is like one that is foreseen of it, 0 to 2. */
  readonly closest: number;
}

export interface Library {
  /** What speaks of a question, best first. */
  find(understood: Understood, most?: number): readonly Retrieved[];
  /** A source by its key; undefined where there is none. */
  at(key: string): Found | undefined;
}

/** What speaks for a passage besides its words, as a share of the best score by words. First, being named. */
const NAMED = 0.9;
/** A step of the way that leads to a position that is named, and one that leads on from it. */
const STEP = 0.9;
const STEP_ON = 0.63;
/** Being of a kind that is asked for: all of a kind are meant, so the section that tells of them tells a little more. */
const KIND = 0.4;
const KINDRED = 0.46;
/** Having a title like the question. */
const TITLED = 0.8;
/** Something like the question being foreseen; what is far from alike says little. Less where a record is named: that is asked of. */
const FORESEEN = 1.2;
const FAR = 1.5;
const BESIDE_NAMED = 0.7;
/** Saying in one breath what the question does, and how many of the best are read for that. */
const PAIR = 0.5;
const READ = 12;
/** What a record gives of its own to the section it comes from: what both speak of is what is asked. */
const VOTE = 0.15;
/** How surely a record is named that is asked of, and one that is more than mentioned. */
const SURE = 0.5;
const MENTIONED = 0.3;

/** How far a passage counts by its words: a section says in context what a record says in a line. */
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
/** How much more its words count where its kind is asked for. */
const OF_KIND = 1.15;
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
  const foreseen = foreseenIn(dataset.wordings?.wordings ?? [], language);
  /** A career’s own name is in many a question that asks of something else. */
  const usual = new Set(wordsOf(career.title).map(({ folded }) => stem(folded)));
  const vocabulary = vocabularyOf(corpus, usual, language);
  const { stemsOf } = vocabulary;
  const titles = corpus
    .filter(({ source }) => source.kind === 'section')
    .map(({ source }) => [keyOf(source), new Set(stemsOf(source.title))] as const);
  const withoutUsual = (query: string) => {
    const words = query.split(' ');
    const telling = words.filter((word) => !usual.has(stem(word)));
    return (telling.length ? telling : words).join(' ');
  };

  /** Each adds what speaks for passages in its own way. */
  const byWords = (tally: Tally, hits: readonly Hit[], { kinds, intent }: Understood) => {
    for (const { id, score } of hits) {
      const { kind } = byKey.get(id)!.source;
      tally.add(
        id,
        score * (weights[kind] ?? RECORD) * (intents[intent]?.[kind] ?? 1) * (kinds.has(kind) ? OF_KIND : 1),
      );
      tally.vote(id, score * VOTE * (voices[kind] ?? 1));
    }
  };
  const byName = (tally: Tally, best: number, { query, named, intent }: Understood) => {
    const isAlone = stemsOf(query).every((word) => usual.has(word));
    for (const { kind, id, surely } of named) {
      const bonus = NAMED * best * (isAlone ? 1 : surely) * (intents[intent]?.[kind] ?? 1);
      tally.add(`${kind}/${id}`, bonus);
      tally.vote(`${kind}/${id}`, bonus * VOTE);
      if (intent !== 'path' || kind !== 'position') continue;
      for (const step of career.transitions) {
        if (step.to === id) tally.add(`transition/${step.id}`, STEP * best * surely);
        if (step.from === id) tally.add(`transition/${step.id}`, STEP_ON * best * surely);
      }
    }
  };
  const byKind = (tally: Tally, best: number, { kinds }: Understood) => {
    for (const { source } of kinds.size ? corpus : []) {
      if (!kinds.has(source.kind)) continue;
      tally.add(keyOf(source), KIND * best);
      tally.vote(keyOf(source), KINDRED * best);
    }
  };
  const byTitle = (tally: Tally, best: number, hits: readonly Hit[], { query, named, intent }: Understood) => {
    const told = new Map(hits[0]?.asked.map(({ word, rarity }) => [stem(word), rarity]));
    const career = stemsOf(query).filter((word) => usual.has(word));
    const isOfCareer = intent === 'define' && career.length && !named.some(({ surely }) => surely > MENTIONED);
    for (const [key, title] of titles) {
      const common = [...title].filter((word) => told.has(word));
      if (common.length) tally.add(key, TITLED * best * likeness(common, title, told));
      if (isOfCareer && title.size && career.every((word) => title.has(word))) tally.add(key, TITLED * best);
    }
  };
  const byForesight = (tally: Tally, best: number, alike: ReadonlyMap<string, Alike>, { named }: Understood) => {
    const unnamed = 1 - BESIDE_NAMED * Math.max(0, ...named.map(({ surely }) => surely));
    for (const [key, { likeness }] of alike) tally.add(key, FORESEEN * best * likeness ** FAR * unnamed);
  };
  const byPairs = (tally: Tally, best: number, { query }: Understood) => {
    const asked = stemsOf(query);
    const pairs = asked.slice(1).map((word, index) => [asked[index]!, word] as const);
    for (const key of pairs.length ? tally.best(READ) : []) {
      const { title, text } = byKey.get(key)!.passage;
      const said = stemsOf(`${title}\n${text}`);
      const together = pairs.filter(([one, other]) =>
        said.some((word, index) => word === other && index > 0 && said[index - 1] === one),
      );
      tally.add(key, PAIR * best * (together.length / pairs.length));
    }
  };

  return {
    at: (key) => byKey.get(key),
    find(understood, most = 8) {
      const { query, named, intent, text } = understood;
      // What follows the last word is not awaited.
      const hits = search(`${intent === 'compare' ? query : withoutUsual(query)} `, corpus.length);
      const alike = foreseen(text);
      const best = hits[0]?.score ?? 1;
      const tally = new Tally(byKey);
      byWords(tally, hits, understood);
      byName(tally, best, understood);
      byKind(tally, best, understood);
      byTitle(tally, best, hits, understood);
      byForesight(tally, best, alike, understood);
      tally.count();
      byPairs(tally, best, understood);
      const hitsByKey = new Map(hits.map((hit) => [hit.id, hit]));
      const isNamed = (key: string) => named.some(({ kind, id, surely }) => surely >= SURE && key === `${kind}/${id}`);
      const order = tally.best(most);
      return order.map((key) => {
        const found = byKey.get(key)!;
        const spoken = spokenOf(hitsByKey.get(key), isNamed(key), vocabulary);
        const { closest = 0, text = '' } = alike.get(key) ?? {};
        return {
          ...found,
          ...spoken,
          closest,
          rank: tally.of(key) / tally.of(order[0]!),
          words: new Set([...spoken.words, ...wordsIn(found.text, stemsOf(text))]),
        };
      });
    },
  };
}

/** Of the words of a text, folded: those with one of these stems. */
function wordsIn(text: string, stems: readonly string[]): string[] {
  const wanted = new Set(stems);
  return wanted.size ? wordsOf(text).flatMap(({ folded }) => (wanted.has(stem(folded)) ? [folded] : [])) : [];
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
