import type { Particulars } from '../../promises/subjects.js';

export default { isNeverEmpty: true } satisfies Particulars;
