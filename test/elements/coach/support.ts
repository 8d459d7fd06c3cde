import { fixture, html } from '@open-wc/testing';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import backendGuide from '../../../data/careers/backend-developer.guide.json' with { type: 'json' };
import backendQuestions from '../../../data/careers/backend-developer.questions.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import kiteGuide from '../../fixtures/careers/kite-maker.guide.json' with { type: 'json' };
import '../../../src/elements/coach/define.js';
import type { CareerCoach } from '../../../src/elements/coach/coach.js';
import type { CareerData, Guide, Id, Level } from '../../../src/model/career.js';
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';
import { until } from '../../support/until.js';

export const backend = backendData as unknown as CareerData;
export const guide = backendGuide as unknown as Guide;
export const questions = backendQuestions;
export const kites = kiteData as unknown as CareerData;
export { kiteGuide };

let accounts = 0;
/** A key under which nothing is kept yet. */
export const account = (): string => `coach-${++accounts}-${Math.random()}`;
export const storeOf = ({ storage = 'local', storageKey }: CareerCoach): ProfileStore =>
  openProfile({ storage, key: storageKey });

interface Given {
  /** px */
  readonly width?: number;
  readonly data?: CareerData;
  readonly guide?: object | undefined;
  readonly questions?: object | undefined;
  readonly storage?: 'local' | 'none';
  readonly key?: string;
  readonly known?: Readonly<Record<Id, Level>>;
  readonly current?: Id;
  readonly dir?: 'ltr' | 'rtl';
  readonly properties?: Partial<CareerCoach>;
}

/** A coach on a page of a width, with what a visitor marked before. */
export async function coach(given: Given = {}): Promise<CareerCoach> {
  const { width = 720, data = backend, storage = 'none', key = account(), known = {}, current } = given;
  const store = openProfile({ storage, key });
  for (const [skill, level] of Object.entries(known)) store.setLevel(skill, level);
  if (current) store.setCurrent(data.id, current);
  const place = await fixture<HTMLElement>(html`<div dir=${given.dir ?? 'ltr'}></div>`);
  place.style.width = `${width}px`;
  const element = document.createElement('career-coach');
  Object.assign(element, {
    ...{ storage, storageKey: key, data },
    guide: 'guide' in given ? given.guide : guide,
    questions: 'questions' in given ? given.questions : questions,
    ...given.properties,
  });
  place.append(element);
  await until(
    () => element.shadowRoot?.querySelector('.coach, .notice') && !element.matches(':state(loading)'),
    'the coach shows',
  );
  return element;
}

export const all = <E extends Element = HTMLElement>(element: CareerCoach, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(element: CareerCoach, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
export const last = <E extends Element = HTMLElement>(element: CareerCoach, selector: string): E => {
  const found = all<E>(element, selector).at(-1);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
export const text = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();
/** All that is said, seen or read out. */
export const said = (element: CareerCoach): string => text(element.shadowRoot!);
export const focused = (element: CareerCoach): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
/** The sentences that are read out. */
export const log = (element: CareerCoach): string[] => all(element, '[role=log] p').map(text);
/** What was said, turn by turn. */
export const turns = (element: CareerCoach): string[] => all(element, '.turn').map(text);

export const button = (element: CareerCoach, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').findLast((each) => text(each) === words);
  if (!found) throw new Error(`No button says ${words}: ${all(element, 'button').map(text).join(' | ')}`);
  return found;
};
export async function press(element: CareerCoach, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}
export const field = (element: CareerCoach): HTMLTextAreaElement => one(element, '#ask');
/** Writes a question and sends it by Enter. */
export async function ask(element: CareerCoach, question: string): Promise<void> {
  const area = field(element);
  area.focus();
  area.value = question;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await element.updateComplete;
}
/** Asks, and waits until the answer is whole. */
export async function answered(element: CareerCoach, question: string): Promise<string> {
  await ask(element, question);
  await until(() => {
    const turn = all(element, '.turn.it').at(-1);
    return turn && !turn.querySelector('.waits') && text(turn).length > 8;
  }, `${question} is answered`);
  return text(last(element, '.turn.it .sentences'));
}

/** The question of the test that is on show. */
export const asked = (element: CareerCoach) => {
  const stem = text(last(element, '.quiz .asks'));
  return questions.questions.find((each) => each.stem === stem)!;
};
/** Gives an answer to it, right or wrong, and checks it. */
export async function give(element: CareerCoach, isRight: boolean): Promise<void> {
  const question = asked(element);
  if (question.kind === 'choice') {
    const at = question.choices.findIndex(({ right }) => right === isRight);
    all<HTMLInputElement>(element, '.quiz [type=radio]')[at]!.click();
  } else {
    const area = one<HTMLTextAreaElement>(element, '.quiz textarea');
    area.value = isRight ? question.points.join('. ') : 'No idea';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await element.updateComplete;
  await press(element, 'Check');
}
export async function wholeQuiz(element: CareerCoach, isRight: (question: number) => boolean): Promise<void> {
  for (let at = 0; one(element, '.coach').querySelector('.quiz [part=check], .quiz#none'); at++) {
    await give(element, isRight(at));
    one<HTMLButtonElement>(element, '[part=check]').click();
    await element.updateComplete;
  }
}
