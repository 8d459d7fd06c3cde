/**
 * When to practise a skill again: in growing intervals after sessions that went well, sooner after those that did not.
 * The intervals are those of a Leitner box, about doubling: what is recalled just before it is forgotten lasts longer.
 */
import type { Practice } from '../model/profile.js';

export type { Practice } from '../model/profile.js';

const DAY = 86_400_000;
const INTERVALS = [1, 3, 7, 16, 35, 80] as const;

/** Days since 1970, by the visitor's own calendar. */
export const dayOf = (time: Date): number => Math.floor((time.getTime() - time.getTimezoneOffset() * 60_000) / DAY);
/** A day as a date at its midnight, UTC: to be written with `timeZone: 'UTC'`. */
export const dateOf = (day: number): Date => new Date(day * DAY);

/** After a session in which a share (0 to 1) was right. A good one goes on, a poor one goes back to the beginning. */
export function practised(before: Practice | undefined, share: number, today: number): Practice {
  const at = before?.step ?? -1;
  const step = share >= 0.8 ? Math.min(at + 1, INTERVALS.length - 1) : share >= 0.5 ? Math.max(at, 0) : 0;
  return { step, due: today + INTERVALS[step]! };
}
