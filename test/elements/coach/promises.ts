import type { Particulars } from '../../promises/subjects.js';

export default {} satisfies Particulars;
