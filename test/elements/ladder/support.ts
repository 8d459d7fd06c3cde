import { fixture, html } from '@open-wc/testing';
import { until } from '../../support/until.js';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import { provideCareer } from '../../../src/datasets/load.js';
import type { CareerLadder } from '../../../src/elements/ladder/ladder.js';
import type { Career, CareerData, Level } from '../../../src/model/career.js';
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';
import { manyPositions } from '../../fixtures/many.js';
import '../../../src/elements/ladder/define.js';

export const backend = backendData as unknown as Career;
export const kites = kiteData as unknown as Career;
provideCareer(backend);
provideCareer(kites);

let accounts = 0;
/** A key under which nothing is kept yet. */
export const account = () => `ladder-${Date.now()}-${++accounts}`;
export const storeOf = (key: string): ProfileStore => openProfile({ storage: 'none', key });

interface Given {
  readonly data?: CareerData;
  /** px */
  readonly width?: number;
  readonly current?: string;
  readonly target?: string;
  readonly known?: Readonly<Record<string, Level>>;
  readonly learning?: readonly string[];
  readonly key?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A ladder on a page of its own width, in memory alone, with what a visitor has marked. */
export async function ladder(given: Given = {}): Promise<CareerLadder> {
  const { data = backend, width = 1100, current, target, known = {}, learning = [], key = account() } = given;
  const store = storeOf(key);
  if (current) store.setCurrent(data.id, current);
  if (target) store.setTarget(data.id, target);
  for (const [skill, level] of Object.entries(known)) store.setLevel(skill, level);
  for (const skill of learning) store.setStatus(skill, 'learning');
  const place = await fixture<HTMLElement>(html`<div dir=${given.dir ?? 'ltr'}></div>`);
  place.style.width = `${width}px`;
  const element = document.createElement('career-ladder');
  element.storage = 'none';
  element.storageKey = key;
  for (const [name, value] of Object.entries(given.attributes ?? {})) element.setAttribute(name, value);
  element.data = data;
  place.append(element);
  await until(() => element.shadowRoot?.querySelector('.stairs, .notice:not(.loading .notice)'), 'it shows');
  await until(() => !element.shadowRoot?.querySelector('.loading'), 'it is loaded');
  await element.updateComplete;
  return element;
}

export const one = <Found extends Element = HTMLElement>(element: Element, selector: string): Found => {
  const found = element.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing in ${element.localName} is ${selector}`);
  return found;
};
export const all = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
/** The words of an element as they are read, without the breaks of its source. */
export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The button of a step. */
export const step = (element: Element, id: string): HTMLButtonElement => one(element, `#step-${id}`);
export const block = (element: Element, id: string): HTMLElement => step(element, id).closest<HTMLElement>('.block')!;
export const select = (element: Element, name: 'Where I am' | 'What I aim for'): HTMLSelectElement =>
  one(element, `select[aria-label="${name}"]`);
export const button = (element: Element, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((each) => text(each) === words);
  if (!found) throw new Error(`no button says ${words}`);
  return found;
};
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
