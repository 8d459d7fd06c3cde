import { html, type TemplateResult } from 'lit';
import type { Marks } from '../../profile/transfer/parcel.js';
import { heading } from '../heading.js';
import type { PanelActs, PanelFrame } from './frame.js';

/** Somebody else's marks, looked at as a mentor: theirs beside one's own of them, with a word where the two differ. */
export const reviewView = ({ name = '' }: Marks, frame: PanelFrame, _acts: PanelActs): TemplateResult =>
  html`<div class="review">${heading(frame.headingLevel, 'title', name)}</div>`;
