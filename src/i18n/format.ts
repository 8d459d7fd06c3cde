/** Numbers, counts and lists as a language writes them. */
export interface Formats {
  /** 1,000 */
  number(value: number): string;
  /** "1 skill", "3 skills": the form by the language's plural rules. */
  count(value: number, forms: { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>): string;
  /** "a, b and c" */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** "75%" of .75 */
  percent(share: number): string;
}

export function formats(language: string): Formats {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const plurals = new Intl.PluralRules(language);
  return {
    number: (value) => numbers.format(value),
    count: (value, forms) => `${numbers.format(value)} ${forms[plurals.select(value)] ?? forms.other}`,
    list: (items, type = 'conjunction') => new Intl.ListFormat(language, { type }).format(items),
    percent: (share) => percents.format(share),
  };
}

/** A sentence with emphasis in it: text, and text that stands out. */
export type Rich = readonly (string | { readonly strong: string })[];
