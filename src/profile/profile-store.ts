import type { Id, Level } from '../model/career.js';
import type { Circumstances, Practice, Profile, Status } from '../model/profile.js';
import type { ProfileDocument, Unreadable } from './document.js';
import type { FieldValues } from './fields.js';
import type { StorageChoice, StorageTrouble } from './storage.js';

/** Takes an act back. After signing out, it does nothing. */
export type Undo = () => void;

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
  /** A resource read, taken or joined. */
  setDone(career: Id, resource: Id, done: boolean): void;
  /** A resource kept for later. */
  setSaved(career: Id, resource: Id, saved: boolean): void;
  /** A section of the guide, `part-id/section-id`, read to its end. */
  setRead(career: Id, section: string, read: boolean): void;
  /** Where reading stopped: a section, and its block from 0. */
  setStopped(career: Id, section: string, block: number): void;
  /** The answer chosen to a question of the fit quiz. */
  setAnswer(career: Id, question: Id, answer: Id | undefined): void;
  /** Puts a learner's marks up for review: the code that carried them, under an id of theirs; nothing takes them away. */
  setLearner(review: Id, code: string | undefined): void;
  /** What this visitor says of a learner's skill. What is left out stays; null takes it away. */
  setReview(review: Id, skill: Id, said: { readonly status?: Status | null; readonly word?: string | null }): void;
  /** When to practise a skill again. */
  setPractice(skill: Id, practice: Practice | undefined): void;
  /** All that a visitor says for advice: what is left out is taken away. */
  setCircumstances(career: Id, circumstances: Circumstances): void;
  /** A talk with the coach, as the coach writes it. Throws `RangeError` above 1,000,000 characters. */
  setTalk(career: Id, talk: string | undefined): void;
  /** Questions of the coach that were answered, beside those that were before. */
  setSeen(career: Id, questions: readonly Id[]): void;
  /**
   * Writes fields by path as one act: what a file or a link brings. Gives back how to undo it: each field
   * that has not been written since goes back to what it was.
   */
  adopt(values: FieldValues): Undo;
  /** Takes in another device's document, field by field. Says why where it cannot be read. */
  merge(document: unknown): Unreadable | undefined;
  /**
   * Takes all values away, here and wherever this profile is kept. What stays is, by field, the date it
   * was forgotten on: without it, a tab or device that slept meanwhile would bring all of it back.
   * Gives back how to undo it.
   */
  forget(): Undo;
  /** Keeps the profile elsewhere from now on: what memory holds goes along and joins what is there. */
  useStorage(storage: StorageChoice): void;
  /**
   * Empties memory, this device's copy and the other tabs. A storage that cannot remove its copy, such
   * as a host's server, is let go of untouched: the store goes on in memory alone.
   */
  signOut(): void;
}
