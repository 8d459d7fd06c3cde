/** What a visitor's profile is, as elements read it: one frozen snapshot. `profile/` keeps it. */
import type { Id, Level } from './career.js';

const STATUSES = ['to-learn', 'learning', 'known'] as const;
export type Status = (typeof STATUSES)[number];
export const isStatus = (value: unknown): value is Status => STATUSES.includes(value as Status);

export interface SkillProgress {
  readonly status: Status;
  /** How well a known skill is held; only with `status: 'known'`. */
  readonly level?: Level;
  /** Empty where it was taken away. */
  readonly note?: string;
}

/** Where a visitor stands in one career and where they want to be: ids of its positions. */
export interface ChosenPositions {
  readonly current?: Id;
  readonly target?: Id;
}

/** How far a visitor has read a career's guide. A section is named by its part and itself: `part-id/section-id`. */
export interface ReadingProgress {
  readonly read: readonly string[];
  readonly stopped?: ReadingStop;
}

/** Where a visitor stopped reading. */
export interface ReadingStop {
  readonly section: string;
  /** Which block of the section was read last, from 0. */
  readonly block: number;
  /** When, in ms since 1970. */
  readonly time: number;
}

/** What this visitor said of somebody else's marks. */
export interface Review {
  /** The learner's marks as they came: the code that carried them. */
  readonly learner: string;
  /** How this visitor signs it. */
  readonly name?: string;
  readonly skills: Readonly<Record<Id, SkillReview>>;
}

export interface SkillReview {
  readonly status?: Status;
  readonly word?: string;
}

/** Where a skill stands in its intervals of practice, from 0, and the day it is due: days since 1970. */
export interface Practice {
  readonly step: number;
  readonly due: number;
}

const BACKGROUNDS = ['new', 'other-field', 'frontend', 'operations', 'backend'] as const;
/** Where a visitor comes from: new to work, from another field, or from one of these. */
export type Background = (typeof BACKGROUNDS)[number];
export const isBackground = (value: unknown): value is Background => BACKGROUNDS.includes(value as Background);

/** What a visitor may say for advice; each can be left open. */
export interface Circumstances {
  readonly background?: Background | undefined;
  /** Hours a week to learn in: above 0, 80 at most. */
  readonly hours?: number | undefined;
  /** What they enjoy: ids of the career's interests. */
  readonly enjoys?: readonly Id[] | undefined;
}

/** Records have no prototype. */
export interface Profile {
  /**
   * By skill id: what was said of it under that id. `markOf` completes it by what earlier ids of the same
   * skill keep. The same id means the same skill in every career.
   */
  readonly skills: Readonly<Record<Id, Partial<SkillProgress>>>;
  /** By career id. */
  readonly positions: Readonly<Record<Id, ChosenPositions>>;
  /** Milestones done, by career id. */
  readonly milestones: Readonly<Record<Id, readonly Id[]>>;
  /** Resources read, taken or joined, by career id. */
  readonly done: Readonly<Record<Id, readonly Id[]>>;
  /** Resources kept for later, by career id. */
  readonly saved: Readonly<Record<Id, readonly Id[]>>;
  /** By career id. */
  readonly reading: Readonly<Record<Id, ReadingProgress>>;
  /** The fit quiz: by career id, the answer chosen to each question. */
  readonly answers: Readonly<Record<Id, Readonly<Record<Id, Id>>>>;
  /** By an id of the learner's marks. */
  readonly reviews: Readonly<Record<Id, Review>>;
  /** When to practise again, by skill id. */
  readonly practice: Readonly<Record<Id, Practice>>;
  /** By career id. */
  readonly circumstances: Readonly<Record<Id, Circumstances>>;
  /** A talk with the coach, by career id, as the coach writes it. */
  readonly talk: Readonly<Record<Id, string>>;
  /** Questions of the coach that were answered, by career id. */
  readonly seen: Readonly<Record<Id, readonly Id[]>>;
}

const none = Object.freeze(Object.create(null) as Record<string, never>);
export const emptyProfile: Profile = Object.freeze({
  skills: none,
  positions: none,
  milestones: none,
  done: none,
  saved: none,
  reading: none,
  answers: none,
  reviews: none,
  practice: none,
  circumstances: none,
  talk: none,
  seen: none,
});

/** What an unmarked skill is. */
export const noProgress: SkillProgress = Object.freeze({ status: 'to-learn' });

/** How far along a mark is: higher where more is known. */
export const progressRank = ({ status, level = 1 }: SkillProgress): number =>
  status === 'known' ? 1 + level : STATUSES.indexOf(status);
