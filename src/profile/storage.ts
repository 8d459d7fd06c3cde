import type { ProfileDocument } from './document.js';

/**
 * Where a profile is kept. A host passes its own to keep profiles on its server. Whatever throws or
 * rejects is survived: the store goes on in memory and tries again with the visitor's next act.
 */
export interface ProfileStorage {
  /** What is stored, as it was given to `save`; nothing where nothing is. Called before each `save`. */
  load(): unknown;
  /** Keeps the whole document in place of the one before. One call at a time. */
  save(document: ProfileDocument): void | PromiseLike<void>;
  /**
   * Calls the listener when what is stored changed elsewhere, so that it is loaded anew: with true when
   * the visitor signed out elsewhere, so that they are signed out here. Gives back how to stop that.
   */
  subscribe?(listener: (isSignedOut?: boolean) => void): () => void;
  /**
   * Takes this device's copy away, where that is all there is: when the visitor forgets all, or signs out.
   * A storage without it is one visitor's, and is let go of untouched when they sign out.
   */
  remove?(): void;
  /** Takes away what this device keeps of a visitor who signs out, and leaves what is kept elsewhere. */
  signOut?(): void;
  /** Puts what cannot be read out of the way of `save`. A storage without it is not written over then. */
  keepAside?(): void;
}

/** Where a profile is kept: in this browser, for this tab's life, not at all, or by the host. */
export type StorageChoice = 'local' | 'session' | 'none' | ProfileStorage;

/**
 * Why the profile is kept in memory alone: the storage throws, has no room, held something unreadable
 * (put aside), or holds what a newer release wrote (left as it is).
 */
export type StorageTrouble = 'unavailable' | 'full' | 'corrupt' | 'newer';

/** Keeps nothing: the store's own memory is all there is. */
export const noStorage: ProfileStorage = { load() {}, save() {}, remove() {} };
