import type { Particulars } from '../../promises/subjects.js';

export default { only: { id: 'bell-ringer', shows: 'Bell Ringer', hides: 'Cloud Reader' } } satisfies Particulars;
