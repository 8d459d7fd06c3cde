/** What a visitor's profile is, as elements read it: one frozen snapshot. `profile/` keeps it. */
import type { Id, Level } from './career.js';

export type Status = 'to-learn' | 'learning' | 'known';

export interface SkillMark {
  readonly status: Status;
  /** How well a known skill is held; only with `status: 'known'`. */
  readonly level?: Level;
  /** Empty where it was taken away. */
  readonly note?: string;
}

/** Where a visitor stands in one career and where they want to be: ids of its positions. */
export interface Standing {
  readonly current?: Id;
  readonly target?: Id;
}

export interface Profile {
  /**
   * By skill id: what was said of it under that id. `markOf` completes it by what earlier ids of the same
   * skill keep. The same id means the same skill in every career. Records have no prototype.
   */
  readonly skills: Readonly<Record<Id, Partial<SkillMark>>>;
  /** By career id. */
  readonly positions: Readonly<Record<Id, Standing>>;
  /** Milestones done, by career id. */
  readonly milestones: Readonly<Record<Id, readonly Id[]>>;
}

const none = Object.freeze(Object.create(null) as Record<string, never>);
export const emptyProfile: Profile = Object.freeze({ skills: none, positions: none, milestones: none });

/** What an unmarked skill is. */
export const unmarked: SkillMark = Object.freeze({ status: 'to-learn' });
