/** A plan for this visitor: where to go next, what is missing in which order, how to practise it, and by when. */
import type { Id, Level } from '../model/career.js';

export type { Background, Circumstances } from '../model/profile.js';

/** A stretch of the plan: one skill to bring to a level. */
export interface PlanStep {
  readonly skill: Id;
  readonly level: Level;
  /** Things to do, of the skill's own practice. */
  readonly practice: readonly string[];
  /** Hours it takes, least and most. */
  readonly hours: readonly [least: number, most: number];
  /** Days since 1970: the visitor may move them. It ends with the day before `ends`, on which the next begins. */
  readonly begins: number;
  readonly ends: number;
}

export interface Plan {
  readonly career: Id;
  /** The position the plan leads to. */
  readonly position: Id;
  /** Hours a week that its dates reckon with. */
  readonly weekly: number;
  readonly steps: readonly PlanStep[];
  /** Milestones of the step that leads there, those that are not done. */
  readonly milestones: readonly Id[];
  /** An alternative that fits better, where one does, and what of its skills is known already. */
  readonly alternative?: { readonly id: Id; readonly known: number; readonly of: number } | undefined;
}
