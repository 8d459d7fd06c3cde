/** Days as a language tells them. */
export interface Days {
  /** "today" of 0, "yesterday" of 1 */
  ago(days: number): string;
  /** "Tuesday" of a time in ms since 1970 */
  weekday(time: number): string;
  /** "November 3, 2025" of a time in ms since 1970 */
  date(time: number): string;
}

/** Of a language. Apart from `formats`, since few elements tell of days. */
export const days = (language: string): Days => ({
  ago: (count) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-count, 'day'),
  weekday: (time) => new Intl.DateTimeFormat(language, { weekday: 'long' }).format(time),
  date: (time) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time),
});
