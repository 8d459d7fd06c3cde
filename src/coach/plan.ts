/** A plan for this visitor: where to go next, what is missing in which order, and by when. */
import type { Career, Level } from '../model/career.js';
import type { Circumstances, Profile } from '../model/profile.js';
import type { Plan } from './advice.js';
import type { CalendarEvent } from './calendar.js';

/** Undefined where no position is ahead, or nothing of it is missing. `today` in days since 1970. */
export function makePlan(
  career: Career,
  profile: Profile,
  circumstances: Circumstances,
  today: number,
): Plan | undefined {
  void [career, profile, circumstances, today];
  return undefined;
}

/** The plan with the end of a step moved, and all that follow it moved along. */
export function movePlan(plan: Plan, step: number, ends: number): Plan {
  void [step, ends];
  return plan;
}

/** What a calendar says of a step. */
export interface CalendarWords {
  readonly title: (skill: string, level: Level) => string;
  /** What to do, and how many hours it takes, least and most. */
  readonly text: (practice: readonly string[], hours: readonly [least: number, most: number]) => string;
}

/** One event a step. */
export function calendarOf(plan: Plan, career: Career, words: CalendarWords): CalendarEvent[] {
  void [plan, career, words];
  return [];
}
