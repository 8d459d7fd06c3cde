/** Icons of the panel alone: what stands in a module that elements share would come with each of them. */
import { icon } from '../ui/icons.js';

export const fileIcon = icon('M5.5 3.5h6l3.25 3.25V16.5H5.5zM11.5 3.5v3.25h3.25');
export const linkIcon = icon(
  'M8.5 11.5l3-3M9.25 6.5l1.4-1.4a3 3 0 0 1 4.25 4.25l-1.4 1.4M10.75 13.5l-1.4 1.4a3 3 0 0 1-4.25-4.25l1.4-1.4',
);
export const binIcon = icon('M4.5 6h11M8 6V3.75h4V6M6 6l.75 10.5h6.5L14 6');
export const noteIcon = icon('M4.5 15.5l.8-3.3 8.2-8.2 2.5 2.5-8.2 8.2zM12 5.5L14.5 8');
/** Kept for later. */
export const keepIcon = icon('M6 3.5h8v13l-4-3.25-4 3.25z');
/** The same on both sides. */
export const sameIcon = icon('M3.5 10h13');
/** A person's papers. */
export const resumeIcon = icon('M5 3.5h10v13H5zM8 13.5h4M8 11h4M11.5 7a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z');
/** How one person's mark stands to another's: a step up, a step down. */
export const treadUpIcon = icon('M3 13.5h7v-7h7', 'turns');
export const treadDownIcon = icon('M3 6.5h7v7h7', 'turns');
/** Two people's marks. */
export const reviewIcon = icon(
  'M3 5.5h6M3 10h6M3 14.5h6M11.5 5.7l1.6 1.6 3.4-3.6M11.5 10.2l1.6 1.6 3.4-3.6M11.5 14.5h5',
);
export const wordIcon = icon('M3.5 4.5h13v9H10L6.5 16.5v-3h-3z');
