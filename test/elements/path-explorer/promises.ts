import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the careers around yours',
  empty: 'Nothing lies around this career yet',
  error: 'The map did not load',
  only: { id: 'balloonist', shows: 'Balloonist', hides: 'Sail Maker' },
} satisfies Particulars;
