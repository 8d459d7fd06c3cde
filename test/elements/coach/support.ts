import { backend, backendGuide as guide, backendQuestions as questions } from '../../support/careers.js';
import { all, one, text } from '../../support/dom.js';
import { type Given as GivenTo, mount } from '../../support/mount.js';
import { storeOf } from '../../support/visitor.js';
import '../../../src/elements/coach/define.js';
import type { CareerCoach } from '../../../src/elements/coach/coach.js';
import { until } from '../../support/until.js';

export { kiteGuide, kites } from '../../support/careers.js';
export { focused, said } from '../../support/dom.js';
export { account } from '../../support/visitor.js';
export { storeOf };
export { all, backend, guide, one, questions, text };

interface Given extends Omit<Partial<GivenTo<'career-coach'>>, 'target'> {
  readonly guide?: object | undefined;
  readonly questions?: object | undefined;
}

/** A coach on a page of a width, with what a visitor marked before. */
export const coach = (given: Given = {}): Promise<CareerCoach> =>
  mount(
    'career-coach',
    {
      data: backend,
      ...given,
      properties: {
        guide: 'guide' in given ? given.guide : guide,
        questions: 'questions' in given ? given.questions : questions,
        ...given.properties,
      } as Partial<CareerCoach>,
    },
    '.coach, .notice',
  );

export const last = <E extends Element = HTMLElement>(element: CareerCoach, selector: string): E => {
  const found = all<E>(element, selector).at(-1);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
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
