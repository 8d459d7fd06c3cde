import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading what there is to read and join',
  empty: 'Nothing to read, take or join yet',
  error: 'The resources did not load',
  only: { id: 'book-of-knots', shows: 'The Book of Twelve Knots', hides: 'Roof evenings' },
} satisfies Particulars;
