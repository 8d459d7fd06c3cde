/** Visitors of a test's own. */
import type { Id, Level } from '../../src/model/career.js';
import { openProfile, type ProfileStore, type Storage } from '../../src/profile/store.js';

let accounts = 0;
/** A storage key under which nothing is kept yet. */
export const account = (): string => `visitor-${++accounts}-${Date.now()}-${Math.random()}`;

/** The marks that an element shows, or those under a key, in memory alone. */
export function storeOf(of: string | { readonly storage?: Storage; readonly storageKey?: string }): ProfileStore {
  const { storage = 'none', storageKey: key } = typeof of === 'string' ? { storageKey: of } : of;
  return openProfile({ storage, key });
}

/** What a visitor has marked. */
export interface Marks {
  readonly known?: Readonly<Record<Id, Level>> | undefined;
  readonly learning?: readonly Id[] | undefined;
  readonly current?: Id | undefined;
  readonly target?: Id | undefined;
  /** To questions of the fit quiz. */
  readonly answers?: Readonly<Record<Id, Id>> | undefined;
}

/** Marks what a visitor has marked of a career. */
export function markAll(store: ProfileStore, career: Id, marks: Marks): ProfileStore {
  const { known = {}, learning = [], current, target, answers = {} } = marks;
  for (const [skill, level] of Object.entries(known)) store.setLevel(skill, level);
  for (const skill of learning) store.setStatus(skill, 'learning');
  if (current) store.setCurrent(career, current);
  if (target) store.setTarget(career, target);
  for (const [question, answer] of Object.entries(answers)) store.setAnswer(career, question, answer);
  return store;
}
