import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/role-card/define.js';
import type { CareerRoleCard } from '../src/elements/role-card/role-card.js';
import type { CareerData } from '../src/model/career.js';
import { openProfile } from '../src/profile/store.js';
import { backend, kites } from './support/careers.js';
import { seed } from './support/profiles.js';

type Name =
  'position' | 'variant' | 'data' | 'src' | 'only' | 'jobUrl' | 'skillUrl' | 'links' | 'storageKey' | 'headingLevel';
type Args = { [Each in Name]?: CareerRoleCard[Each] | undefined };

const meta: Meta<Args> = {
  title: 'Role card',
  component: 'career-role-card',
  args: { position: 'senior-backend-developer', data: backend, storageKey: 'card-new', headingLevel: 2 },
  argTypes: {
    position: { control: 'select', options: (backend.positions ?? []).map(({ id }) => id) },
    variant: { control: 'inline-radio', options: [undefined, 'compact'] },
    data: { control: false },
    links: { control: false },
  },
  render: ({ position, variant, data, src, only, jobUrl, skillUrl, links, storageKey, headingLevel }) => html`
    <career-role-card
      storage="none"
      storage-key=${storageKey}
      heading-level=${headingLevel}
      .position=${position}
      .variant=${variant}
      .data=${data}
      .src=${src}
      .only=${only}
      .jobUrl=${jobUrl}
      .skillUrl=${skillUrl}
      .links=${links}
    ></career-role-card>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** A junior who aims for senior: two skills known, two on the way. */
function junior(): string {
  const key = seed('card-junior', { programming: 3, mentoring: 1 }, ['database-management', 'code-review']);
  const store = openProfile({ storage: 'none', key });
  store.setCurrent('backend-developer', 'junior-backend-developer');
  store.setTarget('backend-developer', 'senior-backend-developer');
  return key;
}

const rootOf = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const { shadowRoot } = canvas.querySelector('career-role-card')!;
  await waitFor(() => expect(shadowRoot!.querySelector('article, .notice')).toBeTruthy(), { timeout: 8000 });
  return shadowRoot!;
};
const titleOf = (root: ShadowRoot) => root.querySelector('#title')!.textContent;

/** Nothing ticked yet. */
export const Whole: Story = {};

/** The visitor's own marks, and how far it is to their target. */
export const WithMarks: Story = { args: { storageKey: junior(), jobUrl: '/jobs?q={title}' } };

export const At240: Story = { ...WithMarks, globals: { width: '240' } };
export const At320: Story = { ...WithMarks, globals: { width: '320' } };
export const At720: Story = { ...WithMarks, globals: { width: '720' } };
export const At1200: Story = { ...WithMarks, globals: { width: '1200' } };

/** For a sidebar: what it asks, and the steps before and after. */
export const Compact: Story = { args: { variant: 'compact', storageKey: junior() }, globals: { width: '320' } };

/** A compact card whose further skills were asked for. */
export const CompactInFull: Story = {
  ...Compact,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('.more')!);
    await waitFor(() => expect(root.querySelector('.more')!.getAttribute('aria-expanded')).toBe('true'));
  },
};

/** On a job board: skills and steps lead to its search, with words and notes of its own. */
export const WithLinks: Story = {
  args: {
    variant: 'compact',
    storageKey: junior(),
    jobUrl: '/jobs?q={title}',
    skillUrl: '/jobs?skill={skill}',
    links: {
      'position/senior-backend-developer': { label: 'See 214 jobs like this', note: '€60k to €90k' },
      'skill/system-design': { note: '88 jobs' },
    },
  },
  globals: { width: '320' },
};

/** Without a link of the host's, the steps turn the card, with a way back. */
export const Turned: Story = {
  args: { storageKey: junior() },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('.on .step')!);
    await waitFor(() => expect(titleOf(root)).toBe('Lead Backend Developer'));
    await expect(root.querySelector('.back')!.textContent).toContain('Senior Backend Developer');
  },
};

/** A door to another career: the last step, and a count no longer. */
export const Door: Story = { args: { position: 'cto' } };

/** Two skills of a position, as in a course's week. */
export const OnlySome: Story = { args: { only: 'system-design mentoring', skillUrl: '/courses/{skill}' } };

/** A title of 60 characters. */
export const LongTitle: Story = { args: { data: kites, position: 'dragon-loft-keeper' }, globals: { width: '320' } };

/** A title that runs the other way, in a trade of its own. */
export const OtherScript: Story = { args: { data: kites, position: 'storm-warden' } };

/** One position, with next to nothing known of it. */
export const OnePosition: Story = {
  args: {
    position: '',
    data: {
      schemaVersion: 1,
      id: 'ferryman',
      locale: 'en',
      title: 'Ferry worker',
      summary: 'Takes people across.',
      stages: [{ id: 'river', title: 'On the river' }],
      positions: [{ id: 'ferryman', title: 'Ferry worker', stage: 'river', summary: 'You take people across.' }],
    } satisfies CareerData,
  },
};

/** The dataset is on its way. */
export const Loading: Story = {
  args: { data: undefined },
  render: ({ headingLevel, variant }) => html`
    <career-context>
      <career-role-card heading-level=${headingLevel} .variant=${variant} storage="none"></career-role-card>
    </career-context>
  `,
};
export const LoadingCompact: Story = { ...Loading, args: { variant: 'compact' }, globals: { width: '320' } };

/** The career has no positions. */
export const Empty: Story = { args: { position: '', data: { ...kites, positions: [], transitions: [] } } };

/** The host asks for a position that is not there: a word for the visitor, and folded, one for the host. */
export const Unknown: Story = {
  args: { position: 'senior-dev' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('summary')!);
    await expect(root.querySelector('pre')!.textContent).toContain('"senior-backend-developer"');
  },
};

/** The dataset did not come. */
export const Failed: Story = {
  args: { data: undefined, src: '/no-such-career.json' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await expect(root.querySelector('[role=alert]')).toBeTruthy();
  },
};
