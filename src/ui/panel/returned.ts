import { html, type TemplateResult } from 'lit';
import type { MentorReview } from '../../profile/transfer/parcel.js';
import { heading } from '../heading.js';
import type { PanelActs, PanelFrame } from './frame.js';

/** What a mentor said of the visitor's marks, to be taken or left skill by skill. */
export const returnedView = ({ name = '' }: MentorReview, frame: PanelFrame, _acts: PanelActs): TemplateResult =>
  html`<div class="returned">${heading(frame.headingLevel, 'title', name)}</div>`;
