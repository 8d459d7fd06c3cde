import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { provideCareer } from '../../src/datasets/load.js';
import type { CareerRoleCard } from '../../src/elements/role-card/role-card.js';
import type { Career } from '../../src/model/career.js';
import '../../src/elements/context/define.js';
import '../../src/elements/role-card/define.js';
import backendData from '../../data/careers/backend-developer.json' with { type: 'json' };
import kiteData from '../fixtures/careers/kite-maker.json' with { type: 'json' };

export const backend = backendData as unknown as Career;
export const kite = kiteData as unknown as Career;
provideCareer(backend);
provideCareer(kite);

let accounts = 0;
/** A key under which nothing is kept yet. */
export const account = () => `ui-${Date.now()}-${++accounts}`;

export const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.root')!;
export const one = <Found extends Element = HTMLElement>(element: Element, selector: string): Found => {
  const found = element.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing in ${element.localName} is ${selector}`);
  return found;
};
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
/** The words of an element as they are read, without the breaks of its source. */
export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
export const heading = (element: Element): string => text(one(element, '.title'));
/** What a visitor sees of an element in its place. */
export const shown = (element: Element): string => root(element).innerText.replace(/\s+/g, ' ').trim();

/** A role card of the backend career, in memory alone. */
export async function card(
  template = html`<career-role-card position="senior-backend-developer" storage="none"></career-role-card>`,
) {
  const element = await fixture<CareerRoleCard>(template);
  await element.updateComplete;
  return element;
}

/** Waits until the event comes that an act leads to. */
export async function eventOf<Type extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: Type,
  act: () => void,
): Promise<GlobalEventHandlersEventMap[Type]> {
  queueMicrotask(act);
  return (await oneEvent(target, type)) as unknown as GlobalEventHandlersEventMap[Type];
}

/** Counts the events of a type that reach the page while something is done. */
export async function countOf(type: string, act: () => unknown): Promise<number> {
  let count = 0;
  const counted = () => count++;
  document.addEventListener(type, counted);
  await act();
  await nextFrame();
  await nextFrame();
  document.removeEventListener(type, counted);
  return count;
}

const { fetch: realFetch } = window;
/** From here on a server answers so, until `stopServing`. */
export function serve(answer: (url: string, options: RequestInit) => Promise<Response> | Response): void {
  window.fetch = async (input, options = {}) => answer(input instanceof Request ? input.url : String(input), options);
}
export const stopServing = () => (window.fetch = realFetch);
export const json = (value: unknown) => new Response(JSON.stringify(value));
