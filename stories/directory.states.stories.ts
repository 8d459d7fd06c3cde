import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/directory/define.js';
import { manyCareers } from '../test/fixtures/many.js';
import { WithLinks } from './directory.stories.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { longTitle, neverAnswers, notThere, onItsWay, ready, search } from './support/play.js';

type Args = ArgsOf<'career-directory'>;

const meta: Meta<Args> = {
  title: 'Explore/Directory/States',
  component: 'career-directory',
  tags: ['!autodocs'],
  args: { data: backend, careerUrl: '/careers/{id}' },
};
export default meta;
type Story = StoryObj<Args>;

export const At240: Story = { ...WithLinks, globals: { width: '240' } };
export const RightToLeft: Story = { globals: { width: '720', direction: 'rtl' } };

/** Nothing is found: what was looked for, and the ways out. */
export const NothingFound: Story = {
  globals: { width: '480' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-directory');
    await search(root, 'juggler');
    await waitFor(() => expect(root.querySelector('.notice')!.textContent).toContain('juggler'));
  },
};

/** One career, with a title of 60 characters. */
export const OneLongTitle: Story = {
  args: { data: { ...kites, related: [{ id: 'calibrator', title: longTitle, summary: 'Keeps the fog in order' }] } },
  globals: { width: '320' },
};

/** Hundreds of careers in twenty areas, which make a list to choose from. */
export const Hundreds: Story = {
  args: { data: manyCareers(300, 20) },
  globals: { width: '720' },
};

/** The dataset is on its way. */
export const Loading: Story = { args: onItsWay, beforeEach: neverAnswers, globals: { width: '720' } };

/** A guide that names no other careers. */
export const Empty: Story = { args: { data: { ...kites, related: [] } } };

/** The dataset did not come. */
export const Failed: Story = {
  args: notThere,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-directory');
    await expect(root.querySelector('[role=alert]')!.textContent).toContain('did not load');
  },
};
