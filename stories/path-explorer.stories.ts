import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/path-explorer/define.js';
import type { CareerPathExplorer } from '../src/elements/path-explorer/path-explorer.js';
import type { CareerData } from '../src/model/career.js';
import { backend, kites } from './support/careers.js';
import { seed } from './support/profiles.js';

type Args = Pick<
  CareerPathExplorer,
  'data' | 'view' | 'only' | 'src' | 'skillUrl' | 'links' | 'storageKey' | 'headingLevel'
>;

const meta: Meta<Args> = {
  title: 'Path explorer',
  component: 'career-path-explorer',
  args: { data: backend, storageKey: 'explorer-new', headingLevel: 2 },
  argTypes: {
    view: { control: 'inline-radio', options: ['map', 'list'] },
    data: { control: false },
    links: { control: false },
  },
  render: ({ data, view, only, src, skillUrl, links, storageKey, headingLevel }) => html`
    <career-path-explorer
      storage="none"
      storage-key=${storageKey}
      heading-level=${headingLevel}
      .data=${data}
      .view=${view}
      .only=${only}
      .src=${src}
      .skillUrl=${skillUrl}
      .links=${links}
    ></career-path-explorer>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Some marks: five skills known, three on the way. */
const some = () =>
  seed('explorer-some', { programming: 2, 'version-control': 2, sql: 2, 'api-development': 2, 'problem-solving': 2 }, [
    'database-management',
    'testing-and-debugging',
    'ci-cd',
  ]);

const rootOf = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const { shadowRoot } = canvas.querySelector('career-path-explorer')!;
  const shows = () => expect(shadowRoot!.querySelector('.explorer:not(.loading), .notice')).toBeTruthy();
  await waitFor(shows, { timeout: 8000 });
  return shadowRoot!;
};
const press = (root: ShadowRoot, selector: string) => userEvent.click(root.querySelector(selector)!);

/** Nothing ticked yet: each career stands where the guide puts it. */
export const NothingTickedYet: Story = {};

/** With marks, the map comes closer. */
export const WithMarks: Story = { args: { storageKey: some() } };

/** One career opened beside the map. */
export const Opened: Story = {
  args: {
    storageKey: some(),
    skillUrl: '/courses/{skill}',
    links: { 'alternative/cloud-engineer': { url: '/careers/cloud-engineer', note: '37 open jobs' } },
  },
  globals: { width: '1200' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await press(root, '#open-cloud-engineer');
    await waitFor(() => expect(root.querySelector('.card')!.textContent).toContain('Kubernetes'));
  },
};

export const OpenedUnderTheMap: Story = { ...Opened, globals: { width: '720' } };

export const OpenedInTheList: Story = { ...Opened, globals: { width: '320' } };

/** Three side by side, chosen in the list. A fourth is told why it cannot be. */
export const SideBySide: Story = {
  args: { storageKey: some(), view: 'list' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    for (const title of ['DevOps Engineer', 'Cloud Engineer', 'Product Manager'])
      await press(root, `[aria-label="Compare ${title}"]`);
    await waitFor(() => expect(root.querySelectorAll('thead th')).toHaveLength(3));
    await press(root, '[aria-label="Compare Data Engineer"]');
    await expect(root.querySelectorAll('thead th')).toHaveLength(3);
  },
};

export const SideBySideNarrow: Story = { ...SideBySide, globals: { width: '320' } };

export const List: Story = { args: { storageKey: some(), view: 'list' }, globals: { width: '720' } };

export const ListByGroups: Story = {
  ...List,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.selectOptions(root.querySelector('.sort select')!, 'groups');
    await waitFor(() => expect(root.querySelectorAll('.group-title')).toHaveLength(4));
  },
};

export const At240: Story = {
  args: { storageKey: some() },
  decorators: [
    (story) =>
      html`<div ${ref((column) => column instanceof HTMLElement && (column.style.inlineSize = '240px'))}>
        ${story()}
      </div>`,
  ],
};

export const At1200: Story = { ...WithMarks, globals: { width: '1200' } };

export const RightToLeft: Story = { ...WithMarks, globals: { width: '720', direction: 'rtl' } };

export const Dark: Story = { ...Opened, globals: { width: '1200', theme: 'dark' } };

/** Nothing matches what was asked: it says what, and the ways out. */
export const NothingMatches: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.selectOptions(root.querySelector('#group')!, 'related-paths');
    await press(root, '.chip input[value=teaching]');
    await press(root, '.chip input[value=security]');
    await waitFor(() => expect(root.querySelector('.notice')!.textContent).toContain('No neighbour here wants both'));
  },
};

/** A trade whose guide names no other ways. */
export const Empty: Story = { args: { data: kites } };

export const One: Story = { args: { only: 'data-engineer', storageKey: some() } };

const long = 'Principal site reliability engineer for distributed platform';
/** Titles of 60 characters, of a career and of its neighbour. */
export const LongTitles: Story = {
  args: {
    data: {
      ...backend,
      title: long,
      alternatives: backend.alternatives!.map((each, at) => (at ? each : { ...each, title: long })),
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
export const ThreeHundred: Story = { args: { data: copies(300) }, globals: { width: '720' } };

/** The dataset is on its way: rings where it is wide, rows where it is narrow. */
export const Loading: Story = {
  render: () => html`<career-path-explorer storage="none" ${ref(keepLoading)}></career-path-explorer>`,
};
export const LoadingNarrow: Story = { ...Loading, globals: { width: '320' } };

/** A server that never answers. */
function keepLoading(element: Element | undefined): void {
  if (!element) return;
  const { fetch } = window;
  window.fetch = () => new Promise<Response>(() => {});
  (element as CareerPathExplorer).src = `/never-${Math.random()}.json`;
  void (element as CareerPathExplorer).updateComplete.then(() => (window.fetch = fetch));
}

/** The dataset did not come: its address is not one that can be used. */
export const DidNotLoad: Story = {
  render: () => html`<career-path-explorer storage="none" src="file:///careers/baker.json"></career-path-explorer>`,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await waitFor(() => expect(root.textContent).toContain('The map did not load'));
  },
};
