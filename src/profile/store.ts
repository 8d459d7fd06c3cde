import type { Id, Level } from '../model/career.js';
import { type Circumstances, emptyProfile, type Practice, type Status } from '../model/profile.js';
import {
  emptyDocument,
  type Field,
  merge,
  type ProfileDocument,
  readDocument,
  type Unreadable,
  withFields,
} from './document.js';
import { type FieldValue, type FieldValues, LONGEST_TALK, paths } from './fields.js';
import { type Persistence, persistIn, type ProfileMemory } from './persistence.js';
import type { ProfileStore, Undo } from './profile-store.js';
import { register, registered } from './registry.js';
import { noStorage, type StorageChoice, type StorageTrouble } from './storage.js';
import { toProfile } from './to-profile.js';
import { webStorage } from './web-storage.js';

export type { ProfileDocument } from './document.js';
export type { FieldValue, FieldValues } from './fields.js';
export type { ProfileStore, Undo } from './profile-store.js';
export type { ProfileStorage, StorageChoice as Storage, StorageTrouble } from './storage.js';

export interface ProfileOptions {
  readonly storage?: StorageChoice | undefined;
  /** Tells apart the accounts of people who share a browser. */
  readonly key?: string | undefined;
}

/** The page's store for a storage and a key: everyone who asks for the same gets the same. */
export function openProfile({ storage = 'local', key }: ProfileOptions = {}): ProfileStore {
  const account = key || 'default';
  return registered(storage, account) ?? register(new PersistentStore(storage, account));
}

class PersistentStore implements ProfileStore, ProfileMemory {
  snapshot = emptyProfile;
  trouble: StorageTrouble | undefined;
  document = emptyDocument;
  visitor = Symbol('visitor');

  /** Settles equal times. New with each page, so that nothing tells a visitor's device apart. */
  readonly #device = Math.random().toString(36).slice(2);
  readonly #listeners = new Set<() => void>();
  #persistence: Persistence | undefined;

  constructor(
    public storage: StorageChoice,
    readonly key: string,
  ) {
    this.#keep(storage);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#persistence?.listen();
    return () => {
      if (this.#listeners.delete(listener) && !this.#listeners.size) this.#persistence?.stopListening();
    };
  }

  setStatus(skill: Id, status: Status, levelAsked: Level = 1): void {
    const level = status === 'known' ? (this.snapshot.skills[skill]?.level ?? levelAsked) : null;
    this.adopt({ [paths.skill(skill, 'status')]: status, [paths.skill(skill, 'level')]: level });
  }

  setLevel(skill: Id, level: Level): void {
    this.adopt({ [paths.skill(skill, 'status')]: 'known', [paths.skill(skill, 'level')]: level });
  }

  setNote(skill: Id, note: string): void {
    this.adopt({ [paths.skill(skill, 'note')]: note.trim() ? note : '' });
  }

  setCurrent(career: Id, position: Id | undefined): void {
    this.adopt({ [paths.position(career, 'current')]: position ?? null });
  }

  setTarget(career: Id, position: Id | undefined): void {
    this.adopt({ [paths.position(career, 'target')]: position ?? null });
  }

  setMilestone(career: Id, milestone: Id, done: boolean): void {
    this.adopt({ [paths.milestone(career, milestone)]: done || null });
  }

  setDone(career: Id, resource: Id, done: boolean): void {
    this.adopt({ [paths.resource(career, resource, 'done')]: done || null });
  }

  setSaved(career: Id, resource: Id, saved: boolean): void {
    this.adopt({ [paths.resource(career, resource, 'saved')]: saved || null });
  }

  setRead(career: Id, section: string, read: boolean): void {
    this.adopt({ [paths.read(career, section)]: read || null });
  }

  setStopped(career: Id, section: string, block: number): void {
    this.adopt({ [paths.stopped(career)]: `${section}#${block}` });
  }

  setAnswer(career: Id, question: Id, answer: Id | undefined): void {
    this.adopt({ [paths.answer(career, question)]: answer ?? null });
  }

  setLearner(review: Id, code: string | undefined): void {
    this.adopt({ [paths.review(review, 'learner')]: code ?? null });
  }

  setReview(review: Id, skill: Id, { status, word }: Parameters<ProfileStore['setReview']>[2]): void {
    this.adopt({
      ...(status !== undefined && { [paths.reviewed(review, 'status', skill)]: status }),
      ...(word !== undefined && { [paths.reviewed(review, 'word', skill)]: word }),
    });
  }

  setPractice(skill: Id, practice: Practice | undefined): void {
    this.adopt({ [paths.practice(skill)]: practice ? `${practice.step}#${practice.due}` : null });
  }

  setCircumstances(career: Id, { background, hours, enjoys = [] }: Circumstances): void {
    this.adopt({
      [paths.circumstance(career, 'background')]: background ?? null,
      [paths.circumstance(career, 'hours')]: hours ?? null,
      [paths.circumstance(career, 'enjoys')]: [...new Set(enjoys)].join(' ') || null,
    });
  }

  setTalk(career: Id, talk: string | undefined): void {
    if (talk && talk.length > LONGEST_TALK) throw new RangeError(`A talk has ${LONGEST_TALK} characters at most`);
    this.adopt({ [paths.talk(career)]: talk || null });
  }

  setSeen(career: Id, questions: readonly Id[]): void {
    this.adopt(Object.fromEntries(questions.map((question) => [paths.seen(career, question), true])));
  }

  merge(document: unknown): Unreadable | undefined {
    const given = readDocument(document);
    if (typeof given === 'string') return given;
    this.take(merge(this.document, given));
    this.#persistence?.synchronise();
    return undefined;
  }

  forget(): Undo {
    // With the copy goes what was put aside as unreadable.
    this.#persistence?.remove();
    return this.adopt(Object.fromEntries(Object.keys(this.document.fields).map((path) => [path, null])));
  }

  useStorage(storage: StorageChoice): void {
    if (storage === this.storage) return;
    this.#keep(storage);
    register(this);
  }

  signOut(): void {
    this.#persistence?.signOut();
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
    this.#persistence?.close();
    this.storage = storage;
    const adapter =
      storage === 'none' ? noStorage : typeof storage === 'string' ? webStorage(storage, this.key) : storage;
    this.#persistence = persistIn(adapter, this);
    this.#persistence.synchronise();
    if (this.#listeners.size) this.#persistence.listen();
  }

  /** Puts values into memory, each later than what it replaces, and has them stored. */
  adopt(values: FieldValues): Undo {
    const { document: before, visitor } = this;
    const now = Date.now();
    const news = Object.entries(values).flatMap<[path: string, field: Field]>(([path, value]) => {
      const [held = null, time = 0] = before.fields[path] ?? [];
      return held === value ? [] : [[path, [value, Math.max(now, time + 1), this.#device]]];
    });
    this.take(withFields(before, news));
    this.#persistence?.synchronise();
    return () => {
      if (visitor !== this.visitor) return;
      const untouched = news.filter(([path, [, time, device]]) => {
        const [, since, by] = this.document.fields[path] ?? [];
        return since === time && by === device;
      });
      this.adopt(
        Object.fromEntries(untouched.map(([path]) => [path, (before.fields[path]?.[0] ?? null) as FieldValue])),
      );
    };
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
