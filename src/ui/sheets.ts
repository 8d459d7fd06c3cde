import type { CSSResult, LitElement } from 'lit';

const stylesOf = new WeakMap<ShadowRoot, Set<CSSResult>>();
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** A sheet for a document: one that is made by a script serves no document but the one that it was made for. */
function sheetFor(page: Document, view: typeof globalThis, style: CSSResult): CSSStyleSheet {
  if (page === document) return style.styleSheet!;
  const sheets = copies.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(page, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}

/** An element's root as Lit makes it, in whichever document the element is. */
export function createRoot(element: LitElement): ShadowRoot {
  const { elementStyles, shadowRootOptions } = element.constructor as typeof LitElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  addStyles(root, elementStyles as CSSResult[]);
  element.renderOptions.renderBefore ??= root.firstChild;
  return root;
}

/** Gives a root some styles, but for those that it has. They stay when it goes to another document: see `restyle`. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  stylesOf.set(root, new Set([...(stylesOf.get(root) ?? []), ...styles]));
  restyle(root);
}

/** Puts the sheets of a root in again, where there is one: taken to another document, it has lost them. */
export function restyle(root: ShadowRoot | undefined): void {
  const styles = root && stylesOf.get(root);
  const { ownerDocument: page } = root ?? {};
  // The content of a template is a document that nobody looks at.
  if (styles && page?.defaultView)
    root.adoptedStyleSheets = [...styles].map((style) => sheetFor(page, page.defaultView!, style));
}
