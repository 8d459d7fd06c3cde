import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/role-card/define.js';
import type { CareerData } from '../src/model/career.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { neverAnswers, onItsWay, ready } from './support/play.js';
import { Compact, WithMarks } from './role-card.stories.js';

type Args = ArgsOf<'career-role-card'>;

const meta: Meta<Args> = {
  title: 'Progress/Role card/States',
  component: 'career-role-card',
  tags: ['!autodocs'],
  args: { position: 'senior-backend-developer', data: backend },
};
export default meta;
type Story = StoryObj<Args>;

export const At240: Story = { ...WithMarks, globals: { width: '240' } };
export const At320: Story = { ...WithMarks, globals: { width: '320' } };
export const At1200: Story = { ...WithMarks, globals: { width: '1200' } };

/** A compact card whose further skills were asked for. */
export const CompactInFull: Story = {
  ...Compact,
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-role-card');
    await userEvent.click(root.querySelector('.more')!);
    await waitFor(() => expect(root.querySelector('.more')!.getAttribute('aria-expanded')).toBe('true'));
  },
};

/** A door to another career: the last step, and a count no longer. */
export const Door: Story = { args: { position: 'cto' } };

/** Two skills of a position, as in a course's week. */
export const OnlySome: Story = { args: { only: 'system-design mentoring', skillUrl: '/courses/{skill}' } };

/** A title of 60 characters. */
export const LongTitle: Story = { args: { data: kites, position: 'dragon-loft-keeper' }, globals: { width: '320' } };

/** A title that runs the other way, in a trade of its own. */
export const OtherScript: Story = { args: { data: kites, position: 'storm-warden' } };

/** One position, with next to nothing known of it. */
export const OnePosition: Story = {
  args: {
    position: '',
    data: {
      schemaVersion: 1,
      id: 'ferryman',
      locale: 'en',
      title: 'Ferry worker',
      summary: 'Takes people across.',
      stages: [{ id: 'river', title: 'On the river' }],
      positions: [{ id: 'ferryman', title: 'Ferry worker', stage: 'river', summary: 'You take people across.' }],
    } satisfies CareerData,
  },
};

/** The dataset is on its way. */
export const Loading: Story = { args: onItsWay, beforeEach: neverAnswers };

export const LoadingCompact: Story = {
  ...Loading,
  args: { ...onItsWay, variant: 'compact' },
  globals: { width: '320' },
};

/** The career has no positions. */
export const Empty: Story = { args: { position: '', data: { ...kites, positions: [], transitions: [] } } };

/** The host asks for a position that is not there: a word for the visitor, and folded, one for the host. */
export const Unknown: Story = {
  args: { position: 'senior-dev' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-role-card');
    await userEvent.click(root.querySelector('summary')!);
    await expect(root.querySelector('pre')!.textContent).toContain('"senior-backend-developer"');
  },
};

/** The dataset did not come. */
export const Failed: Story = {
  args: { data: undefined, src: '/no-such-career.json' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-role-card');
    await expect(root.querySelector('[role=alert]')).toBeTruthy();
  },
};
