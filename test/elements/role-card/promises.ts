import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the position',
  empty: 'No positions in this career yet',
  error: 'The position did not load',
  only: { id: 'knots', shows: 'Κόμποι', hides: 'Paper pasting' },
} satisfies Particulars;
