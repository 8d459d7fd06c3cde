import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/fit-quiz/define.js';
import type { CareerFitQuiz } from '../src/elements/fit-quiz/fit-quiz.js';
import { backend, backendFit, kiteFit, kites } from './support/careers.js';
import { seedAnswers } from './support/profiles.js';

type Name = 'data' | 'fit' | 'src' | 'view' | 'only' | 'careerUrl' | 'links' | 'storageKey' | 'headingLevel';
type Args = { [Each in Name]?: CareerFitQuiz[Each] | undefined };

const meta: Meta<Args> = {
  title: 'Fit quiz',
  component: 'career-fit-quiz',
  args: { data: backend, fit: backendFit, storageKey: 'fit-new', headingLevel: 2 },
  argTypes: {
    view: { control: 'inline-radio', options: [undefined, 'one', 'page'] },
    data: { control: false },
    fit: { control: false },
    links: { control: false },
  },
  render: ({ data, fit, src, view, only, careerUrl, links, storageKey, headingLevel }) => html`
    <career-fit-quiz
      storage="none"
      storage-key=${storageKey}
      heading-level=${headingLevel}
      .data=${data}
      .fit=${fit}
      .src=${src}
      .view=${view}
      .only=${only}
      .careerUrl=${careerUrl}
      .links=${links}
    ></career-fit-quiz>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const some = {
  'know-why': 'dig',
  'out-of-sight': 'team',
  'new-tools': 'forward',
  'quiet-hours': 'lunch',
};
const mixed = {
  ...some,
  exact: 'build',
  'take-apart': 'read',
  'plain-words': 'someone-else',
  'machine-does-it': 'script',
  'on-call': 'mine',
  'own-sake': 'build',
};
/** What every question has as its answer at a place. */
const each = (place: number) =>
  Object.fromEntries(backendFit.questions.map(({ id, answers }) => [id, answers.at(place)!.id]));

const rootOf = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const { shadowRoot } = canvas.querySelector('career-fit-quiz')!;
  const shows = () => expect(shadowRoot!.querySelector('fieldset, .reading, .notice')).toBeTruthy();
  await waitFor(shows, { timeout: 8000 });
  return shadowRoot!;
};
const titleOf = (root: ShadowRoot) => root.querySelector('.title')!.textContent.trim();
const next = (root: ShadowRoot) => root.querySelector<HTMLButtonElement>('[part=next]')!;
const change = (root: ShadowRoot, question: string) => root.querySelector(`#change-${question}`)!;
/** The button below all else that says so. */
const endButton = (root: ShadowRoot, words: string) =>
  [...root.querySelectorAll('.end button')].find((button) => button.textContent.trim() === words)!;

/** Nothing answered yet. */
export const FirstQuestion: Story = {};

/** In the midst of it, with an answer chosen. */
export const OneAtATime: Story = {
  args: { storageKey: seedAnswers('fit-some', some) },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    const answer = root.querySelector<HTMLInputElement>('[value=build]');
    if (answer && !answer.checked) await userEvent.click(answer);
    await expect(root.querySelector('.progress')!.textContent).toContain('Question 5 of 10');
  },
};
export const At240: Story = {
  ...OneAtATime,
  args: { storageKey: seedAnswers('fit-240', some) },
  globals: { width: '240' },
};
export const At320: Story = {
  ...OneAtATime,
  args: { storageKey: seedAnswers('fit-320', some) },
  globals: { width: '320' },
};
export const At1200: Story = {
  ...OneAtATime,
  args: { storageKey: seedAnswers('fit-1200', some) },
  globals: { width: '1200' },
};

/** A whole quiz: answers, one left open, back and forth, the reading, an answer changed, answered again and undone. */
export const ThroughTheQuiz: Story = {
  args: { storageKey: 'fit-through', careerUrl: '/careers/{id}' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    seedAnswers('fit-through', {});
    const root = await rootOf(canvasElement);
    for (const { id, answers } of backendFit.questions) {
      await waitFor(() => expect(root.querySelector(`#question-${id}`)).toBeTruthy());
      if (id !== 'own-sake') await userEvent.click(root.querySelector(`#answer-${id}-${answers[0]!.id}`)!);
      await expect(root.querySelector(`#question-${id}`), 'a choice moves nothing').toBeTruthy();
      if (id === 'exact') {
        await userEvent.click(root.querySelector('[part=back]')!);
        await waitFor(() =>
          expect(root.querySelector<HTMLInputElement>('#answer-quiet-hours-good')!.checked).toBe(true),
        );
        await userEvent.click(next(root));
        await waitFor(() => expect(root.querySelector<HTMLInputElement>('#answer-exact-check')!.checked).toBe(true));
      }
      await userEvent.click(next(root));
    }
    await waitFor(() => expect(titleOf(root)).toBe('Nine things speak for it, nothing against'));

    await userEvent.click(change(root, 'on-call'));
    await waitFor(() => expect(root.querySelector('#answer-on-call-mine')).toBeTruthy());
    await userEvent.click(root.querySelector('#answer-on-call-mine')!);
    await userEvent.click(next(root));
    await waitFor(() => expect(titleOf(root)).toBe('Eight things speak for it, one against'));
    await expect(root.querySelector('.near')!.textContent).toContain('Data Engineer');

    await userEvent.click(endButton(root, 'Answer again'));
    await waitFor(() => expect(root.querySelector('.undo')).toBeTruthy());
    await userEvent.click(root.querySelector('.undo button')!);
    await waitFor(() => expect(titleOf(root)).toBe('Eight things speak for it, one against'));
  },
};

