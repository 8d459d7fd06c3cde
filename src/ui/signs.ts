import { html, type TemplateResult } from 'lit';
import { checkIcon } from './icons.js';

/** What a person can check themselves against. `text` marks the dataset's text with its language. */
export const signs = (signals: readonly string[], text: (text: string) => unknown): TemplateResult =>
  html`<ul class="signs">
    ${signals.map((signal) => html`<li>${checkIcon}<span>${text(signal)}</span></li>`)}
  </ul>`;
