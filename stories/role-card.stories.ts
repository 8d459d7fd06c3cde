import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/role-card/define.js';
import { openProfile } from '../src/profile/store.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';
import { seed } from './support/profiles.js';
import { ready } from './support/play.js';

type Args = ArgsOf<'career-role-card'>;

const meta: Meta<Args> = {
  title: 'Progress/Role card',
  component: 'career-role-card',
  args: { position: 'senior-backend-developer', data: backend },
  parameters: {
    picture: {
      args: { position: 'backend-developer', variant: 'compact', storageKey: junior() },
      zoom: 0.8,
      size: 'tall',
    } satisfies Picture<'career-role-card'>,
  },
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

const titleOf = (root: ShadowRoot) => root.querySelector('#title')!.textContent;

/** Nothing ticked yet. */
export const Whole: Story = {};

/** The visitor's own marks, and how far it is to their target. */
export const WithMarks: Story = { args: { storageKey: junior(), jobUrl: '/jobs?q={title}' } };

/** For a sidebar: what it asks, and the steps before and after. */
export const Compact: Story = { args: { variant: 'compact', storageKey: junior() }, globals: { width: '320' } };

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
    const root = await ready(canvasElement, 'career-role-card');
    await userEvent.click(root.querySelector('.on .step')!);
    await waitFor(() => expect(titleOf(root)).toBe('Lead Backend Developer'));
    await expect(root.querySelector('.back')!.textContent).toContain('Senior Backend Developer');
  },
};
