import { html, type TemplateResult } from 'lit';
import type { Sees } from '../../profile/transfer/review.js';
import { sameIcon, treadDownIcon, treadUpIcon } from '../panel-icons.js';

const drawings = { more: treadUpIcon, less: treadDownIcon, same: sameIcon };

/** How a mentor's mark stands to the learner's: a step up, a step down, or none. The word stands beside. */
export const differenceIcon = (sees: Sees): TemplateResult =>
  html`<span class="review-tread sees-${sees}">${drawings[sees]}</span>`;
