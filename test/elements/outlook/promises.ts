import type { Particulars } from '../../promises/subjects.js';

export default { only: { id: 'lamps', shows: 'Lamp kites', hides: 'Quiet lines' } } satisfies Particulars;
