import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/elements/new-element/define.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { neverAnswers, notThere, onItsWay, ready } from './support/play.js';

type Args = ArgsOf<'career-new-element'>;

const meta: Meta<Args> = {
  title: 'Explore/New element/States',
  component: 'career-new-element',
  tags: ['!autodocs'],
  args: { data: backend },
};
export default meta;
type Story = StoryObj<Args>;

export const At240: Story = { globals: { width: '240' } };

export const RightToLeft: Story = { globals: { width: '720', direction: 'rtl' } };

/** The dataset is on its way. */
export const Loading: Story = { args: onItsWay, beforeEach: neverAnswers };

/** A guide without positions. */
export const Empty: Story = { args: { data: { ...kites, positions: [], transitions: [] } } };

/** The dataset did not come. */
export const Failed: Story = {
  args: notThere,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-new-element');
    await expect(root.querySelector('[role=alert]')!.textContent).toContain('The new element did not load');
  },
};
