/** Visitors of a test's own. */
import { openProfile, type ProfileStore } from '../../src/profile/store.js';

let accounts = 0;
/** A storage key under which nothing is kept yet. */
export const account = (): string => `visitor-${++accounts}-${Date.now()}-${Math.random()}`;
/** The marks under a key, kept in memory alone. */
export const storeOf = (key: string | undefined): ProfileStore => openProfile({ storage: 'none', key });
