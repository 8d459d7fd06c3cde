/** Status marks: drawn the same everywhere. Decoration; the word stands beside or is read out. */
import { svg, type TemplateResult } from 'lit';
import type { Status } from '../model/profile.js';

const disc = 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5z';
const square =
  'M5.75 3.25h8.5a2.5 2.5 0 0 1 2.5 2.5v8.5a2.5 2.5 0 0 1-2.5 2.5h-8.5a2.5 2.5 0 0 1-2.5-2.5v-8.5a2.5 2.5 0 0 1 2.5-2.5z';
const diamond = 'M10 2.6 17.4 10 10 17.4 2.6 10z';

/* A bundle leaves out the marks that it never shows: making one changes nothing else. */
/* @__NO_SIDE_EFFECTS__ */
const drawing = (name: string, shape: TemplateResult<2>): TemplateResult<2> =>
  svg`<svg class="mark ${name}" viewBox="0 0 20 20" aria-hidden="true">${shape}</svg>`;
/* @__NO_SIDE_EFFECTS__ */
const outline = (path: string) => svg`<path d=${path}/>`;
/* @__NO_SIDE_EFFECTS__ */
const filled = (path: string) => svg`<path class="disc" d=${path}/>`;
/* @__NO_SIDE_EFFECTS__ */
const ticked = (path: string, tick: string) => svg`${filled(path)}<path class="tick" d=${tick}/>`;
/* @__NO_SIDE_EFFECTS__ */
const halved = (path: string, half: string) => svg`${outline(path)}<path class="half" d=${half}/>`;

const statusMarks = {
  'to-learn': drawing('to-learn', outline(disc)),
  learning: drawing('learning', halved(disc, 'M5.25 10a4.75 4.75 0 0 0 9.5 0z')),
  known: drawing('known', ticked(disc, 'M6.7 10.3 9 12.55l4.3-4.8')),
};
const marks = {
  ...statusMarks,
  milestone: drawing('milestone', outline(diamond)),
  'milestone-done': drawing('milestone-done', ticked(diamond, 'M7 10.2l2.1 2 3.9-4.2')),
  'carries-over': drawing('carries-over', filled(square)),
  'level-up': drawing('level-up', halved(square, 'M5.5 10h9v3.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1z')),
  new: drawing('new', outline(square)),
};
export type StatusIconName = keyof typeof marks;

export const iconOfStatus = (status: Status): TemplateResult<2> => statusMarks[status];
export const statusIcon = (name: StatusIconName): TemplateResult<2> => marks[name];
