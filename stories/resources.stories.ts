import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/resources/define.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';
import { press, ready, saying } from './support/play.js';
import { onTheWay } from './support/profiles.js';

type Args = ArgsOf<'career-resources'>;

const meta: Meta<Args> = {
  title: 'Read/Resources',
  component: 'career-resources',
  args: { data: backend },
  parameters: {
    picture: {
      // So few have no filters above them.
      args: {
        storageKey: onTheWay('resources-picture'),
        only: 'designing-data-intensive-applications clean-code stack-overflow',
      },
    } satisfies Picture<'career-resources'>,
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing ticked yet: what teaches the first steps comes first. */
export const NothingTickedYet: Story = { globals: { width: '720' } };

/** With progress: first what teaches the skills still missing, under each of them. */
export const WithProgress: Story = {
  args: { storageKey: onTheWay('resources-progress') },
  globals: { width: '720' },
};

/** Saved for later, and one that is done: "do you know it now?" */
export const SavedAndDone: Story = {
  args: { storageKey: onTheWay('resources-done') },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-resources');
    const save = root.querySelector('#done-hackathons')!.closest('li')!.querySelector('[part=save]')!;
    if (save.getAttribute('aria-pressed') !== 'true') await userEvent.click(save);
    const done = root.querySelector<HTMLInputElement>('#done-designing-data-intensive-applications')!;
    if (!done.checked) await userEvent.click(done);
    await waitFor(() => expect(root.querySelector('[part=question]')!.textContent).toContain('Database management'));
  },
};

/** On a school's page: its own course first, and its library's words beside a book. */
export const WithLinks: Story = {
  args: {
    storageKey: onTheWay('resources-links'),
    skillUrl: '/courses/{skill}',
    links: {
      'resource/clean-code': { url: '/library/clean-code', label: 'Borrow it', note: '2 copies' },
      'skill/database-management': { label: 'Start week 4', note: 'from May 4' },
    },
  },
  globals: { width: '720' },
};

/** What teaches one skill, as the host asks. The visitor can look at every skill. */
export const OneSkill: Story = {
  args: { skill: 'programming' },
  globals: { width: '480' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-resources');
    await expect(root.querySelectorAll('[part=resource]').length).toBe(2);
    await press(root, '.only button');
    await waitFor(() => expect(root.querySelectorAll('[part=resource]').length).toBeGreaterThan(2));
    await userEvent.click(saying(root, 'Books', '.segments label').querySelector('input')!);
    await waitFor(() => expect(root.querySelectorAll('[part=resource]').length).toBe(2));
  },
};
