import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/coach/define.js';
import type { ArgsOf } from './support/args.js';
import { backend, backendGuide, backendQuestions, backendWordings, kites, kitesGuide } from './support/careers.js';
import { neverAnswers, onItsWay, ready } from './support/play.js';
import { Answer, Plan, ask, asking, junior, textOf } from './coach.stories.js';

type Args = ArgsOf<'career-coach'>;

const meta: Meta<Args> = {
  title: 'Ask/Coach/States',
  component: 'career-coach',
  tags: ['!autodocs'],
  args: {
    data: backend,
    guide: backendGuide,
    questions: backendQuestions,
    wordings: backendWordings,
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing asked yet. */
export const FirstWords: Story = { globals: { width: '720' } };
export const AnswerAt240: Story = { ...Answer, globals: { width: '240' } };
export const AnswerAt320: Story = { ...Answer, globals: { width: '320' } };
export const Dark: Story = { ...Answer, globals: { width: '720', theme: 'dark' } };
export const RightToLeft: Story = { ...Answer, globals: { width: '720', direction: 'rtl' } };

/** What the guide does not say. */
export const DoesNotKnow: Story = { globals: { width: '720' }, play: asking('What is the weather in Lisbon?') };

/** Skills, a way, another career and resources, each where it says more than words. */
export const Pieces: Story = {
  args: { storageKey: junior('coach-pieces'), careerUrl: '/careers/{id}' },
  globals: { width: '720' },
  play: asking(
    'Tell me about SQL',
    'How do I become a Senior Backend Developer?',
    'What does a DevOps Engineer do?',
    'Which books help?',
  ),
};

/** A question of a test, not answered yet. */
export const Test: Story = {
  args: { storageKey: junior('coach-test') },
  globals: { width: '720' },
  play: asking('Test me on SQL'),
};

/** Checked, and not right. */
export const NotRight: Story = {
  args: { storageKey: 'coach-wrong' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-coach');
    await ask(root, 'Test me on SQL');
    if (root.querySelector('.verdict')) return;
    const stem = textOf(root, '.quiz .asks');
    const question = backendQuestions.questions.find((each) => each.stem === stem)!;
    await userEvent.click(
      root.querySelectorAll('.quiz [type=radio]')[question.choices.findIndex((choice) => !choice.right)]!,
    );
    await userEvent.click(root.querySelector('[part=check]')!);
    await waitFor(() => expect(root.querySelector('.is-wrong')).toBeTruthy());
  },
};
export const PlanAt240: Story = { ...Plan, globals: { width: '240' }, args: { storageKey: junior('coach-plan-240') } };

/** The three questions. */
export const Interview: Story = {
  args: { storageKey: junior('coach-interview') },
  globals: { width: '720' },
  play: asking('Make me a plan'),
};

/** The test alone, as a widget of a course page. */
export const TestAlone: Story = { args: { variant: 'quiz', storageKey: 'coach-alone' }, globals: { width: '320' } };

/** An endpoint of another site, which the page has not said it means. */
export const EndpointRefused: Story = {
  args: { engine: 'endpoint', endpoint: 'https://elsewhere.example/coach' },
  globals: { width: '720' },
};

/** The browser’s own model, where there is none. */
export const NoBrowserModel: Story = { args: { engine: 'browser' }, globals: { width: '720' } };

/** Without the guide’s text and questions: the records alone are read. */
export const RecordsAlone: Story = {
  args: { guide: undefined, questions: undefined, wordings: undefined },
  globals: { width: '720' },
  play: asking('Tell me about SQL', 'Test me on SQL'),
};

/** Another career, in parts in another script. */
export const KiteMaker: Story = {
  args: { data: kites, guide: kitesGuide, questions: undefined, wordings: undefined },
  globals: { width: '720' },
  play: asking('What do you know?'),
};

/** The dataset is on its way: a question is taken meanwhile. */
export const Loading: Story = {
  args: onItsWay,
  beforeEach: neverAnswers,
  globals: { width: '720' },
};

/** The dataset did not come. */
export const Failed: Story = {
  args: { data: undefined, guide: undefined, questions: undefined, wordings: undefined, src: '/no-such-career.json' },
  globals: { width: '720' },
};

/** The test alone, and nothing to ask. */
export const NothingToAsk: Story = { args: { variant: 'quiz', questions: undefined }, globals: { width: '320' } };
