import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the questions',
  empty: 'No questions for this career yet',
  error: 'The questions did not load',
  only: { id: 'torn-paper', shows: 'washi tears', hides: 'Where are you?' },
} satisfies Particulars;
