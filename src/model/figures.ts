/** What a figure says of time: the years it speaks of, how old it is today, what there is to draw of it. */
import type { Figure } from './career.js';

/** The first year and the last; the same where there is but one. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** How old a figure is. Ages are in whole years, from one calendar year to another. */
export type Age =
  /** Neither its period names a year, nor is it known when it was read. */
  | { readonly kind: 'undated' }
  /** It has a date, but today's is not known: on a server, and in the first render of what a server wrote. */
  | { readonly kind: 'unknown' }
  /** All of its years are to come. */
  | { readonly kind: 'ahead' }
  /** Its span has begun so many years ago and is not over. */
  | { readonly kind: 'running'; readonly years: number; readonly mostlyPassed: boolean }
  /** Its last year, or the one it was read in, is so many years ago: 0 is this year. */
  | { readonly kind: 'past'; readonly years: number };

/** A figure's change as two heights, of which the first is 100. */
export interface Treads {
  readonly years: Years;
  readonly to: number;
}

/** The years a period names in digits: 2020 and 2030 in "2020 to 2030". Undefined where it names none. */
export function yearsOf(period = ''): Years | undefined {
  const years = Array.from(period.matchAll(/(?<!\d)(?:18|19|20|21)\d\d(?!\d)/g), Number);
  return years.length ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How old a figure is on a day: by the years of its period or, where that names none, by when it was read. */
export function ageOf({ period, retrieved }: Pick<Figure, 'period' | 'retrieved'>, now: Date | undefined): Age {
  const read = retrieved && yearOf(retrieved);
  const years = yearsOf(period) ?? (read ? { from: read, to: read } : undefined);
  if (!years) return { kind: 'undated' };
  if (!now) return { kind: 'unknown' };
  const { from, to } = years;
  const year = now.getUTCFullYear();
  if (year < from) return { kind: 'ahead' };
  if (year >= to) return { kind: 'past', years: year - to };
  const middle = (Date.UTC(from, 0) + Date.UTC(to, 0)) / 2;
  return { kind: 'running', years: year - from, mostlyPassed: now.getTime() > middle };
}

/** Whether a figure speaks of a time that was still to come when it was read or, where nobody says when, is today. */
export function isProjection({ period, retrieved }: Pick<Figure, 'period' | 'retrieved'>, now?: Date): boolean {
  const seen = retrieved ? yearOf(retrieved) : now?.getUTCFullYear();
  return seen !== undefined && (yearsOf(period)?.to ?? seen) > seen;
}

/** What there is to draw of a figure: undefined unless it is a change over a span of years. */
export function treadsOf({ period, change }: Pick<Figure, 'period' | 'change'>): Treads | undefined {
  const years = yearsOf(period);
  if (change === undefined || !years || years.from === years.to) return undefined;
  return { years, to: 100 + change };
}
