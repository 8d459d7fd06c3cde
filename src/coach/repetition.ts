/**
 * When to practise a skill again: in growing intervals after sessions that went well, sooner after those that did not.
 * The intervals are those of a Leitner box, about doubling: what is recalled just before it is forgotten lasts longer.
 */
import type { Id } from '../model/career.js';
import type { Practice, Profile } from '../model/profile.js';

export type { Practice } from '../model/profile.js';

const DAY = 86_400_000;
const INTERVALS = [1, 3, 7, 16, 35, 80] as const;

/** Days since 1970, by the visitor's own calendar. */
export const dayOf = (time: Date): number => Math.floor((time.getTime() - time.getTimezoneOffset() * 60_000) / DAY);
/** A day as a date at its midnight, UTC: to be written with `timeZone: 'UTC'`. */
export const dateOf = (day: number): Date => new Date(day * DAY);

/**
 * After a session in which a share (0 to 1) was right. A good one goes on, once it was due: to know today what was asked
 * yesterday says little. A poor one goes back to the beginning.
 */
export function practised(before: Practice | undefined, share: number, today: number): Practice {
  const last = INTERVALS.length - 1;
  const at = before ? Math.min(before.step, last) : 0;
  const next = before && today >= before.due ? Math.min(at + 1, last) : at;
  const step = share >= 0.8 ? next : share >= 0.5 ? at : 0;
  return { step, due: today + INTERVALS[step]! };
}

/** The skills that are to be practised today or were before, the longest due first. */
export const dueSkills = ({ practice }: Pick<Profile, 'practice'>, today: number): Id[] =>
  Object.entries(practice)
    .filter(([, { due }]) => due <= today)
    .sort(([, a], [, b]) => a.due - b.due)
    .map(([skill]) => skill);