/** All questions on one page, as the host or the visitor chooses. */
export const AllOnOnePage: Story = {
  args: { view: 'page', storageKey: seedAnswers('fit-page', some) },
  globals: { width: '720' },
};
export const AllOnOnePageAt240: Story = { ...AllOnOnePage, globals: { width: '240' } };
export const AllOnOnePageAt320: Story = { ...AllOnOnePage, globals: { width: '320' } };
export const AllOnOnePageAt1200: Story = { ...AllOnOnePage, globals: { width: '1200' } };

/** What speaks for it and against, with the reasons, what to try, and what lies near. */
export const Reading: Story = {
  args: {
    storageKey: seedAnswers('fit-mixed', mixed),
    careerUrl: '/careers/{id}',
    links: { 'alternative/data-engineer': { note: '12 open jobs' } },
  },
  globals: { width: '720' },
};
export const ReadingAt240: Story = { ...Reading, globals: { width: '240' } };
export const ReadingAt320: Story = { ...Reading, globals: { width: '320' } };
export const ReadingAt1200: Story = { ...Reading, globals: { width: '1200' } };
export const Dark: Story = { ...Reading, globals: { width: '720', theme: 'dark' } };
export const RightToLeft: Story = { ...Reading, globals: { width: '720', direction: 'rtl' } };

/** Whose weights these are, opened. */
export const HowItIsRead: Story = {
  ...Reading,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    const details = root.querySelector('details')!;
    if (!details.open) await userEvent.click(details.querySelector('summary')!);
    await expect(details.textContent).toContain('Analytical problem solver');
  },
};

/** Everything speaks for it. */
export const AllFor: Story = { args: { storageKey: seedAnswers('fit-for', each(0)) }, globals: { width: '720' } };

/** Everything speaks against it. */
export const AllAgainst: Story = {
  args: { storageKey: seedAnswers('fit-against', each(-1)), careerUrl: '/careers/{id}' },
  globals: { width: '720' },
};

/** Read after a few answers: most of it is open. */
export const MostlyOpen: Story = {
  args: { view: 'page', storageKey: seedAnswers('fit-few', { 'know-why': 'restore', 'on-call': 'mine' }) },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    if (!root.querySelector('.reading')) await userEvent.click(next(root));
    await waitFor(() => expect(titleOf(root)).toBe('One thing speaks against it, nothing for it'));
  },
};

/** Read without an answer: nothing is drawn, and nothing is said of the visitor. */
export const AllOpen: Story = {
  args: { view: 'page', storageKey: 'fit-none' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    if (!root.querySelector('.reading')) await userEvent.click(next(root));
    await waitFor(() => expect(titleOf(root)).toBe('Nothing is answered yet'));
  },
};

/** One question alone, as on a page about on-call work. */
export const One: Story = { args: { only: 'on-call', storageKey: 'fit-one' }, globals: { width: '480' } };

const twelve = {
  ...backendFit,
  questions: Array.from({ length: 12 }, (_, index) => {
    const question = backendFit.questions[index % 10]!;
    return { ...question, id: `${question.id}-${index}` };
  }),
};
/** Twelve questions, the most that a quiz should have. */
export const Twelve: Story = {
  args: {
    fit: twelve,
    storageKey: seedAnswers(
      'fit-twelve',
      Object.fromEntries(twelve.questions.map(({ id, answers }, index) => [id, answers[index % 3]!.id])),
    ),
  },
  globals: { width: '720' },
};
export const TwelveAt240: Story = { ...Twelve, globals: { width: '240' } };

/** An invented trade: texts of 60 characters and in other scripts, an answer that speaks neither way. */
export const AnotherTrade: Story = {
  args: { data: kites, fit: kiteFit, view: 'page', storageKey: 'fit-kites' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    if (!root.querySelector('.reading')) {
      for (const answer of ['before-breakfast-up', 'torn-paper-unglued', 'laundry-letter'])
        await userEvent.click(root.querySelector(`#answer-${answer}`)!);
      await userEvent.click(next(root));
    }
    await waitFor(() => expect(titleOf(root)).toBe('Two things speak for it, one against'));
  },
};

/** The dataset is on its way. */
export const Loading: Story = {
  render: () => html`<career-fit-quiz storage="none" ${ref(keepLoading)}></career-fit-quiz>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('career-fit-quiz')!;
    await waitFor(() => expect(element.matches(':state(loading)')).toBe(true));
  },
};

const { fetch } = window;
/** A server that never answers. */
function keepLoading(element: Element | undefined): void {
  if (!element) return;
  window.fetch = () => new Promise<Response>(() => {});
  (element as CareerFitQuiz).src = `/never-${Math.random()}.json`;
  void (element as CareerFitQuiz).updateComplete.then(() => (window.fetch = fetch));
}

/** The career's guide asks nothing. */
export const Empty: Story = { args: { fit: { ...backendFit, questions: [] } } };

/** The dataset did not come. */
export const Failed: Story = {
  args: { data: undefined, fit: undefined, src: '/no-such-career.json' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await expect(root.querySelector('[role=alert]')).toBeTruthy();
  },
};
