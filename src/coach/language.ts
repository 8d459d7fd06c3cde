/** What the coach must know of a language to read questions in it. A language is a folder beside this file. */
import type { Intent } from './answer.js';

export interface CoachLanguage {
  /** Words that say nothing of what is asked, as the search folds them. */
  readonly empty: ReadonlySet<string>;
  /** What a question wants, by how it is put, tried in this order. Texts come folded: no case, no accents. */
  readonly intents: readonly (readonly [Intent, RegExp])[];
  /** What no guide to a career speaks of, though its words may stand in one. */
  readonly beyond: RegExp;
  /** What follows asks how to get better at something. */
  readonly practise: RegExp;
}
