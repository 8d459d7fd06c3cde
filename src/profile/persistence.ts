import { emptyDocument, merge, type ProfileDocument, readDocument, type Unreadable } from './document.js';
import type { ProfileStorage, StorageTrouble } from './storage.js';
import { whenReady } from './when-ready.js';

/** What a keeper keeps: the side of the store that it sees. */
export interface ProfileMemory {
  readonly document: ProfileDocument;
  take(document: ProfileDocument): void;
  tell(trouble: StorageTrouble | undefined): void;
  /** Empties memory and lets go of this keeper, and of its storage too unless the next visitor keeps it. */
  startAnew(keepsStorage: boolean): void;
}

export interface Persistence {
  /** Joins memory with what is stored and, where memory has more, stores both. */
  synchronise(): void;
  /** Hears of changes elsewhere from now on, and catches up with those before. */
  listen(): void;
  stopListening(): void;
  /** Takes this device's copy away, where the storage is no more than that. */
  remove(): void;
  /** Takes away what this device keeps of the visitor, and has memory start anew. */
  signOut(): void;
  /** Ends it: what is under way still arrives in the storage, and no longer in memory. */
  close(): void;
}

/** Keeps memory and one storage in step, whether the storage answers at once, later or never. */
export function persistIn(storage: ProfileStorage, memory: ProfileMemory): Persistence {
  /** What of memory the storage holds. */
  let saved = emptyDocument;
  /** What the storage last gave or took. */
  let seen: unknown;
  let isBusy = false;
  let isDue = false;
  let isClosed = false;
  let wasCorrupt = false;
  let stop: (() => void) | undefined;

  const join = (raw: unknown): Unreadable | undefined => {
    if (raw === seen || raw === undefined || raw === null) return undefined;
    const stored = readDocument(raw);
    if (typeof stored === 'string') return stored;
    seen = raw;
    const joined = merge(memory.document, stored);
    // When two tabs write at once, the second takes away what the first wrote; the first puts it back.
    saved = merge(stored, joined) === stored ? joined : stored;
    memory.take(joined);
    return undefined;
  };

  const settle = (trouble?: StorageTrouble) => {
    if (isClosed) return;
    isBusy = false;
    memory.tell(trouble ?? (wasCorrupt ? 'corrupt' : undefined));
    if (isDue) synchronise();
  };

  const fail = (error: unknown) => settle(/quota/i.test(String(error)) ? 'full' : 'unavailable');

  const loaded = (raw: unknown) => {
    if (isClosed) return;
    const trouble = join(raw);
    wasCorrupt ||= trouble === 'corrupt';
    const { document } = memory;
    if (document === saved || trouble === 'newer' || (trouble && !storage.keepAside)) {
      settle(trouble);
      return;
    }
    whenReady(
      () => {
        if (trouble) storage.keepAside?.();
        return storage.save(document);
      },
      () => {
        saved = document;
        seen = document;
        settle();
      },
      fail,
    );
  };

  const synchronise = () => {
    isDue = isBusy;
    if (isBusy) return;
    isBusy = true;
    whenReady(() => storage.load(), loaded, fail);
  };

  const attempt = (act: () => void) => whenReady(act, () => {}, fail);

  /** What is kept elsewhere is one visitor's; what can be removed from this device is then anyone's. */
  const leave = () => memory.startAnew(Boolean(storage.remove));

  const hear = (isSignedOut?: boolean) => (isSignedOut ? leave() : synchronise());

  const remove = () => {
    wasCorrupt = false;
    attempt(() => storage.remove?.());
  };

  return {
    synchronise,
    listen() {
      whenReady(
        () => (stop = storage.subscribe?.(hear)),
        () => isBusy || synchronise(),
        fail,
      );
    },
    stopListening: () => stop?.(),
    remove,
    signOut() {
      remove();
      attempt(() => storage.signOut?.());
      leave();
    },
    close() {
      isClosed = true;
      stop?.();
    },
  };
}
