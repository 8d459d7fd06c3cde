import { emptyDocument, merge, type ProfileDocument, readDocument, type Unreadable } from './document.js';
import type { ProfileStorage, StorageTrouble } from './storage.js';
import { whenReady } from './when-ready.js';

/** What a keeper keeps: the side of the store that it sees. */
export interface Memory {
  readonly document: ProfileDocument;
  take(document: ProfileDocument): void;
  tell(trouble: StorageTrouble | undefined): void;
  /** Empties memory and lets go of this keeper. */
  startAnew(): void;
}

export interface Keeper {
  /** Joins memory with what is stored and, where memory has more, stores both. */
  synchronise(): void;
  /** Hears of changes elsewhere from now on, and catches up with those before. */
  listen(): void;
  stopListening(): void;
  /** Takes this device's copy away. Whether the storage can. */
  remove(): boolean;
  /** Ends it: what is under way still arrives in the storage, and no longer in memory. */
  close(): void;
}

/** Keeps memory and one storage in step, whether the storage answers at once, later or never. */
export function keepIn(storage: ProfileStorage, memory: Memory): Keeper {
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

  const hear = (isSignedOut?: boolean) => (isSignedOut ? memory.startAnew() : synchronise());

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
    remove() {
      wasCorrupt = false;
      whenReady(
        () => storage.remove?.(),
        () => {},
        fail,
      );
      return Boolean(storage.remove);
    },
    close() {
      isClosed = true;
      stop?.();
    },
  };
}
