import type { Id, Level } from '../model/career.js';
import { emptyProfile, type Status } from '../model/profile.js';
import { emptyDocument, merge, type ProfileDocument, readDocument, type Unreadable, withFields } from './document.js';
import { type Keeper, keepIn, type Memory } from './keeper.js';
import type { ProfileStore } from './profile-store.js';
import { register, registered } from './registry.js';
import { noStorage, type StorageChoice, type StorageTrouble } from './storage.js';
import { toProfile } from './to-profile.js';
import { webStorage } from './web-storage.js';

export type { ProfileDocument } from './document.js';
export type { ProfileStore } from './profile-store.js';
export type { ProfileStorage, StorageChoice as Storage, StorageTrouble } from './storage.js';

export interface ProfileOptions {
  readonly storage?: StorageChoice | undefined;
  /** Tells apart the accounts of people who share a browser. */
  readonly key?: string | undefined;
}

/** The page's store for a storage and a key: everyone who asks for the same gets the same. */
export function openProfile({ storage = 'local', key }: ProfileOptions = {}): ProfileStore {
  const account = key || 'default';
  return registered(storage, account) ?? register(new KeptProfile(storage, account));
}

class KeptProfile implements ProfileStore, Memory {
  snapshot = emptyProfile;
  trouble: StorageTrouble | undefined;
  document = emptyDocument;
  visitor = Symbol('visitor');

  /** Settles equal times. New with each page, so that nothing tells a visitor's device apart. */
  readonly #device = Math.random().toString(36).slice(2);
  readonly #listeners = new Set<() => void>();
  #keeper: Keeper | undefined;

  constructor(
    public storage: StorageChoice,
    readonly key: string,
  ) {
    this.#keep(storage);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#keeper?.listen();
    return () => {
      if (this.#listeners.delete(listener) && !this.#listeners.size) this.#keeper?.stopListening();
    };
  }

  setStatus(skill: Id, status: Status, levelAsked: Level = 1): void {
    const level = status === 'known' ? (this.snapshot.skills[skill]?.level ?? levelAsked) : null;
    this.#write({ [`skills/${skill}/status`]: status, [`skills/${skill}/level`]: level });
  }

  setLevel(skill: Id, level: Level): void {
    this.#write({ [`skills/${skill}/status`]: 'known', [`skills/${skill}/level`]: level });
  }

  setNote(skill: Id, note: string): void {
    this.#write({ [`skills/${skill}/note`]: note.trim() ? note : '' });
  }

  setCurrent(career: Id, position: Id | undefined): void {
    this.#write({ [`positions/${career}/current`]: position ?? null });
  }

  setTarget(career: Id, position: Id | undefined): void {
    this.#write({ [`positions/${career}/target`]: position ?? null });
  }

  setMilestone(career: Id, milestone: Id, done: boolean): void {
    this.#write({ [`milestones/${career}/${milestone}`]: done || null });
  }

  merge(document: unknown): Unreadable | undefined {
    const given = readDocument(document);
    if (typeof given === 'string') return given;
    this.take(merge(this.document, given));
    this.#keeper?.synchronise();
    return undefined;
  }

  forget(): void {
    // With the copy goes what was put aside as unreadable.
    this.#keeper?.remove();
    this.#write(Object.fromEntries(Object.keys(this.document.fields).map((path) => [path, null])));
  }

  useStorage(storage: StorageChoice): void {
    if (storage === this.storage) return;
    this.#keep(storage);
    register(this);
  }

  signOut(): void {
    this.#keeper?.signOut();
  }

  startAnew(keepsStorage: boolean): void {
    this.visitor = Symbol('visitor');
    // What memory held until it was kept here is the same visitor's.
    const before = registered('none', this.key);
    if (before !== this) before?.signOut();
    this.take(emptyDocument);
    this.#keep(keepsStorage ? this.storage : 'none');
    this.#notify();
  }

  #keep(storage: StorageChoice): void {
    this.#keeper?.close();
    this.storage = storage;
    const adapter =
      storage === 'none' ? noStorage : typeof storage === 'string' ? webStorage(storage, this.key) : storage;
    this.#keeper = keepIn(adapter, this);
    this.#keeper.synchronise();
    if (this.#listeners.size) this.#keeper.listen();
  }

  /** Puts values into memory, each later than what it replaces, and has them stored. */
  #write(values: Record<string, unknown>): void {
    const { fields } = this.document;
    const now = Date.now();
    const news = Object.entries(values).flatMap<[string, [unknown, number, string]]>(([path, value]) => {
      const [held = null, time = 0] = fields[path] ?? [];
      return held === value ? [] : [[path, [value, Math.max(now, time + 1), this.#device]]];
    });
    this.take(withFields(this.document, news));
    this.#keeper?.synchronise();
  }

  take(document: ProfileDocument): void {
    if (document === this.document) return;
    this.document = document;
    this.snapshot = toProfile(document);
    this.#notify();
  }

  tell(trouble: StorageTrouble | undefined): void {
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        reportError(error);
      }
    }
  }
}
