/** Icons, one stroke, in a box of 20. Each is a constant of its own, so that a bundle holds those it shows. */
import { svg, type TemplateResult } from 'lit';

/* @__NO_SIDE_EFFECTS__ */
export const icon = (path: string, name = ''): TemplateResult<2> =>
  svg`<svg class="icon ${name}" viewBox="0 0 20 20" aria-hidden="true"><path d=${path}/></svg>`;

export const checkIcon = icon('M4.5 10.5l3.6 3.5 7.4-8');
export const downIcon = icon('M5.5 8l4.5 4.5L14.5 8');
export const closeIcon = icon('M5.5 5.5l9 9M14.5 5.5l-9 9');
export const searchIcon = icon('M13.75 9a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0zM12.6 12.6l3.4 3.4');
/** Points on, the way the text runs. */
export const onIcon = icon('M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5', 'turns');
/** Points back, against the way the text runs. */
export const backIcon = icon('M16 10H4.5M9 5.5L4.5 10 9 14.5', 'turns');
/** To the next of its like. */
export const nextIcon = icon('M8 5.5l4.5 4.5L8 14.5', 'turns');
export const flagIcon = icon('M5.5 17V3.5M5.5 4.5c3-1.6 5.4 1.6 9 .1v6.3c-3.6 1.5-6-1.7-9-.1');
export const riseIcon = icon('M3 16.5h3.5V13H10V9.5h3.5V6H17', 'turns');
export const hurdleIcon = icon('M4 16.5v-11h12v11M4 10h12M2.5 16.5h3M14.5 16.5h3');
export const filterIcon = icon('M3.5 6h13M6 10h8M8.5 14h3');
export const printIcon = icon('M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z');
export const mapIcon = icon(
  'M11.75 10a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0zM16.75 10a6.75 6.75 0 1 1-13.5 0 6.75 6.75 0 0 1 13.5 0zM14.4 5h.01M4.3 13.5h.01',
);
export const listIcon = icon('M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.75 5.5h.01M3.75 10h.01M3.75 14.5h.01');
export const plusIcon = icon('M10 4.5v11M4.5 10h11');
export const minusIcon = icon('M4.5 10h11');
export const eitherIcon = icon('M4.5 10h11M7.5 6.5L4 10l3.5 3.5M12.5 6.5L16 10l-3.5 3.5');
export const speechIcon = icon('M3.5 4.5h13v9H9l-3.5 3v-3h-2z');
export const clockIcon = icon('M16.75 10a6.75 6.75 0 1 1-13.5 0 6.75 6.75 0 0 1 13.5 0zM10 6.25V10l2.5 2');
export const undoIcon = icon('M4.5 8h7.25a3.9 3.9 0 0 1 0 7.8H8M7.5 5l-3 3 3 3', 'turns');
export const saveIcon = icon('M10 3.5V12M6.75 9L10 12l3.25-3M4 13v3.5h12V13');
export const retryIcon = icon('M15.5 10a5.5 5.5 0 1 1-1.7-4M15.5 3.5v3h-3');
export const warnIcon = icon('M10 3.75L17.25 16H2.75zM10 8.5v3.25M10 13.9v.01');
export const infoIcon = icon('M16.75 10a6.75 6.75 0 1 1-13.5 0 6.75 6.75 0 0 1 13.5 0zM10 9.25v4M10 6.7v.01');
export const offlineIcon = icon(
  'M3 8.4a10 10 0 0 1 3.3-2.2M10 5.5c2.7 0 5.1 1.1 7 2.9M5.7 11.3a6 6 0 0 1 2.6-1.5M12.6 10.1c.6.3 1.2.7 1.7 1.2M10 14.5v.01M4.25 3.75l12 12.5',
);
export const pawnIcon = icon(
  'M12.75 6a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0zM8.6 8.6L6.75 15.5h6.5L11.4 8.6M5.25 17h9.5',
);
/** Kept for later. */
export const ribbonIcon = icon('M6 3.5h8v13l-4-3.25-4 3.25z');
