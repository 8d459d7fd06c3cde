import { html, type TemplateResult } from 'lit';
import type { coach } from '../../i18n/en/coach.js';

/** A turn of the coach. */
export const turn = ({ say }: { readonly say: typeof coach }, content: unknown, name = ''): TemplateResult =>
  html`<div class="turn it ${name}" part="answer">
    <p class="who">${say.coach}</p>
    <div class="said">${content}</div>
  </div>`;
