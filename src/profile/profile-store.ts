import type { Id, Level } from '../model/career.js';
import type { Profile, Status } from '../model/profile.js';
import type { ProfileDocument, Unreadable } from './document.js';
import type { StorageChoice, StorageTrouble } from './storage.js';

/**
 * A visitor's profile, kept. Its methods are acts of the visitor: each is in `snapshot` when it
 * returns and, with the browser's own storage, stored. Before the first act nothing is written.
 */
export interface ProfileStore {
  /** The same object until something changes. */
  readonly snapshot: Profile;
  /** Why the profile is kept in memory alone, where it is. */
  readonly trouble: StorageTrouble | undefined;
  /** All that is kept, to be saved as a file. */
  readonly document: ProfileDocument;
  readonly storage: StorageChoice;
  readonly key: string;
  /** Another one after each sign-out: what was begun before is not written any more. */
  readonly visitor: symbol;
  /** Calls the listener after each change of `snapshot` or `trouble`. Gives back how to stop that. */
  subscribe(listener: () => void): () => void;
  /** A skill that becomes known is known at the level asked where it was ticked, 1 where none is. */
  setStatus(skill: Id, status: Status, levelAsked?: Level): void;
  /** Only a known skill has a level, so this makes it known. */
  setLevel(skill: Id, level: Level): void;
  /** An empty note takes the note away, and hides one that an earlier id of the skill keeps. */
  setNote(skill: Id, note: string): void;
  setCurrent(career: Id, position: Id | undefined): void;
  setTarget(career: Id, position: Id | undefined): void;
  setMilestone(career: Id, milestone: Id, done: boolean): void;
  /** Takes in another device's document, field by field. Says why where it cannot be read. */
  merge(document: unknown): Unreadable | undefined;
  /**
   * Takes all values away, here and wherever this profile is kept. What stays is, by field, the date it
   * was forgotten on: without it, a tab or device that slept meanwhile would bring all of it back.
   */
  forget(): void;
  /** Keeps the profile elsewhere from now on: what memory holds goes along and joins what is there. */
  useStorage(storage: StorageChoice): void;
  /**
   * Empties memory, this device's copy and the other tabs. A storage that cannot remove its copy, such
   * as a host's server, is let go of untouched: the store goes on in memory alone.
   */
  signOut(): void;
}
