import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'The guide is on its way',
  empty: 'Nothing to ask about yet',
  error: 'The guide did not load',
} satisfies Particulars;
