import { fixture, html } from '@open-wc/testing';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import backendFit from '../../../data/careers/backend-developer.fit.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import kiteFit from '../../fixtures/careers/kite-maker.fit.json' with { type: 'json' };
import '../../../src/elements/fit-quiz/define.js';
import type { CareerFitQuiz } from '../../../src/elements/fit-quiz/fit-quiz.js';
import type { CareerData } from '../../../src/model/career.js';
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';
import { until } from '../../support/until.js';

export const backend = backendData as unknown as CareerData;
export const fit = backendFit;
export const kites = kiteData as unknown as CareerData;
export { kiteFit };

let accounts = 0;
/** A key under which nothing is kept yet. */
export const account = (): string => `fit-${++accounts}-${Math.random()}`;
export const storeOf = (element: CareerFitQuiz): ProfileStore =>
  openProfile({ storage: 'none', key: element.storageKey });
/** What is kept of a visitor's answers. */
export const kept = (element: CareerFitQuiz, career = 'backend-developer') => ({
  ...storeOf(element).snapshot.answers[career],
});

/** An answer to each question of the backend quiz but the last: seven things for it, two against. */
export const nine = {
  'know-why': 'dig',
  'out-of-sight': 'team',
  'new-tools': 'forward',
  'quiet-hours': 'lunch',
  exact: 'build',
  'take-apart': 'try',
  'plain-words': 'someone-else',
  'machine-does-it': 'script',
  'on-call': 'mine',
};
export const ten = { ...nine, 'own-sake': 'build' };

interface Given {
  /** px */
  readonly width?: number;
  readonly answers?: Readonly<Record<string, string>>;
  readonly data?: CareerData;
  readonly fit?: object | undefined;
  readonly key?: string;
  readonly view?: 'page';
  readonly dir?: 'ltr' | 'rtl';
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A quiz on a page of a width, in memory alone, with what a visitor said before. */
export async function quiz(given: Given = {}): Promise<CareerFitQuiz> {
  const { width = 720, data = backend, answers = {}, key = account() } = given;
  const store = openProfile({ storage: 'none', key });
  for (const [question, answer] of Object.entries(answers)) store.setAnswer(data.id, question, answer);
  const place = await fixture<HTMLElement>(html`<div dir=${given.dir ?? 'ltr'}></div>`);
  place.style.width = `${width}px`;
  const element = document.createElement('career-fit-quiz');
  Object.assign(element, { storage: 'none', storageKey: key, data, fit: 'fit' in given ? given.fit : fit });
  if (given.view) element.view = given.view;
  for (const [name, value] of Object.entries(given.attributes ?? {})) element.setAttribute(name, value);
  place.append(element);
  await shows(element);
  return element;
}

/** Waits until a quiz shows a question, a reading, or why it has none. */
export const shows = (element: CareerFitQuiz): Promise<void> =>
  until(() => element.shadowRoot?.querySelector('fieldset, .reading, .notice'), 'the quiz shows');

export const all = <E extends Element = HTMLElement>(element: CareerFitQuiz, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(element: CareerFitQuiz, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
export const text = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();
/** All that is said, seen or read out. */
export const said = (element: CareerFitQuiz): string => text(element.shadowRoot!);
export const title = (element: CareerFitQuiz): string => text(one(element, '.title'));
/** The questions on show. */
export const situations = (element: CareerFitQuiz): string[] => all(element, '.asks').map(text);
export const focused = (element: CareerFitQuiz): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

/** An answer's radio, by its words. */
export const answer = (element: CareerFitQuiz, words: string): HTMLInputElement => {
  const label = all(element, '.answer').find((each) => text(each) === words);
  if (!label) throw new Error(`No answer says ${words}`);
  return label.querySelector('input')!;
};
/** A button, by its words with those that are only read out. */
export const button = (element: CareerFitQuiz, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((each) => text(each) === words);
  if (!found) throw new Error(`No button says ${words}`);
  return found;
};
export async function press(element: CareerFitQuiz, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}
export async function choose(element: CareerFitQuiz, words: string): Promise<void> {
  answer(element, words).click();
  await element.updateComplete;
}
/** The titles of the reasons below a heading of the reading. */
export const reasons = (element: CareerFitQuiz, heading: string): string[] => {
  const group = all(element, '.group').find((each) => text(each).startsWith(heading));
  return [...(group?.closest('section')?.querySelectorAll('.says') ?? [])].map(text);
};
