import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { declarations } from './support/settings.js';
import { StartPage } from './start/start-page.js';

if (!customElements.get('start-page')) customElements.define('start-page', StartPage);

const meta: Meta = { title: 'Start', tags: ['!autodocs'], render: () => html`<start-page></start-page>` };
export default meta;

/** Every element of the package, with its picture, its docs and its tag to copy. */
export const Start: StoryObj = {
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('start-page')!;
    const tags = () => [...shadowRoot!.querySelectorAll('.tag code')].map(({ textContent }) => textContent).sort();
    await waitFor(() => expect(tags()).toEqual([...declarations.keys()].map((tag) => `<${tag}>`).sort()));
  },
};
