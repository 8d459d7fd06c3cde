/** Numbers, counts, lists and days as a language writes them. */
export interface Formats {
  /** 1,000 */
  number(value: number): string;
  /** "1 skill", "3 skills": the form by the language's plural rules. */
  count(value: number, forms: { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>): string;
  /** "a, b and c" */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** "75%" of .75 */
  percent(share: number): string;
  /** "June 30, 2025" of 2025-06-30; as it is where there is no such day. */
  day(date: string): string;
}

/** Makes a thing when it is first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * The formats of a language. `plain` says that it writes whole numbers under a thousand as 0 to 999 and has one form
 * for 1, another for all else: a page that needs no more than that is spared its first use of `Intl` (some 9 ms).
 */
export function formats(language: string, { plain = false } = {}): Formats {
  const numbers = once(() => new Intl.NumberFormat(language));
  const percents = once(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const days = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
  const plurals = once(() => new Intl.PluralRules(language));
  const isPlain = (value: number) => plain && value >= 0 && value < 1000 && Number.isInteger(value);
  const number = (value: number) => (isPlain(value) ? String(value) : numbers().format(value));
  const category = (value: number) => (isPlain(value) ? (value === 1 ? 'one' : 'other') : plurals().select(value));
  return {
    number,
    count: (value, forms) => `${number(value)} ${forms[category(value)] ?? forms.other}`,
    list: (items, type = 'conjunction') => new Intl.ListFormat(language, { type }).format(items),
    percent: (share) => percents().format(share),
    day: (date) => {
      const time = Date.parse(date);
      return Number.isNaN(time) ? date : days().format(time);
    },
  };
}

/** A sentence with emphasis in it: text, and text that stands out. */
export type Rich = readonly (string | { readonly strong: string })[];
