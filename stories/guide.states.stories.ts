import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/guide/define.js';
import { openProfile } from '../src/profile/store.js';
import type { ArgsOf } from './support/args.js';
import { backend, backendGuide, kites, kitesGuide } from './support/careers.js';
import { longTitle, neverAnswers, onItsWay, ready } from './support/play.js';
import { BackAgain, Searching, openers, reader, search } from './guide.stories.js';

type Args = ArgsOf<'career-guide'>;

const meta: Meta<Args> = {
  title: 'Read/Guide/States',
  component: 'career-guide',
  tags: ['!autodocs'],
  args: { data: backend, guide: backendGuide },
};
export default meta;
type Story = StoryObj<Args>;

const titleOf = (root: ShadowRoot) => root.querySelector('article:not([hidden]) .section-title')!.textContent.trim();
export const At240: Story = { ...BackAgain, globals: { width: '240' } };
export const At320: Story = { ...BackAgain, globals: { width: '320' } };
export const At1200: Story = { ...BackAgain, globals: { width: '1200' } };

/** Narrow, the contents are folded to the part in view; here they are unfolded. */
export const ContentsUnfolded: Story = {
  ...At320,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-guide');
    await userEvent.click(root.querySelector('.fold')!);
    await waitFor(() => expect(root.querySelector('.fold')!.getAttribute('aria-expanded')).toBe('true'));
  },
};

/** What is hard at first, and the ways over it. */
export const Hurdle: Story = {
  args: { section: 'starting/challenges' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-guide');
    await userEvent.click(openers(root).at(-1)!);
    await waitFor(() => expect(root.querySelector('.ways')).toBeTruthy());
  },
};

/** Reading on: a section marked as read, and the next one. */
export const ReadingOn: Story = {
  args: { storageKey: 'guide-on', section: 'why/role' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-guide');
    openProfile({ storage: 'none', key: 'guide-on' }).forget();
    await userEvent.click(root.querySelector('article:not([hidden]) .done')!);
    await userEvent.click(root.querySelector('article:not([hidden]) .page.on')!);
    await waitFor(() => expect(titleOf(root)).toBe('The first positions'));
    const { read, stopped } = openProfile({ storage: 'none', key: 'guide-on' }).snapshot.reading['backend-developer']!;
    await expect(read).toContain('why/role');
    await expect(stopped?.section).toBe('starting/positions');
  },
};

/** Another section is on show than the one where the visitor stopped: the way back is offered. */
export const Continue: Story = { args: { storageKey: reader('guide-continue'), section: 'leading' } };
export const SearchingAt320: Story = { ...Searching, globals: { width: '320' } };

/** A result opened: its words are marked in the text, and the ways back stand above. */
export const SearchOpened: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-guide');
    await search(root, 'mentor{Enter}');
    await waitFor(() => expect(root.querySelector('article:not([hidden]) mark')).toBeTruthy());
  },
};

/** Nothing was found, and the way out. */
export const SearchEmpty: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-guide');
    await search(root, 'xyzzyq');
    await waitFor(() => expect(root.querySelector('.notice')).toBeTruthy());
  },
};

/** One section: no contents, no search. */
export const OneSection: Story = { args: { only: 'outlook/demand' } };

/** An invented trade: few sections, titles in other scripts. */
export const OtherTrade: Story = { args: { data: kites, guide: kitesGuide } };

/** A dataset that runs the other way than the page. */
export const OtherDirection: Story = {
  args: { data: { ...kites, locale: 'ar', dir: 'rtl' }, guide: kitesGuide },
  globals: { width: '720' },
};

/** 40 parts, and titles of 60 characters. */
export const Many: Story = {
  args: {
    guide: {
      ...backendGuide,
      parts: Array.from({ length: 40 }, (_, index) => {
        const part = backendGuide.parts[index % backendGuide.parts.length]!;
        const title = index % 3 ? part.title : longTitle;
        return { ...part, id: `${part.id}-${index}`, title };
      }),
    },
  },
  globals: { width: '720' },
};

/** The dataset is on its way. */
export const Loading: Story = {
  args: onItsWay,
  beforeEach: neverAnswers,
  globals: { width: '720' },
};
export const LoadingNarrow: Story = { ...Loading, globals: { width: '320' } };

/** The host gives a career without a guide. */
export const Empty: Story = { args: { data: kites, guide: undefined } };

/** The host asks for a section that is not there: a word for the visitor, and folded, one for the host. */
export const Unknown: Story = {
  args: { section: 'growing/responsability' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-guide');
    await userEvent.click(root.querySelector('summary')!);
    await expect(root.querySelector('pre')!.textContent).toContain('"growing/responsibilities"');
  },
};

/** The dataset did not come. */
export const Failed: Story = {
  args: { data: undefined, guide: undefined, src: '/no-such-career.json' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-guide');
    await expect(root.querySelector('[role=alert]')).toBeTruthy();
  },
};
