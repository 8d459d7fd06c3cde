import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/guide/define.js';
import { openProfile } from '../src/profile/store.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend, backendGuide } from './support/careers.js';
import { seed } from './support/profiles.js';
import { ready } from './support/play.js';

type Args = ArgsOf<'career-guide'>;

const DAY = 86_400_000;

const meta: Meta<Args> = {
  title: 'Read/Guide',
  component: 'career-guide',
  includeStories: /^[A-Z]/,
  args: { data: backend, guide: backendGuide },
  parameters: { picture: { args: { storageKey: reader('guide-picture') } } satisfies Picture<'career-guide'> },
};
export default meta;
type Story = StoryObj<Args>;

/** A visitor who has read two parts and a half, and stopped three days ago in the middle of a section. */
export function reader(key: string, daysAgo = 3): string {
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

export const openers = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('article:not([hidden]) .opener')];

export const search = async (root: ShadowRoot, query: string) => {
  await userEvent.type(root.querySelector('#search')!, query);
};

/** Nothing read yet: the first section. */
export const New: Story = {};

/** Back after three days: two parts read, and the line where the visitor stopped. */
export const BackAgain: Story = { args: { storageKey: reader('guide-back') } };

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
    const root = await ready(canvasElement, 'career-guide');
    for (const index of [0, 4, 7]) await userEvent.click(openers(root)[index]!);
    await waitFor(() => expect(root.querySelectorAll('.more')).toHaveLength(3));
  },
};

/** A search, mistyped: what it meant is found, and marked. */
export const Searching: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-guide');
    await search(root, 'postgress');
    await waitFor(() => expect(root.querySelector('.results mark')!.textContent).toBe('PostgreSQL'));
  },
};

/** Two parts of the guide, as in a course's week. */
export const OnlySome: Story = { args: { only: 'starting growing/responsibilities', label: 'This week’s reading' } };
