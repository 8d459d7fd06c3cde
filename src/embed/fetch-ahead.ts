/** Built-in datasets come beside an element's script, not after it. */
import { careers, DEFAULT_CAREER } from '../datasets/built-in.js';

/** What an element or a context says itself, as an attribute or as a property that a host set before the script came. */
const said = (element: Element, name: string): unknown =>
  (element as unknown as Record<string, unknown>)[name] ?? element.getAttribute(name) ?? undefined;

/** The id of the built-in career that an element on the page will ask for. */
export function builtInOf(element: Element): string | undefined {
  if (element.localName === 'career-context' || said(element, 'loading') === 'lazy') return undefined;
  let career: unknown;
  for (let at: Element | null | undefined = element; at; at = at.parentElement?.closest('career-context')) {
    if (said(at, 'data') || said(at, 'src') !== undefined) return undefined;
    career ??= said(at, 'career');
  }
  return typeof career === 'string' ? career : DEFAULT_CAREER;
}

/** Begins to load an element's dataset, if it is a built-in one. Should it not come, the element asks again, and tells. */
export function fetchAhead(element: Element): void {
  const id = builtInOf(element);
  if (id !== undefined && Object.hasOwn(careers, id)) careers[id]!().catch(() => {});
}
