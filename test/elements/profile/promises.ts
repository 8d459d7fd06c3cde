import type { Particulars } from '../../promises/subjects.js';

export default {
  loading: 'Loading your marks',
  error: 'Your marks cannot be shown',
} satisfies Particulars;
