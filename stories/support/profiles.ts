/** Visitors that stories show: each a profile that nothing keeps, by its storage key. */
import type { Id, Level } from '../../src/model/career.js';
import { openProfile } from '../../src/profile/store.js';

/** Gives a profile marks, and its key to pass as `storage-key` beside `storage="none"`. */
export function seed(key: string, known: Readonly<Record<Id, Level>>, learning: readonly Id[] = []): string {
  const store = openProfile({ storage: 'none', key });
  for (const [skill, level] of Object.entries(known)) store.setLevel(skill, level);
  for (const skill of learning) store.setStatus(skill, 'learning');
  return key;
}
