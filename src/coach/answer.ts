/** What the coach says: sentences that name what they stand on, live pieces beside them, and what to ask next. */
import type { Id } from '../model/career.js';
import type { Plan } from './advice.js';

/** What a visitor wants. */
export type Intent =
  | 'quiz'
  | 'define'
  | 'compare'
  | 'requirements'
  | 'path'
  | 'resources'
  | 'outlook'
  | 'fit'
  | 'advice'
  | 'greeting'
  | 'help'
  | 'unknown';

/** What an answer stands on: a section of the guide (`part-id/section-id`), or a record of the dataset. */
export interface Source {
  readonly kind:
    | 'section'
    | 'career'
    | 'skill'
    | 'position'
    | 'transition'
    | 'alternative'
    | 'resource'
    | 'trend'
    | 'fact'
    | 'challenge'
    | 'trait'
    | 'industry'
    | 'question';
  readonly id: string;
  readonly title: string;
  /** Of a section: its part's title. */
  readonly part?: string | undefined;
}

export interface Sentence {
  readonly text: string;
  /** Places in the answer's sources, from 0. */
  readonly cites: readonly number[];
}

/** What is shown where that says more than a sentence. */
export type Piece =
  | { readonly kind: 'position'; readonly id: Id }
  | { readonly kind: 'skills'; readonly ids: readonly Id[] }
  | { readonly kind: 'way'; readonly from: Id | undefined; readonly to: Id }
  | { readonly kind: 'alternative'; readonly id: Id }
  | { readonly kind: 'resources'; readonly ids: readonly Id[] }
  | { readonly kind: 'plan'; readonly plan: Plan };

/** What the answer begins, beside what it says. */
export type Act =
  /** A session of questions on these skills; all that a position asks where it names one. */
  | { readonly kind: 'quiz'; readonly skills: readonly Id[]; readonly position?: Id | undefined }
  /** The three questions whose answers a plan is made from. */
  | { readonly kind: 'interview' };

export interface Answer {
  readonly intent: Intent;
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Source[];
  readonly pieces: readonly Piece[];
  /** Questions to tap, in the visitor's words. */
  readonly suggestions: readonly string[];
  readonly act?: Act | undefined;
  /** Whether the guide says nothing of what was asked: the sources are what is nearest. */
  readonly isUnknown: boolean;
}
