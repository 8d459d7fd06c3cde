import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the outlook',
  empty: 'Nothing is said of what comes',
  error: 'The outlook did not load',
  only: { id: 'lamps', shows: 'Lamp kites', hides: 'Quiet lines' },
} satisfies Particulars;
