import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import '../src/elements/skill-checklist/define.js';
import { manySkills } from '../test/fixtures/many.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { seed } from './support/profiles.js';
import { set } from './support/render.js';
import { longTitle, neverAnswers, onItsWay, ready } from './support/play.js';
import { Opened, labelled, some } from './skill-checklist.stories.js';

type Args = ArgsOf<'career-skill-checklist'>;

const meta: Meta<Args> = {
  title: 'Progress/Skill checklist/States',
  component: 'career-skill-checklist',
  tags: ['!autodocs'],
  args: { data: backend, disabled: false },
};
export default meta;
type Story = StoryObj<Args>;

/** A tick, a skill begun, and the progress that follows. */
export const Ticked: Story = {
  args: { storageKey: 'checklist-ticked' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-skill-checklist');
    const box = root.querySelector<HTMLInputElement>('#known-sql')!;
    if (!box.checked) await userEvent.click(box);
    const toggle = labelled(root, 'Learning Programming') as HTMLInputElement;
    if (!toggle.checked) await userEvent.click(toggle);
    await waitFor(() => expect(root.querySelector('.sum')!.textContent).toBe('1 of 22 known, 1 learning'));
  },
};
export const OpenedNarrow: Story = { ...Opened, globals: { width: '320' } };
export const OpenedWide: Story = { ...Opened, globals: { width: '1200' } };
export const Dark: Story = { ...Opened, globals: { width: '720', theme: 'dark' } };
export const RightToLeft: Story = { ...Opened, globals: { width: '720', direction: 'rtl' } };

export const At240: Story = {
  ...Opened,
  globals: { width: '240' },
};

export const One: Story = { args: { only: 'sql' }, globals: { width: '480' } };

/** The host's own heading, with text above and below. */
export const WithAHeadingOfTheHost: Story = {
  render: (args) => html`
    <career-skill-checklist ${set(args)}>
      <p slot="header">Twelve weeks, two evenings each.</p>
      <h2 slot="heading">What you will know</h2>
      <p slot="footer">Ask us about any of them.</p>
    </career-skill-checklist>
  `,
};

/** In a form it submits an entry for each known skill. */
export const InAForm: Story = {
  args: { storageKey: some('form'), name: 'skills' },
  render: (args) => html`
    <form>
      <career-skill-checklist ${set(args)}></career-skill-checklist>
    </form>
  `,
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'career-skill-checklist');
    const form = canvasElement.querySelector('form')!;
    await waitFor(() => expect(new FormData(form).getAll('skills')).toContain('sql'));
  },
};

/** Read-only, as a mentor might see it. */
export const Disabled: Story = { args: { storageKey: some('disabled'), disabled: true } };

/** A search that finds nothing. */
export const NothingFound: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-skill-checklist');
    await fireEvent.input(labelled(root, 'Find a skill'), { target: { value: 'juggling' } });
    await waitFor(() => expect(root.querySelector('.notice')!.textContent).toContain('juggling'));
  },
};

/** All is known that a position asks: the next one is offered. */
export const NothingLeftToLearn: Story = {
  args: {
    storageKey: seed(
      'checklist-done',
      Object.fromEntries(
        backend
          .positions!.find(({ id }) => id === 'junior-backend-developer')!
          .skills!.map(({ skill, level }) => [skill, level]),
      ),
    ),
    position: 'junior-backend-developer',
  },
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-skill-checklist');
    await userEvent.click(root.querySelectorAll<HTMLInputElement>('.filters [type=radio]')[1]!);
    await waitFor(() => expect(root.querySelector('.notice')!.textContent).toContain('Show Backend Developer'));
  },
};

/** An invented trade: titles in other scripts, skills that no position asks for. */
export const AnotherTrade: Story = {
  args: { data: kites, storageKey: seed('checklist-kites', { knots: 2, 'paper-pasting': 1 }, ['wind-reading']) },
  globals: { width: '720' },
};

/** A title of 60 characters. */
export const LongTitle: Story = {
  args: {
    data: { ...kites, skills: kites.skills!.map((skill, at) => (at ? skill : { ...skill, title: longTitle })) },
  },
  globals: { width: '320' },
};

export const ThreeHundred: Story = {
  args: { data: manySkills(300) },
  globals: { width: '720' },
};

/** The dataset is on its way. */
export const Loading: Story = { args: onItsWay, beforeEach: neverAnswers };

/** A career whose guide lists no skills. */
export const Empty: Story = { args: { data: { ...kites, skills: [], positions: [], transitions: [] } } };

/** The dataset did not come: its address is not one that can be used. */
export const DidNotLoad: Story = {
  args: { data: undefined, src: 'file:///careers/baker.json' },
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement, 'career-skill-checklist');
    await waitFor(() => expect(root.textContent).toContain('The skills did not load'));
  },
};
