import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the ladder',
  empty: 'No steps in this career yet',
  error: 'The ladder did not load',
  only: { id: 'sky-pilot', shows: 'Sky Pilot', hides: 'String Hand' },
} satisfies Particulars;
