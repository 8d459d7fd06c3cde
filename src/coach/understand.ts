/** Reads a question: what is wanted, and which of the career's records it names. */
import type { Career, Id } from '../model/career.js';
import { editDistance } from '../model/edit-distance.js';
import { fold } from '../model/fold.js';
import type { Intent, Source } from './answer.js';
import type { CoachLanguage } from './language.js';
import { stem, wordsOf } from './words.js';

/** A record of the career. */
export interface Ref {
  readonly kind: Source['kind'];
  readonly id: Id;
}

export interface Named extends Ref {
  /** By how much of its name: 1 where by its title, less where by another name, or one that says little here. */
  readonly surely: number;
  /** What it is named by, word by word. */
  readonly words: readonly string[];
}

export interface Understood {
  /** `unknown` where the way it is put tells nothing. */
  readonly intent: Intent;
  /** Records that it names, those with the longest names first. */
  readonly named: readonly Named[];
  /** The question without case and accents. */
  readonly text: string;
  /** What is asked, without the words that say nothing. */
  readonly query: string;
  /** Kinds of what may answer it. */
  readonly kinds: ReadonlySet<Source['kind']>;
  /** Whether it asks what no guide to a career speaks of. */
  readonly isBeyond: boolean;
  /** Whether it asks how to get better at something. */
  readonly isPractice: boolean;
}

/** Without case, accents and apostrophes, and with what is as often written as one word in one. */
export const plainOf = (question: string, { joined }: CoachLanguage): string =>
  fold(question.slice(0, READ)).replaceAll('’', "'").replaceAll("'", '').replace(joined, '$1$2');

export function understand(question: string, career: Career, language: CoachLanguage): Understood {
  const text = plainOf(question, language);
  const named = namedIn(
    wordsOf(text).map(({ folded }) => folded),
    career,
    language,
  );
  // A career may have a name for what others do not speak of: a keeper who waits for weather.
  const own = new Set(named.flatMap(({ surely, words }) => (surely === TITLE ? words : [])));
  const others = text.split(/\s+/).filter((word) => !own.has(word.replace(/[^\p{L}\p{N}]/gu, '')));
  const telling = wordsOf(text)
    .flatMap(({ folded }) => language.shorts.get(stem(folded)) ?? [folded])
    .filter((word) => !language.empty.has(word));
  const intent = language.intents.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
  return {
    intent,
    named,
    text,
    query: telling.join(' ') || (language.wants[intent] ?? ''),
    kinds: new Set(language.kinds.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []))),
    isBeyond: language.beyond.test(others.join(' ')),
    isPractice: language.practise.test(text),
  };
}

interface Name extends Named {
  readonly stems: readonly string[];
}

/** A question is read as far as this, in letters. */
const READ = 2000;

/**
 * How surely a record is meant: by its own title, by a word that no other position has, by another name, by a word that
 * no other record has, in passing.
 */
const TITLE = 1;
const NICKNAME = 0.7;
const ALIAS = 0.65;
const WORD = 0.65;
const PASSING = 0.2;
/** Where the words of a name stand in another form: a mentor is not mentoring. */
const FORM = 0.6;

const namesByCareer = new WeakMap<Career, readonly Name[]>();

/** A record is named where all the words of one of its names stand in the question, and no longer name holds them. */
function namedIn(words: readonly string[], career: Career, language: CoachLanguage): Named[] {
  const { shorts } = language;
  let names = namesByCareer.get(career);
  if (!names) namesByCareer.set(career, (names = namesOf(career, language)));
  const said = new Set(words.flatMap((word) => shorts.get(stem(word)) ?? [word]));
  const asked = [...said].map(stem);
  const isSaid = (word: string) => said.has(word) || said.has(`${word}s`) || said.has(word.replace(/s$/, ''));
  const found = names
    .filter(({ stems }) => stems.every((part) => asked.some((word) => isSlipOf(word, part))))
    .map((name) => (name.words.some(isSaid) ? name : { ...name, surely: name.surely * FORM }));
  const isWithin = (name: Name, other: Name) =>
    other.stems.length > name.stems.length && name.stems.every((part) => other.stems.includes(part));
  const best = new Map<string, Named>();
  for (const name of found
    .filter((name) => !found.some((other) => other.kind === name.kind && isWithin(name, other)))
    .sort((a, b) => b.surely - a.surely || b.stems.length - a.stems.length)) {
    const key = `${name.kind}/${name.id}`;
    if (!best.has(key)) best.set(key, { kind: name.kind, id: name.id, surely: name.surely, words: name.words });
  }
  return [...best.values()];
}

