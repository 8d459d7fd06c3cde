import { html, type TemplateResult } from 'lit';
import type { Scene } from './scene.js';

/** A turn of the coach. */
export const turn = ({ say }: Scene, content: unknown, name = ''): TemplateResult =>
  html`<div class="turn it ${name}" part="answer">
    <p class="who">${say.coach}</p>
    <div class="said">${content}</div>
  </div>`;
