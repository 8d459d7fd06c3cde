import type { Particulars } from '../../promises/subjects.js';

export default { only: { id: 'flying', shows: 'Flying', hides: 'Your first bamboo' } } satisfies Particulars;
