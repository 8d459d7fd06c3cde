import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/profile/define.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';
import { chooseFile, fileOfAna, reviewOfMira } from './support/people.js';
import { ready, saying } from './support/play.js';
import { onTheWay } from './support/profiles.js';

type Args = ArgsOf<'career-profile'>;

const meta: Meta<Args> = {
  title: 'Yours/Profile',
  component: 'career-profile',
  args: { data: backend },
  parameters: { picture: { args: { storageKey: onTheWay('profile-picture') } } satisfies Picture<'career-profile'> },
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing ticked yet: what needs progress waits for it. */
export const NothingTickedYet: Story = { globals: { width: '720' } };

/** What the visitor has, and all they can do with it. */
export const WithProgress: Story = {
  args: { storageKey: onTheWay('profile-progress') },
  globals: { width: '720' },
};

/** A file from another device: it shows each change before anything changes. */
export const LookIntoAFile: Story = {
  args: { storageKey: onTheWay('profile-file') },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-profile');
    if (!root.querySelector('input[type=file]')) return;
    chooseFile(root, 'ana.json', fileOfAna());
    await waitFor(() => expect(root.textContent).toContain('Load these marks?'));
  },
};

/** A mentor looks at a learner's progress, and says where they see it differently. */
export const Mentor: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-profile');
    if (root.querySelector('.review-desk')) return;
    chooseFile(root, 'ana.json', fileOfAna());
    await waitFor(() => expect(root.textContent).toContain('Load these marks?'));
    await userEvent.click(saying(root, 'Look at them as a mentor'));
    await waitFor(() => expect(root.querySelector('.review-desk')).toBeTruthy());
  },
};

/** The mentor's review comes back: the learner takes it mark by mark, or leaves it. */
export const ReviewReturned: Story = {
  args: { storageKey: onTheWay('profile-review') },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-profile');
    if (root.querySelector('.review-back')) return;
    chooseFile(root, 'mira.json', reviewOfMira());
    await waitFor(() => expect(root.querySelector('.review-back')!.textContent).toContain('Mira looked at your marks'));
  },
};
