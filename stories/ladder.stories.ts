import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/ladder/define.js';
import type { CareerData, Id } from '../src/model/career.js';
import { openProfile } from '../src/profile/store.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { seed } from './support/profiles.js';
import { press, ready } from './support/play.js';

type Args = ArgsOf<'career-ladder'>;

const meta: Meta<Args> = {
  title: 'Progress/Ladder',
  component: 'career-ladder',
  includeStories: /^[A-Z]/,
  args: { data: backend },
  parameters: {
    picture: { args: { storageKey: onTheWay() }, zoom: 0.37, size: 'large' } satisfies Picture<'career-ladder'>,
  },
};
export default meta;
type Story = StoryObj<Args>;

/** A visitor who stands somewhere and aims for somewhere, in a profile that nothing keeps. */
export function standing(career: CareerData, current: Id | undefined, target?: Id): string {
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

export function onTheWay(): string {
  return standing(backend, 'junior-backend-developer', 'senior-backend-developer');
}

/** Nothing chosen yet: the sentence asks. */
export const Start: Story = { globals: { width: '1200' } };

/** The way between here and the target is lit, with what each step lacks. */
export const OnTheWay: Story = { args: { storageKey: onTheWay() }, globals: { width: '1200' } };

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
    const root = await ready(canvasElement, 'career-ladder');
    await press(root, '#step-backend-developer');
    await waitFor(() => expect(root.querySelector('.open')!.textContent).toContain('37 open jobs'));
  },
};

/** An invented trade: tracks that lead into each other, titles in other scripts, one of 60 characters. */
export const AnotherTrade: Story = {
  args: { data: kites, storageKey: standing(kites, 'kite-maker', 'storm-warden') },
  globals: { width: '1200' },
};

/** Some of the positions only: the ladder still connects. */
export const Only: Story = {
  args: { only: 'backend-intern, backend-developer, backend-architect', storageKey: onTheWay() },
  globals: { width: '720' },
};
