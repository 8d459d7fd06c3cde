import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/skill-checklist/define.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';
import { seed } from './support/profiles.js';
import { ready } from './support/play.js';

type Args = ArgsOf<'career-skill-checklist'>;

const meta: Meta<Args> = {
  title: 'Progress/Skill checklist',
  component: 'career-skill-checklist',
  includeStories: /^[A-Z]/,
  args: { data: backend, disabled: false },
  parameters: {
    picture: {
      args: { storageKey: some('picture') },
      zoom: 0.64,
      size: 'tall',
    } satisfies Picture<'career-skill-checklist'>,
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Marks of a story's own: five skills known, three on the way. */
export function some(story: string): string {
  return seed(
    `checklist-${story}`,
    { programming: 3, 'version-control': 2, sql: 1, 'api-development': 2, 'problem-solving': 2 },
    ['database-management', 'testing-and-debugging', 'ci-cd'],
  );
}

export const labelled = (root: ShadowRoot, label: string) => root.querySelector(`[aria-label="${label}"]`)!;

/** Nothing ticked yet. */
export const NothingTickedYet: Story = {};

/** Five skills known, three on the way. */
export const WithMarks: Story = { args: { storageKey: some('marks') } };

/** Two skills opened: one that is being learnt, one that is known and so has a level. */
export const Opened: Story = {
  args: {
    storageKey: some('opened'),
    skillUrl: '/courses/{skill}',
    jobUrl: '/jobs?q={title}',
    links: {
      'skill/database-management': {
        url: '/courses/week-3',
        label: 'Week 3: relational databases',
        note: 'Thursday evenings',
      },
      'position/backend-developer': { note: '37 open jobs' },
    },
  },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-skill-checklist');
    for (const skill of ['Database management', 'SQL']) {
      const opener = labelled(root, `More about ${skill}`);
      if (opener.getAttribute('aria-expanded') === 'false') await userEvent.click(opener);
    }
    await waitFor(() => expect(root.querySelectorAll('.more')).toHaveLength(2));
  },
};

/** Only what one position asks. A skill known below the level asked says so. */
export const OfOnePosition: Story = {
  args: { storageKey: some('position'), position: 'senior-backend-developer' },
  globals: { width: '720' },
};

/** A week's page: only that week's skills. So few need no filters. */
export const ThisWeek: Story = {
  args: { storageKey: some('week'), only: 'database-management sql', skillUrl: '/courses/{skill}', headingLevel: 3 },
  globals: { width: '480' },
};
