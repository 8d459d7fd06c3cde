import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/path-explorer/define.js';
import type { CareerData } from '../src/model/career.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { longTitle, neverAnswers, onItsWay, press, ready } from './support/play.js';
import { Opened, SideBySide, WithMarks, some } from './path-explorer.stories.js';

type Args = ArgsOf<'career-path-explorer'>;

const meta: Meta<Args> = {
  title: 'Explore/Path explorer/States',
  component: 'career-path-explorer',
  tags: ['!autodocs'],
  args: { data: backend },
};
export default meta;
type Story = StoryObj<Args>;

export const OpenedUnderTheMap: Story = { ...Opened, globals: { width: '720' } };
export const OpenedInTheList: Story = { ...Opened, globals: { width: '320' } };
export const SideBySideNarrow: Story = { ...SideBySide, globals: { width: '320' } };

export const List: Story = { args: { storageKey: some(), view: 'list' }, globals: { width: '720' } };

export const ListByGroups: Story = {
  ...List,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-path-explorer');
    await userEvent.selectOptions(root.querySelector('.sort select')!, 'groups');
    await waitFor(() => expect(root.querySelectorAll('.group-title')).toHaveLength(4));
  },
};

export const At240: Story = {
  args: { storageKey: some() },
  globals: { width: '240' },
};
export const At1200: Story = { ...WithMarks, globals: { width: '1200' } };
export const RightToLeft: Story = { ...WithMarks, globals: { width: '720', direction: 'rtl' } };
export const Dark: Story = { ...Opened, globals: { width: '1200', theme: 'dark' } };

/** Nothing matches what was asked: it says what, and the ways out. */
export const NothingMatches: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-path-explorer');
    await userEvent.selectOptions(root.querySelector('#group')!, 'related-paths');
    await press(root, '.chip input[value=teaching]');
    await press(root, '.chip input[value=security]');
    await waitFor(() => expect(root.querySelector('.notice')!.textContent).toContain('No neighbour here wants both'));
  },
};

/** A trade whose guide names no other ways. */
export const Empty: Story = { args: { data: kites } };

export const One: Story = { args: { only: 'data-engineer', storageKey: some() } };

/** Titles of 60 characters, of a career and of its neighbour. */
export const LongTitles: Story = {
  args: {
    data: {
      ...backend,
      title: longTitle,
      alternatives: backend.alternatives!.map((each, at) => (at ? each : { ...each, title: longTitle })),
    },
  },
  globals: { width: '720' },
};

const copies = (count: number): CareerData => ({
  ...backend,
  alternatives: Array.from({ length: count }, (_, index) => {
    const each = backend.alternatives![index % 8]!;
    return { ...each, id: `career-${index}`, title: `${each.title} ${index + 1}` };
  }),
});

/** As many as the map has room for. */
export const Ten: Story = { args: { data: copies(10) }, globals: { width: '720' } };

/** More than the map has room for: the list, and a map of the nearest. */
export const ThreeHundred: Story = {
  args: { data: copies(300) },
  globals: { width: '720' },
};

/** The dataset is on its way: rings where it is wide, rows where it is narrow. */
export const Loading: Story = { args: onItsWay, beforeEach: neverAnswers };
export const LoadingNarrow: Story = { ...Loading, globals: { width: '320' } };

/** The dataset did not come: its address is not one that can be used. */
export const DidNotLoad: Story = {
  args: { data: undefined, src: 'file:///careers/baker.json' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-path-explorer');
    await waitFor(() => expect(root.textContent).toContain('The map did not load'));
  },
};
