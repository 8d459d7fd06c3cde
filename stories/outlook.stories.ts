import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/outlook/define.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';
import { ready, saying } from './support/play.js';
import { seed } from './support/profiles.js';

type Args = ArgsOf<'career-outlook'>;

const meta: Meta<Args> = {
  title: 'Explore/Outlook',
  component: 'career-outlook',
  args: { data: backend },
  parameters: { picture: { zoom: 0.5 } satisfies Picture<'career-outlook'> },
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing ticked yet: each trend says how many skills it touches. */
export const NothingTickedYet: Story = {};

/** With progress: how much of each trend you know, drawn and in words. */
export const WithProgress: Story = {
  args: {
    storageKey: seed('outlook-progress', { sql: 2, 'api-development': 2, 'cloud-services': 1, 'ci-cd': 2 }, [
      'system-design',
      'software-architecture',
      'automation',
    ]),
  },
  globals: { width: '720' },
};

/** A trend opened to the skills it touches, each with the host's course and note. */
export const Opened: Story = {
  args: {
    ...WithProgress.args,
    skillUrl: '/courses/{skill}',
    links: { 'skill/api-development': { note: 'Starts on May 4' } },
  },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-outlook');
    await userEvent.click(root.querySelector('.opener')!);
    await waitFor(() => expect(root.querySelectorAll('.skills li').length).toBe(5));
    const course = saying<HTMLAnchorElement>(root, 'API development', '.skills a');
    await expect(course.pathname).toBe('/courses/api-development');
  },
};

/** Two trends of seven, as on a page about the cloud, under a heading and a line of the host's own. */
export const OnlyTwo: Story = {
  args: { only: 'serverless containerization', headingLevel: 3, label: 'What is coming in the cloud' },
  globals: { width: '480' },
};
