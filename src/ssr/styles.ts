/** The styles of server HTML: an element's sheets, and the places that a script would set. */
import { escapeHtml } from './html.js';
import type { LitElement } from 'lit';

/** Where an element's styles are to come from. */
export interface StyleSource {
  /** For a `<style>` on a page whose policy names it. */
  readonly nonce?: string | undefined;
  /** URL of a style sheet that holds `stylesheetFor` of the same element, for a page that allows no `<style>`. */
  readonly stylesheet?: string | undefined;
}

type ElementClass = Pick<typeof LitElement, 'elementStyles'>;

const sheets = new WeakMap<ElementClass, string>();

/** An element's own sheets as text, without comments and indentation. */
export function sheetOf(element: ElementClass): string {
  const known = sheets.get(element);
  if (known !== undefined) return known;
  const sheet = element.elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  sheets.set(element, sheet);
  return sheet;
}

/** A rule for each place in an element's HTML: `ui/place.ts` writes their declarations as an attribute. */
export function placesIn(html: string): string {
  const places = new Set(Array.from(html.matchAll(/ data-place="(--[^"]+)"/g), ([, declarations]) => declarations));
  return [...places].map((declarations) => `[data-place="${declarations}"]{${declarations}}`).join('\n');
}

/** The styles of an element as HTML. */
export function styleTags(sheet: string, places: string, { nonce, stylesheet }: StyleSource): string {
  const tag = (css: string) => `<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ''}>${css}</style>`;
  if (stylesheet === undefined) return tag([sheet, places].join('\n'));
  const link = `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`;
  // A policy that names no nonce wants no `<style>` at all: there the sheet that is linked holds the places.
  return nonce && places ? link + tag(places) : link;
}
