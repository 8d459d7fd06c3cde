import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/ladder/define.js';
import type { CareerLadder } from '../src/elements/ladder/ladder.js';
import type { CareerData, Id } from '../src/model/career.js';
import { openProfile } from '../src/profile/store.js';
import { manyPositions } from '../test/fixtures/many.js';
import { backend, kites } from './support/careers.js';
import { seed } from './support/profiles.js';

type Args = Pick<
  CareerLadder,
  'data' | 'only' | 'src' | 'jobUrl' | 'skillUrl' | 'links' | 'position' | 'storageKey' | 'headingLevel'
>;

const meta: Meta<Args> = {
  title: 'Ladder',
  component: 'career-ladder',
  args: { data: backend, storageKey: 'ladder-new', headingLevel: 2 },
  argTypes: { data: { control: false }, links: { control: false } },
  render: ({ data, only, src, jobUrl, skillUrl, links, position, storageKey, headingLevel }) => html`
    <career-ladder
      storage="none"
      storage-key=${storageKey}
      heading-level=${headingLevel}
      .data=${data}
      .only=${only}
      .src=${src}
      .jobUrl=${jobUrl}
      .skillUrl=${skillUrl}
      .links=${links}
      .position=${position}
    ></career-ladder>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** A visitor who stands somewhere and aims for somewhere, in a profile that nothing keeps. */
function standing(career: CareerData, current: Id | undefined, target?: Id): string {
  const key = seed(
    `ladder-${career.id}-${current}-${target}`,
    { programming: 2, 'version-control': 2, 'problem-solving': 2, sql: 2, 'api-development': 2 },
    ['database-management', 'testing-and-debugging', 'ci-cd'],
  );
  const store = openProfile({ storage: 'none', key });
  store.setCurrent(career.id, current);
  store.setTarget(career.id, target);
  return key;
}
const onTheWay = () => standing(backend, 'junior-backend-developer', 'senior-backend-developer');

const rootOf = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const { shadowRoot } = canvas.querySelector('career-ladder')!;
  const shows = () => expect(shadowRoot!.querySelector('.ladder:not(.loading), .notice')).toBeTruthy();
  await waitFor(shows, { timeout: 8000 });
  return shadowRoot!;
};
const press = (root: ShadowRoot, selector: string) => userEvent.click(root.querySelector(selector)!);

/** Nothing chosen yet: the sentence asks. */
export const Start: Story = { globals: { width: '1200' } };

/** The way between here and the target is lit, with what each step lacks. */
export const OnTheWay: Story = { args: { storageKey: onTheWay() }, globals: { width: '1200' } };
export const OnTheWayMedium: Story = { ...OnTheWay, globals: { width: '720' } };
/** Narrow, it is a timeline. */
export const Timeline: Story = { ...OnTheWay, globals: { width: '320' } };
export const At240: Story = {
  ...OnTheWay,
  decorators: [
    (story) =>
      html`<div ${ref((column) => column instanceof HTMLElement && (column.style.inlineSize = '240px'))}>
        ${story()}
      </div>`,
  ],
};
export const Dark: Story = { ...OnTheWay, globals: { width: '1200', theme: 'dark' } };
export const RightToLeft: Story = { ...OnTheWay, globals: { width: '720', direction: 'rtl' } };

/** The visitor says where they stand and what they aim for: the way lights up. */
export const Choosing: Story = {
  args: { storageKey: 'ladder-choosing' },
  globals: { width: '1200' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.selectOptions(root.querySelectorAll('select')[0]!, 'backend-developer');
    await userEvent.selectOptions(root.querySelectorAll('select')[1]!, 'backend-architect');
    await waitFor(() => expect(root.querySelector('.outlook')!.textContent).toContain('Two steps'));
    await expect(root.querySelectorAll('.step.lit')).toHaveLength(2);
  },
};

/** A step opened, with the host's links and note. */
export const Opened: Story = {
  args: {
    storageKey: onTheWay(),
    jobUrl: '/jobs?q={title}',
    skillUrl: '/courses/{skill}',
    links: { 'position/backend-developer': { note: '37 open jobs' } },
  },
  globals: { width: '1200' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await press(root, '#step-backend-developer');
    await waitFor(() => expect(root.querySelector('.open')!.textContent).toContain('37 open jobs'));
  },
};
export const OpenedMedium: Story = { ...Opened, globals: { width: '720' } };
export const OpenedNarrow: Story = { ...Opened, globals: { width: '320' } };

/** A milestone ticked is missing no longer. */
export const MilestoneTicked: Story = {
  args: { storageKey: standing(backend, 'backend-intern', 'junior-backend-developer') },
  globals: { width: '1200' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
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

/** An invented trade: tracks that lead into each other, titles in other scripts, one of 60 characters. */
export const AnotherTrade: Story = {
  args: { data: kites, storageKey: standing(kites, 'kite-maker', 'storm-warden') },
  globals: { width: '1200' },
};
export const AnotherTradeNarrow: Story = { ...AnotherTrade, globals: { width: '320' } };

/** Some of the positions only: the ladder still connects. */
export const Only: Story = {
  args: { only: 'backend-intern, backend-developer, backend-architect', storageKey: onTheWay() },
  globals: { width: '720' },
};

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
    const root = await rootOf(canvasElement);
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

const long = 'Principal site reliability engineer for distributed platform';
/** Titles of 60 characters. */
export const LongTitles: Story = {
  args: {
    data: { ...backend, title: long, positions: backend.positions!.map((each) => ({ ...each, title: long })) },
    storageKey: onTheWay(),
  },
  globals: { width: '720' },
};

/** The stairs stand before the words come. */
export const Loading: Story = {
  render: () => html`<career-ladder storage="none" ${ref(keepLoading)}></career-ladder>`,
  globals: { width: '720' },
};
export const LoadingNarrow: Story = { ...Loading, globals: { width: '320' } };

/** A server that never answers. */
function keepLoading(element: Element | undefined): void {
  if (!element) return;
  const { fetch } = window;
  window.fetch = () => new Promise<Response>(() => {});
  (element as CareerLadder).src = `/never-${Math.random()}.json`;
  void (element as CareerLadder).updateComplete.then(() => (window.fetch = fetch));
}

/** A career whose guide names no positions. */
export const Empty: Story = { args: { data: manyPositions(0) } };

/** The dataset did not come: its address is not one that can be used. */
export const DidNotLoad: Story = {
  render: () => html`<career-ladder storage="none" src="file:///careers/baker.json"></career-ladder>`,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await waitFor(() => expect(root.textContent).toContain('The ladder did not load'));
  },
};
