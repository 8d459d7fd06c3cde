import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the skills',
  empty: 'No skills in this career yet',
  error: 'The skills did not load',
  only: { id: 'paper-pasting', shows: 'Paper pasting', hides: 'Night flying' },
} satisfies Particulars;
