import '../../support/careers.js';
import { all, one, text } from '../../support/dom.js';
import { mountTemplate } from '../../support/mount.js';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/path-explorer/define.js';
import type { CareerPathExplorer } from '../../../src/elements/path-explorer/path-explorer.js';
import type { Level } from '../../../src/model/career.js';
import type { Status } from '../../../src/model/profile.js';
import { openProfile } from '../../../src/profile/store.js';

export { button, click, said } from '../../support/dom.js';
export { account } from '../../support/visitor.js';
export { all, one, text };

export type Explorer = CareerPathExplorer;

/** Puts an explorer on a page of a width, and waits until it shows. */
export const explorer = (
  template: TemplateResult = html`<career-path-explorer></career-path-explorer>`,
  width = 720,
): Promise<Explorer> => mountTemplate('career-path-explorer', template, '.explorer, .notice', { width });

/** Marks a skill, as another element on the page would. */
export async function mark(element: Explorer, skill: string, status: Status, level: Level = 3): Promise<void> {
  openProfile({ storage: 'none', key: element.storageKey! }).setStatus(skill, status, level);
  await element.updateComplete;
}

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
export const box = (element: Explorer, label: string): HTMLInputElement => one(element, `input[aria-label="${label}"]`);
export const interest = (element: Explorer, title: string): HTMLInputElement =>
  all<HTMLLabelElement>(element, '.chip')
    .find((label) => text(label) === title)!
    .querySelector('input')!;

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
