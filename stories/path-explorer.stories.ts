import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/path-explorer/define.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';
import { seed } from './support/profiles.js';
import { press, ready } from './support/play.js';

type Args = ArgsOf<'career-path-explorer'>;

const meta: Meta<Args> = {
  title: 'Explore/Path explorer',
  component: 'career-path-explorer',
  includeStories: /^[A-Z]/,
  args: { data: backend },
  parameters: {
    picture: {
      args: { storageKey: some(), view: 'map' },
      zoom: 0.34,
      skip: 15,
    } satisfies Picture<'career-path-explorer'>,
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Some marks: five skills known, three on the way. */
export function some(): string {
  return seed(
    'explorer-some',
    { programming: 2, 'version-control': 2, sql: 2, 'api-development': 2, 'problem-solving': 2 },
    ['database-management', 'testing-and-debugging', 'ci-cd'],
  );
}

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
    const root = await ready(canvasElement, 'career-path-explorer');
    await press(root, '#open-cloud-engineer');
    await waitFor(() => expect(root.querySelector('.card')!.textContent).toContain('Kubernetes'));
  },
};

/** Three side by side, chosen in the list. A fourth is told why it cannot be. */
export const SideBySide: Story = {
  args: { storageKey: some(), view: 'list' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-path-explorer');
    for (const title of ['DevOps Engineer', 'Cloud Engineer', 'Product Manager'])
      await press(root, `[aria-label="Compare ${title}"]`);
    await waitFor(() => expect(root.querySelectorAll('thead th')).toHaveLength(3));
    await press(root, '[aria-label="Compare Data Engineer"]');
    await expect(root.querySelectorAll('thead th')).toHaveLength(3);
  },
};
