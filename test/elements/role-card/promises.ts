import type { Particulars } from '../../promises/subjects.js';

export default { only: { id: 'knots', shows: 'Κόμποι', hides: 'Paper pasting' } } satisfies Particulars;
