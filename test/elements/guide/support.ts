import '../../support/careers.js';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/context/define.js';
import '../../../src/elements/guide/define.js';
import type { CareerGuide } from '../../../src/elements/guide/guide.js';
import type { ProfileStore } from '../../../src/profile/store.js';
import { until } from '../../support/until.js';
import { all, one, text } from '../../support/dom.js';
import { mountTemplate } from '../../support/mount.js';
import { account, storeOf } from '../../support/visitor.js';

export { focused } from '../../support/dom.js';
export { storeOf };
import { pass } from '../../support/clock.js';

/** Puts a guide on the page, and waits for what it shows. */
export const guide = (
  template: TemplateResult = html`<career-guide></career-guide>`,
  key = account(),
): Promise<CareerGuide> => mountTemplate('career-guide', template, 'article, .notice', { key });

export const ready = (element: CareerGuide): Promise<void> =>
  until(() => element.shadowRoot!.querySelector('article, .notice'), 'the guide shows');

/** A visitor's marks, and the key they are under. */
export function visitor(): { key: string; store: ProfileStore } {
  const key = account();
  return { key, store: storeOf(key) };
}
export const readingOf = (element: CareerGuide, career = 'backend-developer') =>
  storeOf(element).snapshot.reading[career];

/** Puts the time of a stop so many days back. */
export function backdate(store: ProfileStore, days: number): void {
  const path = 'stopped/backend-developer/at';
  const { fields, ...rest } = store.document;
  const later = visitor().store;
  later.merge({ ...rest, fields: { [path]: [fields[path]![0], Date.now() - days * 86_400_000, 'a'] } });
  store.forget();
  store.signOut();
  store.merge(later.document);
}

/** The article on show. */
export const article = (element: CareerGuide): HTMLElement => one(element, 'article:not([hidden])');
export const titleOf = (element: CareerGuide): string => text(article(element).querySelector('.section-title')!);

export const button = (element: CareerGuide, words: string | RegExp): HTMLButtonElement => {
  const found = all(element, 'button').find((each) => {
    const said = text(each);
    return each.checkVisibility() && (typeof words === 'string' ? said === words : words.test(said));
  });
  if (!found) throw new Error(`No button says "${words}"`);
  return found as HTMLButtonElement;
};
export async function press(element: CareerGuide, words: string | RegExp): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}
export const opener = (element: CareerGuide, title: string): HTMLButtonElement =>
  all(element, '.opener').find((each) => each.checkVisibility() && text(each).startsWith(title)) as HTMLButtonElement;
/** What stands below an opener once it is opened. */
export async function open(element: CareerGuide, title: string): Promise<HTMLElement> {
  opener(element, title).click();
  await element.updateComplete;
  return element.shadowRoot!.getElementById(opener(element, title).getAttribute('aria-controls')!)!;
}

export const field = (element: CareerGuide): HTMLInputElement => one(element, '#search');
export async function find(element: CareerGuide, query: string): Promise<void> {
  const input = field(element);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
export const results = (element: CareerGuide): string[] => all(element, '.result').map(text);
export const marks = (inside: Element): string[] => [...inside.querySelectorAll('mark')].map(text);
/** The titles of the part and the section that the contents say are on show. */
export const current = (element: CareerGuide): string[] =>
  [one(element, '[aria-current=true] .name'), one(element, '[aria-current=location] span')].map(text);

/** Scrolls as a visitor does: by wheel, and the page follows. */
export function scroll(to: Element | number): void {
  dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true }));
  if (typeof to === 'number') scrollTo(0, to);
  else to.scrollIntoView({ block: 'center' });
  // A page that cannot scroll any further says nothing.
  dispatchEvent(new Event('scroll'));
}
/** Longer than the end of a text must be seen, or a visitor pause. */
export const aMoment = (): Promise<void> => pass(1600);

export { account, all, one, text };
