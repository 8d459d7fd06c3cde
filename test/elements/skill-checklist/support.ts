import '../../support/careers.js';
import { all, choose, one } from '../../support/dom.js';
import { mountTemplate } from '../../support/mount.js';
import { until } from '../../support/until.js';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/skill-checklist/define.js';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';

export { button, click, type } from '../../support/dom.js';
export { account } from '../../support/visitor.js';
export { all, one };

/** Puts a checklist on the page, and waits for its skills. */
export const checklist = (
  template: TemplateResult = html`<career-skill-checklist></career-skill-checklist>`,
): Promise<CareerSkillChecklist> => mountTemplate('career-skill-checklist', template, '[data-skill], .notice');

/** Waits until a checklist shows skills, or says why it does not. */
export const ready = (element: CareerSkillChecklist): Promise<void> =>
  until(() => element.shadowRoot!.querySelector('[data-skill], .notice'), 'the skills show', { timeout: 4000 });

type Root = CareerSkillChecklist;
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

export const status = (element: Root, choice: 'All' | 'To learn' | 'Learning' | 'Known'): HTMLInputElement =>
  all<HTMLLabelElement>(element, '.filters [role=radiogroup] label')
    .find((label) => label.textContent.trim().startsWith(choice))!
    .querySelector('input')!;
export const choosePosition = (element: Root, id: string): Promise<void> =>
  choose(element, labelled<HTMLSelectElement>(element, 'Asked by'), id);
export const search = (element: Root): HTMLInputElement => labelled(element, 'Find a skill');

/** The titles of the skills on show. */
export const shown = (element: Root): string[] =>
  all(element, '[data-skill]')
    .filter((item) => item.checkVisibility())
    .map((item) => item.querySelector('.name label')!.textContent.trim());
export const sum = (element: Root): string => one(element, '.sum').textContent.trim();
