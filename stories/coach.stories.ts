import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import '../src/elements/coach/define.js';
import { openProfile } from '../src/profile/store.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend, backendGuide, backendQuestions, backendWordings } from './support/careers.js';
import { seed } from './support/profiles.js';
import { ready } from './support/play.js';

type Args = ArgsOf<'career-coach'>;

const meta: Meta<Args> = {
  title: 'Ask/Coach',
  component: 'career-coach',
  includeStories: /^[A-Z]/,
  args: {
    data: backend,
    guide: backendGuide,
    questions: backendQuestions,
    wordings: backendWordings,
  },
  parameters: { picture: { zoom: 0.8, size: 'wide' } satisfies Picture<'career-coach'> },
};
export default meta;
type Story = StoryObj<Args>;

/** Asks, once: a story that is shown again goes on where it was. */
export const ask = async (root: ShadowRoot, question: string): Promise<void> => {
  const isAsked = [...root.querySelectorAll('.you .said')].some((each) => each.textContent === question);
  if (isAsked) return;
  const field = root.querySelector<HTMLTextAreaElement>('#ask')!;
  await fireEvent.input(field, { target: { value: question } });
  await fireEvent.keyDown(field, { key: 'Enter' });
  const isAnswered = () =>
    [...root.querySelectorAll('.you .said')].at(-1)?.textContent === question &&
    root.querySelector('.turn:last-child.it') &&
    !root.querySelector('.waits');
  await waitFor(() => expect(isAnswered()).toBe(true), { timeout: 8000 });
};

export const asking =
  (...questions: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-coach');
    for (const question of questions) await ask(root, question);
  };

const button = (root: ShadowRoot, words: string) =>
  [...root.querySelectorAll('button')].findLast((each) => each.textContent.trim() === words)!;

export const textOf = (root: ShadowRoot, selector: string) =>
  root.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();

export const junior = (key: string): string => {
  seed(key, { programming: 2, sql: 1 }, ['database-management', 'testing-and-debugging']);
  openProfile({ storage: 'none', key }).setCurrent('backend-developer', 'junior-backend-developer');
  return key;
};

/** An answer with its sources, a position and what could be asked next. */
export const Answer: Story = {
  args: { storageKey: junior('coach-answer'), jobUrl: '/jobs?q={title}', skillUrl: '/courses/{skill}' },
  globals: { width: '720' },
  play: asking('What does a Backend Developer do all day?'),
};

/** A whole question: asked, answered, its source opened, a skill marked, the next question tapped. */
export const AWholeQuestion: Story = {
  args: { storageKey: 'coach-whole' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    seed('coach-whole', {});
    const root = await ready(canvasElement, 'career-coach');
    await ask(root, 'Tell me about SQL');
    await expect(textOf(root, '.it .sentences')).toContain('SQL');
    const source = root.querySelector<HTMLButtonElement>('.source')!;
    await userEvent.click(root.querySelector('.mark-number')!);
    await waitFor(() => expect(source.getAttribute('aria-expanded')).toBe('true'));
    await userEvent.click(root.querySelector('.piece [value=known]')!);
    await waitFor(() => expect(root.querySelector('.piece [name^=level]')).toBeTruthy());
    const tap = root.querySelector<HTMLButtonElement>('.taps button')!;
    const words = tap.textContent.trim();
    await userEvent.click(tap);
    await waitFor(() => expect([...root.querySelectorAll('.you .said')].at(-1)!.textContent).toBe(words));
  },
};

/** A whole test: right and wrong answers, what it came to, and the marks it speaks for. */
export const AWholeTest: Story = {
  args: { storageKey: 'coach-whole-test' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-coach');
    await ask(root, 'Test me on SQL');
    for (let at = 0; at < 5; at++) {
      const stem = textOf(root, '.quiz .asks');
      const question = backendQuestions.questions.find((each) => each.stem === stem)!;
      if (question.kind === 'choice') {
        const right = question.choices.findIndex((choice) => choice.right);
        await userEvent.click(root.querySelectorAll('.quiz [type=radio]')[right]!);
      } else {
        const written = question.points.join('. ');
        await fireEvent.input(root.querySelector('.quiz textarea')!, { target: { value: written } });
      }
      await expect(root.querySelector('.verdict'), 'nothing is graded yet').toBeNull();
      await userEvent.click(root.querySelector('[part=check]')!);
      await waitFor(() => expect(textOf(root, '.because')).not.toBe(''));
      await userEvent.click(root.querySelector('[part=check]')!);
    }
    await waitFor(() => expect(root.querySelector('.over')).toBeTruthy());
    await userEvent.click(root.querySelector('[part=set-marks]')!);
    await waitFor(() => expect(root.querySelector('.set')).toBeTruthy());
  },
};

/** The questions before a plan, and the plan. */
export const Plan: Story = {
  args: { storageKey: junior('coach-plan') },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-coach');
    await ask(root, 'Make me a plan');
    if (!root.querySelector('.plan')) await userEvent.click(button(root, 'Make the plan'));
    await waitFor(() => expect(root.querySelectorAll('.plan > li').length).toBeGreaterThan(1));
    await userEvent.click(button(root, 'Mark these as learning'));
    await waitFor(() => expect(root.querySelector('.plan .learning')).toBeTruthy());
  },
};

/** A model behind an endpoint: what goes along is shown before anything does. Here nobody answers, so the guide does. */
export const Endpoint: Story = {
  args: { engine: 'endpoint', endpoint: '/no-such-coach', storageKey: junior('coach-endpoint') },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-coach');
    await waitFor(() => expect(root.querySelector('.sent')).toBeTruthy(), { timeout: 8000 });
    await ask(root, 'Tell me about SQL');
    await waitFor(() => expect(root.querySelector('.fell-back')).toBeTruthy());
  },
};
