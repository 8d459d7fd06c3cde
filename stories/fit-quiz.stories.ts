import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/fit-quiz/define.js';
import type { ArgsOf } from './support/args.js';
import { backend, backendFit } from './support/careers.js';
import { seedAnswers } from './support/profiles.js';
import { ready } from './support/play.js';

type Args = ArgsOf<'career-fit-quiz'>;

const meta: Meta<Args> = {
  title: 'Explore/Fit quiz',
  component: 'career-fit-quiz',
  includeStories: /^[A-Z]/,
  args: { data: backend, fit: backendFit },
};
export default meta;
type Story = StoryObj<Args>;

export const some = {
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

/** Nothing answered yet. */
export const FirstQuestion: Story = {};

/** In the midst of it, with an answer chosen. */
export const OneAtATime: Story = {
  args: { storageKey: seedAnswers('fit-some', some) },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-fit-quiz');
    const answer = root.querySelector<HTMLInputElement>('[value=build]');
    if (answer && !answer.checked) await userEvent.click(answer);
    await expect(root.querySelector('.progress')!.textContent).toContain('Question 5 of 10');
  },
};

/** All questions on one page, as the host or the visitor chooses. */
export const AllOnOnePage: Story = {
  args: { view: 'page', storageKey: seedAnswers('fit-page', some) },
  globals: { width: '720' },
};

/** What speaks for it and against, with the reasons, what to try, and what lies near. */
export const Reading: Story = {
  args: {
    storageKey: seedAnswers('fit-mixed', mixed),
    careerUrl: '/careers/{id}',
    links: { 'alternative/data-engineer': { note: '12 open jobs' } },
  },
  globals: { width: '720' },
};
