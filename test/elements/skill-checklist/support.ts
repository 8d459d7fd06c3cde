import { fixture } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/skill-checklist/define.js';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';

let accounts = 0;
/** A storage key of a test's own. */
export const account = (): string => `test-${++accounts}-${Math.random()}`;

/** Puts a checklist on the page, with marks of its own that nothing keeps, and waits for its skills. */
export async function checklist(
  template: TemplateResult = html`<career-skill-checklist></career-skill-checklist>`,
): Promise<CareerSkillChecklist> {
  const root = await fixture<HTMLElement>(template);
  const element = root.matches('career-skill-checklist') ? root : root.querySelector('career-skill-checklist')!;
  if (!element.storage) element.storage = 'none';
  if (!element.storageKey) element.storageKey = account();
  await ready(element);
  return element;
}

/** Waits until a checklist shows skills, or says why it does not. */
export const ready = (element: CareerSkillChecklist): Promise<void> =>
  until(() => element.shadowRoot!.querySelector('[data-skill], .notice'), 'the skills show', { timeout: 4000 });

type Root = CareerSkillChecklist;
export const all = <E extends Element = HTMLElement>(element: Root, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(element: Root, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
const labelled = <E extends HTMLElement>(element: Root, label: string): E => one<E>(element, `[aria-label="${label}"]`);

/** The row's checkbox: the skill is known. */
export const known = (element: Root, skill: string): HTMLInputElement => {
  const label = all<HTMLLabelElement>(element, 'label').find(({ textContent }) => textContent?.trim() === skill);
  return one(element, `#${label!.htmlFor}`);
};
export const learning = (element: Root, skill: string): HTMLInputElement => labelled(element, `Learning ${skill}`);
export const opener = (element: Root, skill: string): HTMLButtonElement => labelled(element, `More about ${skill}`);
export const row = (element: Root, skill: string): HTMLLIElement => known(element, skill).closest('li')!;
export const details = (element: Root, skill: string): HTMLElement =>
  one(element, `#${opener(element, skill).getAttribute('aria-controls')}`);

export async function open(element: Root, skill: string): Promise<HTMLElement> {
  opener(element, skill).click();
  await element.updateComplete;
  return details(element, skill);
}
export async function click(element: Root, what: HTMLElement): Promise<void> {
  what.click();
  await element.updateComplete;
}

export const status = (element: Root, choice: 'All' | 'To learn' | 'Learning' | 'Known'): HTMLInputElement =>
  all<HTMLLabelElement>(element, '.filters [role=radiogroup] label')
    .find((label) => label.textContent.trim().startsWith(choice))!
    .querySelector('input')!;
export const button = (element: Root, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((each) => each.textContent.trim() === words);
  if (!found) throw new Error(`No button says "${words}"`);
  return found;
};
export async function choosePosition(element: Root, id: string): Promise<void> {
  const select = labelled<HTMLSelectElement>(element, 'Asked by');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
export async function type(element: Root, field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
export const search = (element: Root): HTMLInputElement => labelled(element, 'Find a skill');

/** The titles of the skills on show. */
export const shown = (element: Root): string[] =>
  all(element, '[data-skill]')
    .filter((item) => item.checkVisibility())
    .map((item) => item.querySelector('.name label')!.textContent.trim());
export const sum = (element: Root): string => one(element, '.sum').textContent.trim();
