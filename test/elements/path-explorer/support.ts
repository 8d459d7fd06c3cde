import { fixture } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/path-explorer/define.js';
import type { CareerPathExplorer } from '../../../src/elements/path-explorer/path-explorer.js';
import type { Level } from '../../../src/model/career.js';
import type { Status } from '../../../src/model/profile.js';
import { openProfile } from '../../../src/profile/store.js';

export type Explorer = CareerPathExplorer;

let accounts = 0;
/** A storage key of a test's own. */
export const account = (): string => `explorer-${++accounts}-${Math.random()}`;

/** Puts an explorer on a page of a width, with marks of its own that nothing keeps, and waits until it shows. */
export async function explorer(
  template: TemplateResult = html`<career-path-explorer></career-path-explorer>`,
  width = 720,
): Promise<Explorer> {
  const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
  place.style.width = `${width}px`;
  const element = place.querySelector('career-path-explorer')!;
  element.storage ??= 'none';
  element.storageKey ??= account();
  await until(() => element.shadowRoot!.querySelector('.explorer:not(.loading), .notice'), 'it shows', {
    timeout: 4000,
  });
  return element;
}

/** Marks a skill, as another element on the page would. */
export async function mark(element: Explorer, skill: string, status: Status, level: Level = 3): Promise<void> {
  openProfile({ storage: 'none', key: element.storageKey! }).setStatus(skill, status, level);
  await element.updateComplete;
}

export const all = <E extends Element = HTMLElement>(element: Explorer, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(element: Explorer, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
export const text = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();
export const said = (element: Explorer): string => text(element.shadowRoot!);
export const isSeen = (node: Element): boolean => node.getClientRects().length > 0;

/** A career's button, by its title. */
export const career = (element: Explorer, title: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, '.node').find(
    (node) => text(node.querySelector('.name-text')!) === title,
  );
  if (!found) throw new Error(`No career is ${title}`);
  return found;
};
export const titles = (element: Explorer): string[] =>
  all(element, '.name-text')
    .filter(isSeen)
    .map((node) => text(node));
export const button = (element: Explorer, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((node) => text(node) === words);
  if (!found) throw new Error(`No button says ${words}`);
  return found;
};
export const box = (element: Explorer, label: string): HTMLInputElement => one(element, `input[aria-label="${label}"]`);
export const interest = (element: Explorer, title: string): HTMLInputElement =>
  all<HTMLLabelElement>(element, '.chip')
    .find((label) => text(label) === title)!
    .querySelector('input')!;

export async function click(element: Explorer, what: HTMLElement): Promise<void> {
  what.click();
  await element.updateComplete;
}
export async function choose(element: Explorer, select: HTMLSelectElement, words: string): Promise<void> {
  select.value = [...select.options].find((option) => text(option) === words)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** How far a career's mark stands from the middle on screen, px. */
export function away(element: Explorer, button: HTMLElement): number {
  const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
  const [x, y] = middle(button.getBoundingClientRect());
  const [meX, meY] = middle(one(element, '.me').getBoundingClientRect());
  return Math.hypot(x - meX, y - meY);
}
