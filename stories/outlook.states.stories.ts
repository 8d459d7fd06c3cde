import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/elements/outlook/define.js';
import { Opened, WithProgress } from './outlook.stories.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { longTitle, neverAnswers, notThere, onItsWay, ready } from './support/play.js';

type Args = ArgsOf<'career-outlook'>;

const meta: Meta<Args> = {
  title: 'Explore/Outlook/States',
  component: 'career-outlook',
  tags: ['!autodocs'],
  args: { data: backend },
};
export default meta;
type Story = StoryObj<Args>;

export const At240: Story = { ...WithProgress, globals: { width: '240' } };
export const At320: Story = { ...Opened, globals: { width: '320' } };

/** The later year stands at the left. */
export const RightToLeft: Story = { ...WithProgress, globals: { width: '720', direction: 'rtl' } };

/** Figures of each kind: one that falls, one that only has words, one that is years old, one without a date. */
export const Figures: Story = {
  args: {
    data: {
      ...kites,
      outlook: {
        facts: [
          {
            id: 'flights',
            value: '40%',
            what: 'fewer night flights',
            change: -40,
            period: '2020 to 2030',
            source: 'Guild',
          },
          {
            id: 'crews',
            value: 'Short of hands',
            what: 'Most crews look for someone',
            source: 'Guild',
            period: '2024',
          },
          { id: 'paper', value: '3 in 4', what: 'kites are still of paper', source: 'A count at the harbour' },
        ],
      },
    },
  },
  globals: { width: '720' },
};

/** One trend, with a title of 60 characters, that touches no skill. */
export const OneLongTrend: Story = {
  args: { data: { ...kites, outlook: { trends: [{ id: 'fog', title: longTitle, summary: 'Fog comes earlier.' }] } } },
  globals: { width: '320' },
};

/** The dataset is on its way. */
export const Loading: Story = { args: onItsWay, beforeEach: neverAnswers };

/** A guide that doesn't look ahead. */
export const Empty: Story = { args: { data: kites } };

/** The dataset did not come. */
export const Failed: Story = {
  args: notThere,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-outlook');
    await expect(root.querySelector('[role=alert]')!.textContent).toContain('The outlook did not load');
  },
};
