import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/elements/context/define.js';
import '../src/elements/role-card/define.js';
import { openProfile } from '../src/profile/store.js';
import { listIcon, riseIcon, speechIcon } from '../src/ui/icons.js';
import type { Picture } from './start/catalog.js';
import type { ArgsOf } from './support/args.js';
import { backend, kites } from './support/careers.js';
import { set } from './support/render.js';

type Args = ArgsOf<'career-context'>;

const meta: Meta<Args> = {
  title: 'Yours/Context',
  component: 'career-context',
  args: { data: backend, jobUrl: '/jobs?q={title}', skillUrl: '/courses/{skill}' },
  render: (args) => html`
    <career-context ${set(args)}>
      <career-role-card variant="compact"></career-role-card>
      <hr />
      <career-role-card></career-role-card>
    </career-context>
  `,
  parameters: {
    picture: {
      zoom: 1,
      drawing: html`<div class="context">
        <ul>
          <li>${riseIcon}ladder</li>
          <li>${listIcon}checklist</li>
          <li>${speechIcon}coach</li>
        </ul>
        <svg class="lines" viewBox="0 0 200 50" preserveAspectRatio="none">
          <path d="M34 0V24H166V0M100 0V50" />
        </svg>
        <b>career-context</b>
      </div>`,
    } satisfies Picture<'career-context'>,
  },
};
export default meta;
type Story = StoryObj<Args>;

const cards = (canvas: HTMLElement) => [...canvas.querySelectorAll('career-role-card')];
const titles = (canvas: HTMLElement) =>
  cards(canvas).map(({ shadowRoot }) => shadowRoot!.querySelector('#title')?.textContent);

/** Said once, it holds for both. */
export const SaidOnce: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(titles(canvasElement)).toEqual(['Backend Intern', 'Backend Intern']));
  },
};

/** A context of another career within the first: links and the place of marks still come from without. */
export const Nested: Story = {
  render: (args) => html`
    <career-context ${set(args)}>
      <career-role-card variant="compact"></career-role-card>
      <hr />
      <career-context .data=${kites}>
        <career-role-card variant="compact"></career-role-card>
      </career-context>
    </career-context>
  `,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(titles(canvasElement)).toEqual(['Backend Intern', 'String Hand']));
  },
};

/** Marks stay in memory until the visitor consents, and go along when they do. */
export const Consent: Story = {
  args: { storageKey: 'context-consent' },
  render: (args) => {
    const context = (event: Event) => (event.target as Element).parentElement!.querySelector('career-context')!;
    const consent = (event: Event) => (context(event).storage = 'local');
    const signOut = (event: Event) => void context(event).signOut();
    openProfile({ storage: 'none', key: 'context-consent' }).setStatus('programming', 'known', 1);
    return html`<div>
      <button @click=${consent}>Keep my marks on this device</button>
      <button @click=${signOut}>Sign out</button>
      <career-context ${set(args)}>
        <career-role-card variant="compact" position="backend-intern"></career-role-card>
      </career-context>
    </div>`;
  },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const kept = () => localStorage.getItem('career-elements/profile/context-consent');
    const said = () => cards(canvasElement)[0]!.shadowRoot!.textContent;
    await waitFor(() => expect(said()).toMatch(/1 of \d+ known/));
    await expect(kept()).toBeNull();
    await userEvent.click(page.getByText('Keep my marks on this device'));
    await waitFor(() => expect(kept()).toContain('programming'));
    await userEvent.click(page.getByText('Sign out'));
    await waitFor(() => expect(kept()).toBeNull());
    await waitFor(() => expect(said()).toMatch(/0 of \d+ known/));
  },
};
