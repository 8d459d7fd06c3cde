import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { CareerRoleCard } from '../../src/elements/role-card/role-card.js';
import '../../src/elements/context/define.js';
import '../../src/elements/role-card/define.js';
import { one, text } from '../support/dom.js';

export { backend, kites as kite } from '../support/careers.js';
export { all, one, shown, text } from '../support/dom.js';
export { json, serve, stopServing } from '../support/server.js';
export { account } from '../support/visitor.js';

export const root = (element: Element): HTMLElement => one(element, '.root');
export const heading = (element: Element): string => text(one(element, '.title'));

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
