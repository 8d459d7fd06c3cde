/**
 * Finds the words of an element in a language. English is always there: each element brings its own
 * section of it, so that a bundle holds only the words it can say. A further language is a folder of
 * the same shape as `en/`, made known by `addLanguage('de', de)`.
 */
import type * as english from './en/index.js';

/** All that the elements say, section by section. */
export type Catalogue = { readonly [Section in keyof typeof english]: (typeof english)[Section] };
export type Section = keyof Catalogue;

const languages = new Map<string, Catalogue>();
const listeners = new Set<() => void>();

/** Makes a language known; elements on the page whose language it is speak it from then on. */
export function addLanguage(tag: string, catalogue: Catalogue): void {
  languages.set(tag.trim().toLowerCase(), catalogue);
  for (const listener of listeners) listener();
}

/** Calls back when a language is added, until the function returned is called. */
export function onLanguageAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The known language nearest to the one asked for: `de-CH` finds `de`; `en` where none is known. */
export function nearestLanguage(tag: string): string {
  for (let asked = tag.trim().toLowerCase(); asked; asked = asked.slice(0, Math.max(0, asked.lastIndexOf('-'))))
    if (asked === 'en' || languages.has(asked)) return asked;
  return 'en';
}

/** A section of the catalogue in a language; the English given where that language is not known. */
export const messages = <Name extends Section>(name: Name, english: Catalogue[Name], tag: string): Catalogue[Name] =>
  languages.get(nearestLanguage(tag))?.[name] ?? english;
