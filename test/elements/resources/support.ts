import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import { provideCareer } from '../../../src/datasets/load.js';
import '../../../src/elements/resources/define.js';
import type { CareerResources } from '../../../src/elements/resources/resources.js';
import type { Career, Id } from '../../../src/model/career.js';
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';
import { until } from '../../support/until.js';

export const backend = backendData as unknown as Career;
export const kites = kiteData as unknown as Career;
provideCareer(backend);
provideCareer(kites);

let accounts = 0;
/** A key under which nothing is kept yet. */
export const account = (): string => `resources-${Date.now()}-${++accounts}`;

/** Puts resources on the page, with marks that nothing keeps, and waits for them. */
export async function resources(
  template: TemplateResult = html`<career-resources></career-resources>`,
): Promise<CareerResources> {
  const root = await fixture<HTMLElement>(template);
  const element = root.matches('career-resources') ? root : root.querySelector('career-resources')!;
  element.storage ??= 'none';
  element.storageKey ??= account();
  await until(() => element.shadowRoot!.querySelector('section, .notice'), 'they show');
  await element.updateComplete;
  return element;
}

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

export const storeOf = ({ storage = 'none', storageKey }: CareerResources): ProfileStore =>
  openProfile({ storage, key: storageKey });

export const all = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
export const one = <Found extends Element = HTMLElement>(element: Element, selector: string): Found => {
  const found = element.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing in ${element.localName} is ${selector}`);
  return found;
};
/** The words of an element as they are read, without the breaks of its source. */
export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export async function click(element: CareerResources, what: HTMLElement): Promise<void> {
  what.click();
  await element.updateComplete;
}
export async function choose(element: CareerResources, name: 'Order' | 'Show', value: string): Promise<void> {
  const select = one<HTMLSelectElement>(element, `select[aria-label="${name}"]`);
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

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
