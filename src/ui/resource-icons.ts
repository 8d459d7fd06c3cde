/** What there is to read, take and join. Apart from the others, which come with every element. */
import { icon } from './icons.js';

export const bookIcon = icon(
  'M10 5.5C8.3 4.3 6 4 3.5 4.25v11c2.5-.25 4.8.05 6.5 1.25 1.7-1.2 4-1.5 6.5-1.25v-11C14 4 11.7 4.3 10 5.5zm0 0v11',
);
export const courseIcon = icon('M10 4.5l7.5 3.5-7.5 3.5L2.5 8zM5.5 9.75V14c2.5 1.9 6.5 1.9 9 0V9.75');
export const sealIcon = icon(
  'M14.25 7.75a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0zM7.5 11.4V17l2.5-1.75L12.5 17v-5.6',
);
export const peopleIcon = icon(
  'M10 7a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM2.75 15.5c.4-2.6 2.2-4 4.75-4s4.35 1.4 4.75 4M12.5 4.8a2.5 2.5 0 0 1 0 4.5M14 11.8c1.8.5 2.9 1.8 3.25 3.7',
);
export const codeIcon = icon('M7 6l-4 4 4 4M13 6l4 4-4 4');
export const dayIcon = icon('M4 5.25h12v11H4zM4 9h12M7.25 3.5v3.25M12.75 3.5v3.25');
