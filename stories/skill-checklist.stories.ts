import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import '../src/elements/skill-checklist/define.js';
import type { CareerSkillChecklist } from '../src/elements/skill-checklist/skill-checklist.js';
import { manySkills } from '../test/fixtures/many.js';
import { backend, kites } from './support/careers.js';
import { seed } from './support/profiles.js';

type Args = Pick<
  CareerSkillChecklist,
  'data' | 'only' | 'position' | 'skillUrl' | 'jobUrl' | 'links' | 'disabled' | 'storageKey' | 'headingLevel'
>;

const meta: Meta<Args> = {
  title: 'Skill checklist',
  component: 'career-skill-checklist',
  args: { data: backend, storageKey: 'checklist-new', headingLevel: 2, disabled: false },
  argTypes: { data: { control: false }, links: { control: false } },
  render: ({ data, only, position, skillUrl, jobUrl, links, disabled, storageKey, headingLevel }) => html`
    <career-skill-checklist
      storage="none"
      storage-key=${storageKey}
      heading-level=${headingLevel}
      ?disabled=${disabled}
      .data=${data}
      .only=${only}
      .position=${position}
      .skillUrl=${skillUrl}
      .jobUrl=${jobUrl}
      .links=${links}
    ></career-skill-checklist>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Marks of a story's own: five skills known, three on the way. */
const some = (story: string) =>
  seed(
    `checklist-${story}`,
    { programming: 3, 'version-control': 2, sql: 1, 'api-development': 2, 'problem-solving': 2 },
    ['database-management', 'testing-and-debugging', 'ci-cd'],
  );

const rootOf = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const { shadowRoot } = canvas.querySelector('career-skill-checklist')!;
  const shows = () => expect(shadowRoot!.querySelector('[data-skill], .notice')).toBeTruthy();
  await waitFor(shows, { timeout: 8000 });
  return shadowRoot!;
};
const labelled = (root: ShadowRoot, label: string) => root.querySelector(`[aria-label="${label}"]`)!;

/** Nothing ticked yet. */
export const NothingTickedYet: Story = {};

/** Five skills known, three on the way. */
export const WithMarks: Story = { args: { storageKey: some('marks') } };

/** A tick, a skill begun, and the progress that follows. */
export const Ticked: Story = {
  args: { storageKey: 'checklist-ticked' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    const box = root.querySelector<HTMLInputElement>('#known-sql')!;
    if (!box.checked) await userEvent.click(box);
    const toggle = labelled(root, 'Learning Programming') as HTMLInputElement;
    if (!toggle.checked) await userEvent.click(toggle);
    await waitFor(() => expect(root.querySelector('.sum')!.textContent).toBe('1 of 22 known, 1 learning'));
  },
};

/** Two skills opened: one that is being learnt, one that is known and so has a level. */
export const Opened: Story = {
  args: {
    storageKey: some('opened'),
    skillUrl: '/courses/{skill}',
    jobUrl: '/jobs?q={title}',
    links: {
      'skill/database-management': {
        url: '/courses/week-3',
        label: 'Week 3: relational databases',
        note: 'Thursday evenings',
      },
      'position/backend-developer': { note: '37 open jobs' },
    },
  },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    for (const skill of ['Database management', 'SQL']) {
      const opener = labelled(root, `More about ${skill}`);
      if (opener.getAttribute('aria-expanded') === 'false') await userEvent.click(opener);
    }
    await waitFor(() => expect(root.querySelectorAll('.more')).toHaveLength(2));
  },
};
export const OpenedNarrow: Story = { ...Opened, globals: { width: '320' } };
export const OpenedWide: Story = { ...Opened, globals: { width: '1200' } };
export const Dark: Story = { ...Opened, globals: { width: '720', theme: 'dark' } };
export const RightToLeft: Story = { ...Opened, globals: { width: '720', direction: 'rtl' } };

export const At240: Story = {
  ...Opened,
  globals: {},
  decorators: [
    (story) =>
      html`<div ${ref((column) => column instanceof HTMLElement && (column.style.inlineSize = '240px'))}>
        ${story()}
      </div>`,
  ],
};

/** Only what one position asks. A skill known below the level asked says so. */
export const OfOnePosition: Story = {
  args: { storageKey: some('position'), position: 'senior-backend-developer' },
  globals: { width: '720' },
};

/** A week's page: only that week's skills. So few need no filters. */
export const ThisWeek: Story = {
  args: { storageKey: some('week'), only: 'database-management sql', skillUrl: '/courses/{skill}', headingLevel: 3 },
  globals: { width: '480' },
};

export const One: Story = { args: { only: 'sql' }, globals: { width: '480' } };

/** The host's own heading, with text above and below. */
export const WithAHeadingOfTheHost: Story = {
  render: () => html`
    <career-skill-checklist storage="none" storage-key="checklist-slots">
      <p slot="header">Twelve weeks, two evenings each.</p>
      <h2 slot="heading">What you will know</h2>
      <p slot="footer">Ask us about any of them.</p>
    </career-skill-checklist>
  `,
};

/** In a form it submits an entry for each known skill. */
export const InAForm: Story = {
  args: { storageKey: some('form') },
  render: ({ storageKey }) => html`
    <form>
      <career-skill-checklist name="skills" storage="none" storage-key=${storageKey}></career-skill-checklist>
    </form>
  `,
  play: async ({ canvasElement }) => {
    await rootOf(canvasElement);
    const form = canvasElement.querySelector('form')!;
    await waitFor(() => expect(new FormData(form).getAll('skills')).toContain('sql'));
  },
};

/** Read-only, as a mentor might see it. */
export const Disabled: Story = { args: { storageKey: some('disabled'), disabled: true } };

/** A search that finds nothing. */
export const NothingFound: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await fireEvent.input(labelled(root, 'Find a skill'), { target: { value: 'juggling' } });
    await waitFor(() => expect(root.querySelector('.notice')!.textContent).toContain('juggling'));
  },
};

/** All is known that a position asks: the next one is offered. */
export const NothingLeftToLearn: Story = {
  args: {
    storageKey: seed(
      'checklist-done',
      Object.fromEntries(
        backend
          .positions!.find(({ id }) => id === 'junior-backend-developer')!
          .skills!.map(({ skill, level }) => [skill, level]),
      ),
    ),
    position: 'junior-backend-developer',
  },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelectorAll<HTMLInputElement>('.filters [type=radio]')[1]!);
    await waitFor(() => expect(root.querySelector('.notice')!.textContent).toContain('Show Backend Developer'));
  },
};

/** An invented trade: titles in other scripts, skills that no position asks for. */
export const AnotherTrade: Story = {
  args: { data: kites, storageKey: seed('checklist-kites', { knots: 2, 'paper-pasting': 1 }, ['wind-reading']) },
  globals: { width: '720' },
};

const long = 'Supercalibrating thermohydrodynamometers before daybreak fog';
/** A title of 60 characters. */
export const LongTitle: Story = {
  args: {
    data: { ...kites, skills: kites.skills!.map((skill, at) => (at ? skill : { ...skill, title: long })) },
  },
  globals: { width: '320' },
};

export const ThreeHundred: Story = { args: { data: manySkills(300) }, globals: { width: '720' } };

/** The dataset is on its way. */
export const Loading: Story = {
  render: () => html`<career-skill-checklist storage="none" ${ref(keepLoading)}></career-skill-checklist>`,
};

/** A server that never answers. */
function keepLoading(element: Element | undefined): void {
  if (!element) return;
  const { fetch } = window;
  window.fetch = () => new Promise<Response>(() => {});
  (element as CareerSkillChecklist).src = `/never-${Math.random()}.json`;
  void (element as CareerSkillChecklist).updateComplete.then(() => (window.fetch = fetch));
}

/** A career whose guide lists no skills. */
export const Empty: Story = { args: { data: { ...kites, skills: [], positions: [], transitions: [] } } };

/** The dataset did not come: its address is not one that can be used. */
export const DidNotLoad: Story = {
  render: () => html`<career-skill-checklist storage="none" src="file:///careers/baker.json"></career-skill-checklist>`,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await waitFor(() => expect(root.textContent).toContain('The skills did not load'));
  },
};
