/** Icons of a mentor's views alone. */
import { icon } from '../icons.js';

/** How one person's mark stands to another's: a step up, a step down. */
export const treadUpIcon = icon('M3 13.5h7v-7h7', 'turns');
export const treadDownIcon = icon('M3 6.5h7v7h7', 'turns');
/** Two people's marks. */
export const reviewIcon = icon(
  'M3 5.5h6M3 10h6M3 14.5h6M11.5 5.7l1.6 1.6 3.4-3.6M11.5 10.2l1.6 1.6 3.4-3.6M11.5 14.5h5',
);
export const wordIcon = icon('M3.5 4.5h13v9H10L6.5 16.5v-3h-3z');
