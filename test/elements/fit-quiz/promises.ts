import type { Particulars } from '../../promises/subjects.js';

export default { only: { id: 'torn-paper', shows: 'washi tears', hides: 'Where are you?' } } satisfies Particulars;
