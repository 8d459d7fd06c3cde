import { backend, backendFit as fit } from '../../support/careers.js';
import { all, one, text } from '../../support/dom.js';
import { type Given as GivenTo, mount } from '../../support/mount.js';
import { storeOf } from '../../support/visitor.js';
import '../../../src/elements/fit-quiz/define.js';
import type { CareerFitQuiz } from '../../../src/elements/fit-quiz/fit-quiz.js';
import { until } from '../../support/until.js';

export { kiteFit, kites } from '../../support/careers.js';
export { focused, said } from '../../support/dom.js';
export { account } from '../../support/visitor.js';
export { storeOf };
export { all, backend, fit, one, text };

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

interface Given extends Partial<GivenTo<'career-fit-quiz'>> {
  readonly fit?: object | undefined;
  readonly view?: 'page';
}

const SHOWN = 'fieldset, .reading, .notice';

/** A quiz on a page of a width, in memory alone, with what a visitor said before. */
export const quiz = (given: Given = {}): Promise<CareerFitQuiz> =>
  mount(
    'career-fit-quiz',
    {
      data: backend,
      ...given,
      properties: {
        fit: 'fit' in given ? given.fit : fit,
        ...(given.view && { view: given.view }),
      } as Partial<CareerFitQuiz>,
    },
    SHOWN,
  );

/** Waits until a quiz shows a question, a reading, or why it has none. */
export const shows = (element: CareerFitQuiz): Promise<void> =>
  until(() => element.shadowRoot?.querySelector(SHOWN), 'the quiz shows');

export const title = (element: CareerFitQuiz): string => text(one(element, '.title'));
/** The questions on show. */
export const situations = (element: CareerFitQuiz): string[] => all(element, '.asks').map(text);

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
