import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the new element',
  empty: 'There are no positions to show',
  error: 'The new element did not load',
  only: { id: 'sky-pilot', shows: 'Sky Pilot', hides: 'String Hand' },
} satisfies Particulars;
