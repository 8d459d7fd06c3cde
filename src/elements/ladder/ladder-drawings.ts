/** Who and what stands on a tread. */
import { svg } from 'lit';

export const pawn = svg`<svg viewBox="0 0 24 32" aria-hidden="true"><circle class="solid" cx="12" cy="7" r="5"/><path class="solid" d="M9.8 10.5h4.4l3.3 16h-11zM4 28h16a1.5 1.5 0 0 1 1.5 1.5V32h-19v-2.5A1.5 1.5 0 0 1 4 28z"/></svg>`;
export const flag = svg`<svg class="turns" viewBox="0 0 24 32" aria-hidden="true"><path d="M6 32V3"/><path class="solid" d="M6 3.5c5.5-2.6 9 2.6 16 .3v10.5c-7 2.3-10.5-2.9-16-.3z"/></svg>`;
export const doorway = svg`<svg class="doorway turns" viewBox="0 0 34 50" aria-hidden="true"><path class="light" d="M3 50V10a7 7 0 0 1 7-7h14a7 7 0 0 1 7 7v40z"/><path d="M3 50V10a7 7 0 0 1 7-7h14a7 7 0 0 1 7 7v40"/><path class="leaf" d="M3 50V10a7 7 0 0 1 4.5-6.5L16 9v36z"/><path d="M13 27v2.5"/></svg>`;
