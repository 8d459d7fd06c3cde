import type { Particulars } from '../../promises/subjects.js';

export default {
  only: { id: 'book-of-knots', shows: 'The Book of Twelve Knots', hides: 'Roof evenings' },
} satisfies Particulars;
