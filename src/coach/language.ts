/** What the coach must know of a language to read questions in it. A language is a folder beside this file. */
import type { Intent, Source } from './answer.js';
import type { Career } from '../model/career.js';
import { stem } from './words.js';

export interface CoachLanguage {
  /** Words that say nothing of what is asked, as the search folds them. */
  readonly empty: ReadonlySet<string>;
  /** What a word may be called where a guide speaks of it; by the stem of the word that is asked. */
  readonly kin: ReadonlyMap<string, readonly string[]>;
  /** What is often written short, in full: "developer" of "dev". */
  readonly shorts: ReadonlyMap<string, readonly string[]>;
  /** Two words that are as often written as one: "front end". */
  readonly joined: RegExp;
  /** What a question wants, by how it is put, tried in this order. Texts come folded: no case, no accents. */
  readonly intents: readonly (readonly [Intent, RegExp])[];
  /** Of what kind that is which may answer it, by how it is put. */
  readonly kinds: readonly (readonly [Source['kind'], RegExp])[];
  /** Which resources a question asks for. */
  readonly resources: readonly (readonly [Career['resources'][number]['kind'], RegExp])[];
  /** Asks what machines take over. */
  readonly automation: RegExp;
  /** What no guide to a career speaks of, though its words may stand in one. */
  readonly beyond: RegExp;
  /** What follows asks how to get better at something. */
  readonly practise: RegExp;
  /** A sentence that begins like this leans on the one before it. */
  readonly leaning: RegExp;
}

export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Reads lines of "asked words: words of guides", by the asked word's stem. */
export function kinOf(lines: string): Map<string, readonly string[]> {
  const kin = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const [asked = '', called = ''] = line.split(':');
    for (const word of words(asked).map(stem)) kin.set(word, [...(kin.get(word) ?? []), ...words(called)]);
  }
  return kin;
}
