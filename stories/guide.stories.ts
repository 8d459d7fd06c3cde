import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/guide/define.js';
import type { CareerGuide } from '../src/elements/guide/guide.js';
import { openProfile } from '../src/profile/store.js';
import { backend, backendGuide, kites, kitesGuide } from './support/careers.js';
import { seed } from './support/profiles.js';

type Name =
  | 'section'
  | 'only'
  | 'data'
  | 'guide'
  | 'src'
  | 'jobUrl'
  | 'skillUrl'
  | 'links'
  | 'storageKey'
  | 'headingLevel'
  | 'label';
type Args = { [Each in Name]?: CareerGuide[Each] | undefined };

const meta: Meta<Args> = {
  title: 'Guide',
  component: 'career-guide',
  args: { data: backend, guide: backendGuide, storageKey: 'guide-new', headingLevel: 2 },
  argTypes: {
    section: {
      control: 'select',
      options: [
        undefined,
        ...backendGuide.parts.flatMap(({ id, sections }) => sections.map((each) => `${id}/${each.id}`)),
      ],
    },
    data: { control: false },
    guide: { control: false },
    links: { control: false },
  },
  render: ({ section, only, data, guide, src, jobUrl, skillUrl, links, storageKey, headingLevel, label }) => html`
    <career-guide
      storage="none"
      storage-key=${storageKey}
      heading-level=${headingLevel}
      .section=${section}
      .only=${only}
      .data=${data}
      .guide=${guide}
      .src=${src}
      .jobUrl=${jobUrl}
      .skillUrl=${skillUrl}
      .links=${links}
      .label=${label}
    ></career-guide>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const DAY = 86_400_000;

/** A visitor who has read two parts and a half, and stopped three days ago in the middle of a section. */
function reader(key: string, daysAgo = 3): string {
  seed(key, { 'project-management': 2, programming: 2 }, ['code-review']);
  const store = openProfile({ storage: 'none', key });
  for (const { id, sections } of backendGuide.parts.slice(0, 2))
    for (const section of sections) store.setRead('backend-developer', `${id}/${section.id}`, true);
  store.setRead('backend-developer', 'growing/positions', true);
  // As it came from that day: what is written now carries today's date.
  store.merge({
    ...store.document,
    fields: { 'stopped/backend-developer/at': ['growing/responsibilities#2', Date.now() - daysAgo * DAY, 'story'] },
  });
  return key;
}

const rootOf = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const { shadowRoot } = canvas.querySelector('career-guide')!;
  await waitFor(() => expect(shadowRoot!.querySelector('article, .notice')).toBeTruthy(), { timeout: 8000 });
  return shadowRoot!;
};
const titleOf = (root: ShadowRoot) => root.querySelector('article:not([hidden]) .section-title')!.textContent.trim();
const openers = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('article:not([hidden]) .opener')];
const search = async (root: ShadowRoot, query: string) => {
  await userEvent.type(root.querySelector('#search')!, query);
};

/** Nothing read yet: the first section. */
export const New: Story = {};

/** Back after three days: two parts read, and the line where the visitor stopped. */
export const BackAgain: Story = { args: { storageKey: reader('guide-back') } };

export const At240: Story = { ...BackAgain, globals: { width: '240' } };
export const At320: Story = { ...BackAgain, globals: { width: '320' } };
export const At720: Story = { ...BackAgain, globals: { width: '720' } };
export const At1200: Story = { ...BackAgain, globals: { width: '1200' } };

/** Narrow, the contents are folded to the part in view; here they are unfolded. */
export const ContentsUnfolded: Story = {
  ...At320,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('.fold')!);
    await waitFor(() => expect(root.querySelector('.fold')!.getAttribute('aria-expanded')).toBe('true'));
  },
};

/** What a section speaks of, opened in place: a skill, a milestone, a position, with a host's links. */
export const Opened: Story = {
  args: {
    storageKey: reader('guide-opened'),
    jobUrl: '/jobs?q={title}',
    skillUrl: '/courses/{skill}',
    links: { 'skill/project-management': { note: 'Week 9' } },
  },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    for (const index of [0, 4, 7]) await userEvent.click(openers(root)[index]!);
    await waitFor(() => expect(root.querySelectorAll('.more')).toHaveLength(3));
  },
};

/** What is hard at first, and the ways over it. */
export const Hurdle: Story = {
  args: { section: 'starting/challenges' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(openers(root).at(-1)!);
    await waitFor(() => expect(root.querySelector('.ways')).toBeTruthy());
  },
};

/** Reading on: a section marked as read, and the next one. */
export const ReadingOn: Story = {
  args: { storageKey: 'guide-on', section: 'why/role' },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
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

/** A search, mistyped: what it meant is found, and marked. */
export const Searching: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await search(root, 'postgress');
    await waitFor(() => expect(root.querySelector('.results mark')!.textContent).toBe('PostgreSQL'));
  },
};
export const SearchingAt320: Story = { ...Searching, globals: { width: '320' } };

/** A result opened: its words are marked in the text, and the ways back stand above. */
export const SearchOpened: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await search(root, 'mentor{Enter}');
    await waitFor(() => expect(root.querySelector('article:not([hidden]) mark')).toBeTruthy());
  },
};

/** Nothing was found, and the way out. */
export const SearchEmpty: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await search(root, 'xyzzyq');
    await waitFor(() => expect(root.querySelector('.notice')).toBeTruthy());
  },
};

/** Two parts of the guide, as in a course's week. */
export const OnlySome: Story = { args: { only: 'starting growing/responsibilities', label: 'This week’s reading' } };

/** One section: no contents, no search. */
export const OneSection: Story = { args: { only: 'outlook/demand' } };

/** An invented trade: few sections, titles in other scripts. */
export const OtherTrade: Story = { args: { data: kites, guide: kitesGuide } };

/** A dataset that runs the other way than the page. */
export const OtherDirection: Story = {
  args: { data: { ...kites, locale: 'ar', dir: 'rtl' }, guide: kitesGuide },
  globals: { width: '720' },
};

const long = 'Supercalibrating thermohydrodynamometers before daybreak fog';
/** 40 parts, and titles of 60 characters. */
export const Many: Story = {
  args: {
    guide: {
      ...backendGuide,
      parts: Array.from({ length: 40 }, (_, index) => {
        const part = backendGuide.parts[index % backendGuide.parts.length]!;
        const title = index % 3 ? part.title : long;
        return { ...part, id: `${part.id}-${index}`, title };
      }),
    },
  },
  globals: { width: '720' },
};

/** The dataset is on its way. */
export const Loading: Story = {
  render: () => html`<career-guide storage="none" ${ref(keepLoading)}></career-guide>`,
  globals: { width: '720' },
};
export const LoadingNarrow: Story = { ...Loading, globals: { width: '320' } };

const { fetch } = window;
/** A server that never answers. */
function keepLoading(element: Element | undefined): void {
  if (!element) return;
  window.fetch = () => new Promise<Response>(() => {});
  (element as CareerGuide).src = `/never-${Math.random()}.json`;
  void (element as CareerGuide).updateComplete.then(() => (window.fetch = fetch));
}

/** The host gives a career without a guide. */
export const Empty: Story = { args: { data: kites, guide: undefined } };

/** The host asks for a section that is not there: a word for the visitor, and folded, one for the host. */
export const Unknown: Story = {
  args: { section: 'growing/responsability' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('summary')!);
    await expect(root.querySelector('pre')!.textContent).toContain('"growing/responsibilities"');
  },
};

/** The dataset did not come. */
export const Failed: Story = {
  args: { data: undefined, guide: undefined, src: '/no-such-career.json' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await expect(root.querySelector('[role=alert]')).toBeTruthy();
  },
};
