import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/ladder/define.js';
import { manyPositions } from '../test/fixtures/many.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';
import { longTitle, neverAnswers, onItsWay, press, ready } from './support/play.js';
import { AnotherTrade, OnTheWay, Opened, onTheWay, standing } from './ladder.stories.js';

type Args = ArgsOf<'career-ladder'>;

const meta: Meta<Args> = {
  title: 'Progress/Ladder/States',
  component: 'career-ladder',
  tags: ['!autodocs'],
  args: { data: backend },
};
export default meta;
type Story = StoryObj<Args>;

export const OnTheWayMedium: Story = { ...OnTheWay, globals: { width: '720' } };

/** Narrow, it is a timeline. */
export const Timeline: Story = { ...OnTheWay, globals: { width: '320' } };

export const At240: Story = {
  ...OnTheWay,
  globals: { width: '240' },
};
export const Dark: Story = { ...OnTheWay, globals: { width: '1200', theme: 'dark' } };
export const RightToLeft: Story = { ...OnTheWay, globals: { width: '720', direction: 'rtl' } };

/** The visitor says where they stand and what they aim for: the way lights up. */
export const Choosing: Story = {
  args: { storageKey: 'ladder-choosing' },
  globals: { width: '1200' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-ladder');
    await userEvent.selectOptions(root.querySelectorAll('select')[0]!, 'backend-developer');
    await userEvent.selectOptions(root.querySelectorAll('select')[1]!, 'backend-architect');
    await waitFor(() => expect(root.querySelector('.outlook')!.textContent).toContain('Two steps'));
    await expect(root.querySelectorAll('.step.lit')).toHaveLength(2);
  },
};
export const OpenedMedium: Story = { ...Opened, globals: { width: '720' } };
export const OpenedNarrow: Story = { ...Opened, globals: { width: '320' } };

/** A milestone ticked is missing no longer. */
export const MilestoneTicked: Story = {
  args: { storageKey: standing(backend, 'backend-intern', 'junior-backend-developer') },
  globals: { width: '1200' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-ladder');
    await press(root, '#step-junior-backend-developer');
    const before = root.querySelectorAll('.missing li').length;
    await waitFor(() => expect(root.querySelector('.check')).toBeTruthy());
    await press(root, '.check');
    await waitFor(() => expect(root.querySelectorAll('.missing li')).toHaveLength(before - 1));
  },
};

/** Aiming for where one stands. */
export const SamePosition: Story = {
  args: { storageKey: standing(backend, 'backend-developer', 'backend-developer') },
  globals: { width: '720' },
};

export const TargetBelow: Story = {
  args: { storageKey: standing(backend, 'senior-backend-developer', 'backend-intern') },
  globals: { width: '720' },
};

export const NoWayThere: Story = {
  args: { storageKey: standing(backend, 'cto', 'solutions-architect') },
  globals: { width: '720' },
};

export const FromTheFoot: Story = {
  args: { storageKey: standing(backend, undefined, 'backend-developer') },
  globals: { width: '1200' },
};
export const AnotherTradeNarrow: Story = { ...AnotherTrade, globals: { width: '320' } };

export const OneStep: Story = { args: { data: manyPositions(1), storageKey: 'ladder-one' }, globals: { width: '720' } };

const dense = manyPositions(22);

/** More than eight columns: a count in place of marks. */
export const Dense: Story = {
  args: { data: dense, storageKey: standing(dense, 'p2', 'p8') },
  globals: { width: '1200' },
};

/** With no room for its columns, the drawing scrolls in a region of its own. */
export const DenseMedium: Story = { ...Dense, globals: { width: '720' } };
export const DenseNarrow: Story = { ...Dense, globals: { width: '320' } };

const sixty = manyPositions(60, 3);

/** From about sixty positions on, the middle of a track folds. */
export const Sixty: Story = {
  args: { data: sixty, storageKey: standing(sixty, 'p2', 'p8') },
  globals: { width: '1200' },
};

export const FoldOpened: Story = {
  ...Sixty,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-ladder');
    const folds = root.querySelectorAll('.more').length;
    await press(root, '.more');
    await waitFor(() => expect(root.querySelectorAll('.more')).toHaveLength(folds - 1));
  },
};

const thousand = manyPositions(1000, 6);

export const Thousand: Story = {
  args: { data: thousand, storageKey: standing(thousand, 'p2', 'p14') },
  globals: { width: '1200' },
};

/** Titles of 60 characters. */
export const LongTitles: Story = {
  args: {
    data: {
      ...backend,
      title: longTitle,
      positions: backend.positions!.map((each) => ({ ...each, title: longTitle })),
    },
    storageKey: onTheWay(),
  },
  globals: { width: '720' },
};

/** The stairs stand before the words come. */
export const Loading: Story = {
  args: onItsWay,
  beforeEach: neverAnswers,
  globals: { width: '720' },
};
export const LoadingNarrow: Story = { ...Loading, globals: { width: '320' } };

/** A career whose guide names no positions. */
export const Empty: Story = { args: { data: manyPositions(0) } };

/** The dataset did not come: its address is not one that can be used. */
export const DidNotLoad: Story = {
  args: { data: undefined, src: 'file:///careers/baker.json' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-ladder');
    await waitFor(() => expect(root.textContent).toContain('The ladder did not load'));
  },
};
