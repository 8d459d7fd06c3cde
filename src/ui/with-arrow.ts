import { html, type TemplateResult } from 'lit';
import { onIcon } from './icons.js';

/** The words of a link that points on, of the class `go` or `onward`: an arrow behind the last of them. */
export const withArrow = (words: unknown): TemplateResult => html`<span>${words}</span>${onIcon}`;
