import type { Particulars } from '../../promises/subjects.js';

export default { only: { id: 'sky-pilot', shows: 'Sky Pilot', hides: 'String Hand' } } satisfies Particulars;
