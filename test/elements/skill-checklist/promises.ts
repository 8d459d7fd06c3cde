import type { Particulars } from '../../promises/subjects.js';

export default { only: { id: 'paper-pasting', shows: 'Paper pasting', hides: 'Night flying' } } satisfies Particulars;
