/** Registers an element. A tag that someone else owns is left alone, that one only; the first of ours wins. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