function namesOf(career: Career, language: CoachLanguage): Name[] {
  const name = (kind: Source['kind'], id: Id, text: string, surely = TITLE): Name[] => {
    // Of words that are joined, the parts are enough.
    const all = wordsOf(text).map(({ folded }) => folded);
    const words = [...new Set(all.length > 2 && /[/-]/.test(text) ? all.slice(1) : all)];
    return words.length ? [{ kind, id, words, stems: [...new Set(words.map(stem))], surely }] : [];
  };
  const { stages } = career;
  const isBeyond = ({ stage }: Career['positions'][number]) => stages.find(({ id }) => id === stage)?.beyond ?? false;
  const ladder = career.positions.filter((position) => !isBeyond(position));
  const titled = [...career.skills, ...career.positions, ...career.alternatives, ...career.resources];
  const holders = new Map<string, Set<Id>>();
  for (const { id, title } of titled)
    for (const { folded } of wordsOf(title)) {
      const word = stem(folded);
      holders.set(word, (holders.get(word) ?? new Set()).add(id));
    }
  /** The words that no other record’s title has. */
  const ownWords = (title: string) =>
    wordsOf(title).flatMap(({ folded }) =>
      folded.length > 2 && holders.get(stem(folded))?.size === 1 && !language.empty.has(folded) ? [folded] : [],
    );
  return [
    ...career.skills.flatMap(({ id, title, aliases }) => [
      ...name('skill', id, title),
      ...ownWords(title).flatMap((word) => name('skill', id, word, WORD)),
      ...aliases.flatMap((alias) => name('skill', id, alias, ALIAS)),
    ]),
    // The career’s own name is in many a question that asks of something else.
    ...career.positions.flatMap(({ id, title }) => [
      ...name('position', id, title, fold(title) === fold(career.title) ? PASSING : TITLE),
      ...name('position', id, initialsOf(title)),
    ]),
    ...nicknamesOf(ladder, language).flatMap(([id, word]) => name('position', id, word, NICKNAME)),
    ...stages.flatMap((stage) => {
      const first = ladder.find((position) => position.stage === stage.id);
      const [word = ''] = stage.title.split(/[^\p{L}\p{N}]+/u);
      return first ? name('position', first.id, `${word} level`, NICKNAME) : [];
    }),
    ...career.alternatives.flatMap(({ id, title }) => [
      ...name('alternative', id, title),
      ...ownWords(title).flatMap((word) => name('alternative', id, word, ALIAS)),
    ]),
    ...career.resources.flatMap(({ id, title, by = '' }) => [
      ...name('resource', id, title),
      ...name('resource', id, title.replace(/[^\p{L}\p{N}]/gu, '')),
      ...name('resource', id, by),
    ]),
    ...(career.outlook?.trends ?? []).flatMap(({ id, title }) => name('trend', id, title)),
  ];
}

/** "CTO" of "Chief Technology Officer". Two letters would be a word of their own too often. */
function initialsOf(title: string): string {
  const words = title.split(' ');
  return words.length > 2 ? words.map((word) => word.charAt(0)).join('') : '';
}

/** For each position, the words that its title alone has: "senior" of "Senior Backend Developer". */
function nicknamesOf(positions: Career['positions'], { empty }: CoachLanguage): (readonly [Id, string])[] {
  const words = positions.map(({ title }) => wordsOf(title).map(({ folded }) => folded));
  const stems = words.map((own) => own.map(stem));
  return positions.flatMap(({ id }, index) =>
    words[index]!.filter(
      (word) =>
        word.length > 2 &&
        !empty.has(word) &&
        stems.every((others, at) => at === index || !others.includes(stem(word))),
    ).map((word) => [id, word] as const),
  );
}

/** Whether a word is another, or one with a letter too many, too few, swapped or wrong in a word of five or more. */
function isSlipOf(word: string, other: string): boolean {
  if (word === other) return true;
  if (Math.min(word.length, other.length) < 5 || word[0] !== other[0] || Math.abs(word.length - other.length) > 1)
    return false;
  return editDistance(word, other) < 2;
}
