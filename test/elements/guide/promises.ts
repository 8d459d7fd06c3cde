import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading the guide',
  empty: 'No guide to this career yet',
  error: 'The guide did not load',
  only: { id: 'flying', shows: 'Flying', hides: 'Your first bamboo' },
} satisfies Particulars;
