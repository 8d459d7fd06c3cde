import type { Particulars } from '../../promises/subjects.js';

export default { only: { id: 'balloonist', shows: 'Balloonist', hides: 'Sail Maker' } } satisfies Particulars;
