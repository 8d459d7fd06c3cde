/** Reads a question: what is wanted, and which of the career's records it names. */
import type { Career, Id } from '../model/career.js';
import { fold } from '../model/fold.js';
import type { Intent, Source } from './answer.js';
import type { CoachLanguage } from './language.js';
import { stem, wordsOf } from './words.js';

export interface Named {
  readonly kind: Source['kind'];
  readonly id: Id;
}

export interface Understood {
  /** `unknown` where the way it is put tells nothing. */
  readonly intent: Intent;
  /** Records that it names, those with the longest names first. */
  readonly named: readonly Named[];
  /** What is asked, without the words that say nothing. */
  readonly query: string;
  /** Whether it asks what no guide to a career speaks of. */
  readonly isBeyond: boolean;
  /** Whether it asks how to get better at something. */
  readonly isPractice: boolean;
}

export function understand(question: string, career: Career, language: CoachLanguage): Understood {
  const text = fold(question).replaceAll('’', "'").replaceAll("'", '');
  const words = wordsOf(question).map(({ folded }) => folded);
  return {
    intent: language.intents.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown',
    named: namedIn(words, career),
    query: words.filter((word) => !language.empty.has(word)).join(' '),
    isBeyond: language.beyond.test(text),
    isPractice: language.practise.test(text),
  };
}

interface Name extends Named {
  readonly stems: readonly string[];
}

const namesByCareer = new WeakMap<Career, readonly Name[]>();

/** A record is named where all the words of one of its names stand in the question. */
function namedIn(words: readonly string[], career: Career): Named[] {
  let names = namesByCareer.get(career);
  if (!names) namesByCareer.set(career, (names = namesOf(career)));
  const asked = words.map(stem);
  const found = new Map<string, Name>();
  for (const name of names) {
    const key = `${name.kind}/${name.id}`;
    const isNamed = name.stems.every((part) => asked.some((word) => isSlipOf(word, part)));
    if (isNamed && (found.get(key)?.stems.length ?? 0) < name.stems.length) found.set(key, name);
  }
  return [...found.values()].sort((a, b) => b.stems.length - a.stems.length).map(({ kind, id }) => ({ kind, id }));
}

function namesOf(career: Career): Name[] {
  const name = (kind: Source['kind'], id: Id, text: string): Name[] => {
    // Of words that are joined, the parts are enough.
    const stems = wordsOf(text).map(({ folded }) => stem(folded));
    return stems.length
      ? [{ kind, id, stems: [...new Set(stems.length > 2 && /[/-]/.test(text) ? stems.slice(1) : stems)] }]
      : [];
  };
  const nicknames = nicknamesOf(career.positions.map(({ title }) => title));
  return [
    ...career.skills.flatMap(({ id, title, aliases }) =>
      [title, ...aliases].flatMap((text) => name('skill', id, text)),
    ),
    ...career.positions.flatMap(({ id, title }, index) => [
      ...name('position', id, title),
      ...nicknames[index]!.map((word) => ({ kind: 'position' as const, id, stems: [word] })),
    ]),
    ...career.alternatives.flatMap(({ id, title }) => name('alternative', id, title)),
    ...career.resources.flatMap(({ id, title, by }) => [title, by ?? ''].flatMap((text) => name('resource', id, text))),
    ...(career.outlook?.trends ?? []).flatMap(({ id, title }) => name('trend', id, title)),
  ];
}

/** For each title, the words that it alone has: "senior" of "Senior Backend Developer". */
function nicknamesOf(titles: readonly string[]): string[][] {
  const words = titles.map((title) => wordsOf(title).map(({ folded }) => stem(folded)));
  return words.map((own, index) =>
    own.filter((word) => word.length > 2 && words.every((other, at) => at === index || !other.includes(word))),
  );
}

/** Whether a word is another, or one with a letter too many, too few, swapped or wrong in a word of five or more. */
function isSlipOf(word: string, other: string): boolean {
  if (word === other) return true;
  if (Math.min(word.length, other.length) < 5 || word[0] !== other[0] || Math.abs(word.length - other.length) > 1)
    return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
