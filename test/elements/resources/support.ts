import { backend } from '../../support/careers.js';
import { all, choose as chooseIn, one, text } from '../../support/dom.js';
import { mountTemplate } from '../../support/mount.js';
import { storeOf } from '../../support/visitor.js';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/resources/define.js';
import type { CareerResources } from '../../../src/elements/resources/resources.js';
import type { Id } from '../../../src/model/career.js';

export { kites } from '../../support/careers.js';
export { click } from '../../support/dom.js';
export { account } from '../../support/visitor.js';
export { storeOf };
export { all, backend, one, text };

/** Puts resources on the page, and waits for them. */
export const resources = (
  template: TemplateResult = html`<career-resources></career-resources>`,
): Promise<CareerResources> => mountTemplate('career-resources', template, 'section, .notice');

/** A junior who aims for senior: some skills known, some begun. */
export async function junior(template?: TemplateResult): Promise<CareerResources> {
  const element = await resources(template);
  const store = storeOf(element);
  for (const skill of ['programming', 'version-control', 'api-development', 'sql']) store.setLevel(skill, 3);
  for (const skill of ['database-management', 'testing-and-debugging']) store.setStatus(skill, 'learning');
  store.setCurrent(backend.id, 'junior-backend-developer');
  store.setTarget(backend.id, 'senior-backend-developer');
  await element.updateComplete;
  return element;
}

export const choose = (element: CareerResources, name: 'Order' | 'Show', value: string): Promise<void> =>
  chooseIn(element, one(element, `select[aria-label="${name}"]`), value);

/** The titles of the groups, each without what is read out only. */
export const groups = (element: Element): string[] =>
  all(element, '.group-title > span').map((each) => (each.firstChild ? text(each).replace(/,.*/, '') : ''));
/** The titles of the resources on show. */
export const shown = (element: Element): string[] =>
  all(element, '[part=resource]')
    .filter((each) => each.checkVisibility())
    .map((each) => text(each.querySelector('.name')!));
export const done = (element: Element, id: Id): HTMLInputElement => one(element, `#done-${id}`);
export const item = (element: Element, id: Id): HTMLElement => done(element, id).closest<HTMLElement>('li')!;
export const save = (element: Element, id: Id): HTMLButtonElement => item(element, id).querySelector('[part=save]')!;
export const question = (element: Element, id: Id): HTMLElement | null =>
  item(element, id).querySelector('[part=question]');
export const button = (within: ParentNode, words: string): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((each) => text(each) === words || each.ariaLabel === words);
  if (!found) throw new Error(`no button says ${words}`);
  return found;
};
export const kind = (element: Element, words: string): HTMLInputElement =>
  all(element, '.controls [role=radiogroup] label')
    .find((each) => text(each).startsWith(words))!
    .querySelector('input')!;
export const sum = (element: Element): string => text(one(element, '.sum'));
