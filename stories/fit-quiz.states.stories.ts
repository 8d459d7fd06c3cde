import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/fit-quiz/define.js';
import type { ArgsOf } from './support/args.js';
import { backend, backendFit, kiteFit, kites } from './support/careers.js';
import { seedAnswers } from './support/profiles.js';
import { neverAnswers, onItsWay, ready } from './support/play.js';
import { AllOnOnePage, OneAtATime, Reading, some } from './fit-quiz.stories.js';

type Args = ArgsOf<'career-fit-quiz'>;

const meta: Meta<Args> = {
  title: 'Explore/Fit quiz/States',
  component: 'career-fit-quiz',
  tags: ['!autodocs'],
  args: { data: backend, fit: backendFit },
};
export default meta;
type Story = StoryObj<Args>;

/** What every question has as its answer at a place. */
const each = (place: number) =>
  Object.fromEntries(backendFit.questions.map(({ id, answers }) => [id, answers.at(place)!.id]));

const titleOf = (root: ShadowRoot) => root.querySelector('.title')!.textContent.trim();

const next = (root: ShadowRoot) => root.querySelector<HTMLButtonElement>('[part=next]')!;

const change = (root: ShadowRoot, question: string) => root.querySelector(`#change-${question}`)!;

/** The button below all else that says so. */
const endButton = (root: ShadowRoot, words: string) =>
  [...root.querySelectorAll('.end button')].find((button) => button.textContent.trim() === words)!;

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

/** A whole quiz: answers, one left open, back and forth, the reading, an answer changed, answered again and undone. */
export const ThroughTheQuiz: Story = {
  args: { storageKey: 'fit-through', careerUrl: '/careers/{id}' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    seedAnswers('fit-through', {});
    const root = await ready(canvasElement, 'career-fit-quiz');
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
export const AllOnOnePageAt240: Story = { ...AllOnOnePage, globals: { width: '240' } };
export const AllOnOnePageAt320: Story = { ...AllOnOnePage, globals: { width: '320' } };
export const ReadingAt240: Story = { ...Reading, globals: { width: '240' } };
export const ReadingAt320: Story = { ...Reading, globals: { width: '320' } };
export const ReadingAt1200: Story = { ...Reading, globals: { width: '1200' } };
export const Dark: Story = { ...Reading, globals: { width: '720', theme: 'dark' } };
export const RightToLeft: Story = { ...Reading, globals: { width: '720', direction: 'rtl' } };

/** Whose weights these are, opened. */
export const HowItIsRead: Story = {
  ...Reading,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-fit-quiz');
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
    const root = await ready(canvasElement, 'career-fit-quiz');
    if (!root.querySelector('.reading')) await userEvent.click(next(root));
    await waitFor(() => expect(titleOf(root)).toBe('One thing speaks against it, nothing for it'));
  },
};

/** Read without an answer: nothing is drawn, and nothing is said of the visitor. */
export const AllOpen: Story = {
  args: { view: 'page', storageKey: 'fit-none' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-fit-quiz');
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

/** An invented trade: texts of 60 characters and in other scripts, an answer that speaks neither way. */
export const AnotherTrade: Story = {
  args: { data: kites, fit: kiteFit, view: 'page', storageKey: 'fit-kites' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-fit-quiz');
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
  args: onItsWay,
  beforeEach: neverAnswers,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('career-fit-quiz')!;
    await waitFor(() => expect(element.matches(':state(loading)')).toBe(true));
  },
};

/** The career's guide asks nothing. */
export const Empty: Story = { args: { fit: { ...backendFit, questions: [] } } };

/** The dataset did not come. */
export const Failed: Story = {
  args: { data: undefined, fit: undefined, src: '/no-such-career.json' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-fit-quiz');
    await expect(root.querySelector('[role=alert]')).toBeTruthy();
  },
};
