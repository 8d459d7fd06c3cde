import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/profile/define.js';
import { Mentor, ReviewReturned, WithProgress } from './profile.stories.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { chooseFile } from './support/people.js';
import { neverAnswers, notThere, onItsWay, ready, saying } from './support/play.js';
import { onTheWay, seed } from './support/profiles.js';

type Args = ArgsOf<'career-profile'>;

const meta: Meta<Args> = {
  title: 'Yours/Profile/States',
  component: 'career-profile',
  tags: ['!autodocs'],
  args: { data: backend },
};
export default meta;
type Story = StoryObj<Args>;

export const At320: Story = { ...WithProgress, globals: { width: '320' } };
export const MentorAt320: Story = { ...Mentor, globals: { width: '320' } };

/** The mentor's side and the learner's change places. */
export const RightToLeft: Story = { ...ReviewReturned, globals: { width: '720', direction: 'rtl' } };

/** All is forgotten, and can be taken back. */
export const Forgotten: Story = {
  args: { storageKey: 'profile-forgotten' },
  globals: { width: '480' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-profile');
    if (root.textContent.includes('All forgotten.')) return;
    onTheWay('profile-forgotten');
    await waitFor(() => expect(saying<HTMLButtonElement>(root, 'Forget all').disabled).toBe(false));
    await userEvent.click(saying(root, 'Forget all'));
    await waitFor(() => expect(root.querySelector('[part=undo]')!.textContent).toContain('All forgotten.'));
  },
};

/** A file of something else is refused, and nothing changes. */
export const WrongFile: Story = {
  args: { storageKey: onTheWay('profile-wrong') },
  globals: { width: '480' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-profile');
    if (!root.querySelector('input[type=file]')) return;
    chooseFile(root, 'holiday.json', '{"days": 12}');
    await waitFor(() => expect(root.textContent).toContain('“holiday.json” is something else'));
  },
};

/** An invented trade, with a skill of another career beside its own. */
export const OtherTrade: Story = {
  args: { data: kites, storageKey: seed('profile-kites', { knots: 2, sql: 1 }, ['wind-reading']) },
  globals: { width: '480' },
};

/** The dataset is on its way. */
export const Loading: Story = { args: onItsWay, beforeEach: neverAnswers, globals: { width: '720' } };

/** The dataset did not come. */
export const Failed: Story = {
  args: notThere,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-profile');
    await expect(root.querySelector('[role=alert]')!.textContent).toContain('Your marks cannot be shown');
  },
};
