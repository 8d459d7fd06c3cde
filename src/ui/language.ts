import { isServer } from 'lit';

/** The nearest `lang` around an element, out of shadow roots too; `en` where there is none. */
export function languageOf(element: Element): string {
  // Around an element on a server, nothing stands.
  if (isServer) return element.getAttribute('lang')?.trim() || 'en';
  let node: Element | null = element;
  while (node) {
    const tagged: Element | null = node.closest('[lang]');
    const language = tagged?.getAttribute('lang')?.trim();
    if (language) return language;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
