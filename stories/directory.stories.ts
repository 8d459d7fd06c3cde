import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/directory/define.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';
import { ready, saying, search } from './support/play.js';

type Args = ArgsOf<'career-directory'>;

const meta: Meta<Args> = {
  title: 'Explore/Directory',
  component: 'career-directory',
  args: { data: backend, careerUrl: '/careers/{id}' },
  parameters: {
    picture: {
      // So few have no search above them.
      args: { only: 'backend-developer data-engineer data-scientist front-end-engineer' },
    } satisfies Picture<'career-directory'>,
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Every career that the guide names. Each leads to the host's page. */
export const All: Story = { globals: { width: '720' } };

/** A search finds by title and by what people do there, and marks the words. */
export const Searching: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-directory');
    await search(root, 'data');
    await waitFor(() => expect(root.querySelector('li:not([hidden]) mark')!.textContent).toBe('Data'));
  },
};

/** One area. Each says how many there are. */
export const ByArea: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-directory');
    await userEvent.click(saying(root, 'People', '.segments label').querySelector('input')!);
    await waitFor(() => expect(root.querySelectorAll('li:not([hidden])').length).toBe(3));
  },
};

/** On a job board: its own addresses, words and counts. A career without an address is plain text. */
export const WithLinks: Story = {
  args: {
    careerUrl: undefined,
    links: {
      'career/data-engineer': { url: '/jobs?q=data+engineer', label: 'See the jobs', note: '12 open jobs' },
      'career/data-scientist': { url: '/jobs?q=data+scientist', note: '31 open jobs' },
      'career/front-end-engineer': { note: 'Nothing open today' },
    },
  },
  globals: { width: '720' },
};
