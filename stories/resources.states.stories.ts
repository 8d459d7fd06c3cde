import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/resources/define.js';
import { SavedAndDone, WithProgress } from './resources.stories.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { longTitle, neverAnswers, notThere, onItsWay, ready } from './support/play.js';
import { onTheWay } from './support/profiles.js';

type Args = ArgsOf<'career-resources'>;

const meta: Meta<Args> = {
  title: 'Read/Resources/States',
  component: 'career-resources',
  tags: ['!autodocs'],
  args: { data: backend },
};
export default meta;
type Story = StoryObj<Args>;

export const At240: Story = { ...WithProgress, globals: { width: '240' } };
export const At320: Story = {
  ...SavedAndDone,
  args: { storageKey: onTheWay('resources-320') },
  globals: { width: '320' },
};
export const RightToLeft: Story = { ...WithProgress, globals: { width: '720', direction: 'rtl' } };

/** By stage, with the visitor's own marked. */
export const ByStage: Story = {
  args: { storageKey: onTheWay('resources-stage') },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-resources');
    await userEvent.selectOptions(root.querySelector('select[aria-label="Order"]')!, 'stage');
    await waitFor(() => expect(root.querySelector('.group-title')!.textContent).toContain('Entry'));
  },
};

/** Nothing is saved yet: it says so, and the way out. */
export const NothingSaved: Story = {
  globals: { width: '480' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-resources');
    await userEvent.selectOptions(root.querySelector('select[aria-label="Show"]')!, 'saved');
    await waitFor(() => expect(root.querySelector('.notice')).toBeTruthy());
  },
};

/** One book, with a title of 60 characters and next to nothing known of it. */
export const OneLongTitle: Story = {
  args: { data: { ...kites, resources: [{ id: 'fog', kind: 'book', title: longTitle, summary: 'All about fog.' }] } },
  globals: { width: '320' },
};

/** Many of them, under one skill after the other. */
export const Many: Story = {
  args: {
    data: {
      ...backend,
      resources: Array.from({ length: 40 }, (_, index) => {
        const each = backend.resources![index % backend.resources!.length]!;
        return { ...each, id: `${each.id}-${index}`, title: `${each.title}, part ${index + 1}` };
      }),
    },
  },
  globals: { width: '720' },
};

/** The dataset is on its way. */
export const Loading: Story = { args: onItsWay, beforeEach: neverAnswers, globals: { width: '720' } };

/** A guide that lists nothing to read. */
export const Empty: Story = { args: { data: { ...kites, resources: [] } } };

/** The dataset did not come. */
export const Failed: Story = {
  args: notThere,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-resources');
    await expect(root.querySelector('[role=alert]')!.textContent).toContain('The resources did not load');
  },
};
