import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the careers',
  empty: 'No other careers here yet',
  error: 'The careers did not load',
  only: { id: 'bell-ringer', shows: 'Bell Ringer', hides: 'Cloud Reader' },
} satisfies Particulars;
