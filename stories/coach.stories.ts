import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import '../src/elements/coach/define.js';
import type { CareerCoach } from '../src/elements/coach/coach.js';
import { openProfile } from '../src/profile/store.js';
import { backend, backendGuide, backendQuestions, backendWordings, kites, kitesGuide } from './support/careers.js';
import { seed } from './support/profiles.js';

type Name =
  | 'data'
  | 'guide'
  | 'questions'
  | 'wordings'
  | 'src'
  | 'engine'
  | 'endpoint'
  | 'variant'
  | 'only'
  | 'jobUrl'
  | 'skillUrl'
  | 'careerUrl'
  | 'links'
  | 'storageKey'
  | 'headingLevel';
type Args = { [Each in Name]?: CareerCoach[Each] | undefined };

const meta: Meta<Args> = {
  title: 'Coach',
  component: 'career-coach',
  args: {
    data: backend,
    guide: backendGuide,
    questions: backendQuestions,
    wordings: backendWordings,
    storageKey: 'coach-new',
    headingLevel: 2,
  },
  argTypes: {
    engine: { control: 'inline-radio', options: [undefined, 'guide', 'browser', 'endpoint'] },
    variant: { control: 'inline-radio', options: [undefined, 'quiz'] },
    data: { control: false },
    guide: { control: false },
    questions: { control: false },
    wordings: { control: false },
    links: { control: false },
  },
  render: (args) => html`
    <career-coach
      storage="none"
      storage-key=${args.storageKey}
      heading-level=${args.headingLevel}
      .data=${args.data}
      .guide=${args.guide}
      .questions=${args.questions}
      .wordings=${args.wordings}
      .src=${args.src}
      .engine=${args.engine}
      .endpoint=${args.endpoint}
      .variant=${args.variant}
      .only=${args.only}
      .jobUrl=${args.jobUrl}
      .skillUrl=${args.skillUrl}
      .careerUrl=${args.careerUrl}
      .links=${args.links}
    ></career-coach>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const rootOf = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const element = canvas.querySelector('career-coach')!;
  const shows = () =>
    expect(element.shadowRoot!.querySelector('.coach, .notice') && !element.matches(':state(loading)')).toBeTruthy();
  await waitFor(shows, { timeout: 8000 });
  return element.shadowRoot!;
};
/** Asks, once: a story that is shown again goes on where it was. */
const ask = async (root: ShadowRoot, question: string): Promise<void> => {
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
const asking =
  (...questions: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    for (const question of questions) await ask(root, question);
  };
const button = (root: ShadowRoot, words: string) =>
  [...root.querySelectorAll('button')].findLast((each) => each.textContent.trim() === words)!;
const textOf = (root: ShadowRoot, selector: string) =>
  root.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();

const junior = (key: string): string => {
  seed(key, { programming: 2, sql: 1 }, ['database-management', 'testing-and-debugging']);
  openProfile({ storage: 'none', key }).setCurrent('backend-developer', 'junior-backend-developer');
  return key;
};

/** Nothing asked yet. */
export const FirstWords: Story = { globals: { width: '720' } };

/** An answer with its sources, a position and what could be asked next. */
export const Answer: Story = {
  args: { storageKey: junior('coach-answer'), jobUrl: '/jobs?q={title}', skillUrl: '/courses/{skill}' },
  globals: { width: '720' },
  play: asking('What does a Backend Developer do all day?'),
};
export const AnswerAt240: Story = { ...Answer, globals: { width: '240' } };
export const AnswerAt320: Story = { ...Answer, globals: { width: '320' } };
export const AnswerAt1200: Story = { ...Answer, globals: { width: '1200' } };
export const Dark: Story = { ...Answer, globals: { width: '720', theme: 'dark' } };
export const RightToLeft: Story = { ...Answer, globals: { width: '720', direction: 'rtl' } };

/** A whole question: asked, answered, its source opened, a skill marked, the next question tapped. */
export const AWholeQuestion: Story = {
  args: { storageKey: 'coach-whole' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    seed('coach-whole', {});
    const root = await rootOf(canvasElement);
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
export const PiecesAt240: Story = { ...Pieces, globals: { width: '240' } };

/** A question of a test, not answered yet. */
export const Test: Story = {
  args: { storageKey: junior('coach-test') },
  globals: { width: '720' },
  play: asking('Test me on SQL'),
};
export const TestAt240: Story = { ...Test, globals: { width: '240' } };

/** A whole test: right and wrong answers, what it came to, and the marks it speaks for. */
export const AWholeTest: Story = {
  args: { storageKey: 'coach-whole-test' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
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

/** Checked, and not right. */
export const NotRight: Story = {
  args: { storageKey: 'coach-wrong' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
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

/** The questions before a plan, and the plan. */
export const Plan: Story = {
  args: { storageKey: junior('coach-plan') },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await ask(root, 'Make me a plan');
    if (!root.querySelector('.plan')) await userEvent.click(button(root, 'Make the plan'));
    await waitFor(() => expect(root.querySelectorAll('.plan > li').length).toBeGreaterThan(1));
    await userEvent.click(button(root, 'Mark these as learning'));
    await waitFor(() => expect(root.querySelector('.plan .learning')).toBeTruthy());
  },
};
export const PlanAt240: Story = { ...Plan, globals: { width: '240' }, args: { storageKey: junior('coach-plan-240') } };
export const PlanAt1200: Story = {
  ...Plan,
  globals: { width: '1200' },
  args: { storageKey: junior('coach-plan-1200') },
};

/** The three questions. */
export const Interview: Story = {
  args: { storageKey: junior('coach-interview') },
  globals: { width: '720' },
  play: asking('Make me a plan'),
};

/** The test alone, as a widget of a course page. */
export const TestAlone: Story = { args: { variant: 'quiz', storageKey: 'coach-alone' }, globals: { width: '320' } };
export const TestAloneAt720: Story = { ...TestAlone, globals: { width: '720' } };

/** A model behind an endpoint: what goes along is shown before anything does. Here nobody answers, so the guide does. */
export const Endpoint: Story = {
  args: { engine: 'endpoint', endpoint: '/no-such-coach', storageKey: junior('coach-endpoint') },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await waitFor(() => expect(root.querySelector('.sent')).toBeTruthy(), { timeout: 8000 });
    await ask(root, 'Tell me about SQL');
    await waitFor(() => expect(root.querySelector('.fell-back')).toBeTruthy());
  },
};

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
  render: () => html`<career-coach storage="none" ${ref(keepLoading)}></career-coach>`,
  globals: { width: '720' },
};

const { fetch } = window;
/** A server that never answers. */
function keepLoading(element: Element | undefined): void {
  if (!element) return;
  window.fetch = () => new Promise<Response>(() => {});
  (element as CareerCoach).src = `/never-${Math.random()}.json`;
  void (element as CareerCoach).updateComplete.then(() => (window.fetch = fetch));
}

/** The dataset did not come. */
export const Failed: Story = {
  args: { data: undefined, guide: undefined, questions: undefined, wordings: undefined, src: '/no-such-career.json' },
  globals: { width: '720' },
};

/** The test alone, and nothing to ask. */
export const NothingToAsk: Story = { args: { variant: 'quiz', questions: undefined }, globals: { width: '320' } };
