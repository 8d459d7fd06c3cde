import { backend } from '../../support/careers.js';
import { one, text } from '../../support/dom.js';
import { type Given, mount } from '../../support/mount.js';
import type { CareerLadder } from '../../../src/elements/ladder/ladder.js';
import type { CareerData } from '../../../src/model/career.js';
import { manyPositions } from '../../fixtures/many.js';
import '../../../src/elements/ladder/define.js';

export { kites } from '../../support/careers.js';
export { all, button } from '../../support/dom.js';
export { account, storeOf } from '../../support/visitor.js';
export { backend, one, text };

/** A ladder on a page of its own width, in memory alone, with what a visitor has marked. */
export const ladder = (given: Partial<Given<'career-ladder'>> = {}): Promise<CareerLadder> =>
  mount('career-ladder', { data: backend, width: 1100, ...given }, '.stairs, .notice');

/** The button of a step. */
export const step = (element: Element, id: string): HTMLButtonElement => one(element, `#step-${id}`);
export const block = (element: Element, id: string): HTMLElement => step(element, id).closest<HTMLElement>('.block')!;
export const select = (element: Element, name: 'Where I am' | 'What I aim for'): HTMLSelectElement =>
  one(element, `select[aria-label="${name}"]`);
/** What the ladder says the way comes to. */
export const outlook = (element: Element): string => text(one(element, '.outlook'));

export async function choose(element: CareerLadder, name: 'Where I am' | 'What I aim for', id: string): Promise<void> {
  const control = select(element, name);
  control.value = id;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export async function press(element: CareerLadder, what: HTMLElement): Promise<void> {
  what.click();
  await element.updateComplete;
}

export const many = (count: number, tracks = 3): CareerData => manyPositions(count, tracks);
