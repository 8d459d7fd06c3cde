/** An account's profile on this device, for when its server cannot be reached. */
import { emptyDocument, type ProfileDocument, readDocument, type Unreadable } from '../document.js';
import type { ProfileStorage } from '../storage.js';
import { webStorage } from '../web-storage.js';

/** Where a copy is kept: until the visitor signs out, until the tab is closed, or nowhere. */
export type CopyPlace = 'local' | 'session' | 'none';

export interface DeviceCopy {
  /** Why this device does not keep what it was last given, where it does not. */
  readonly trouble: Error | undefined;
  /** What is kept; the same object until that changes. */
  load(): ProfileDocument;
  save(document: ProfileDocument): void;
  /** As a storage's own. */
  subscribe: NonNullable<ProfileStorage['subscribe']>;
  remove(): void;
}

/** Never throws. A copy that cannot be read is written over, since the server has the whole, unless it is newer. */
export function deviceCopy(place: CopyPlace, key: string): DeviceCopy {
  // Node may have a storage, and has no page.
  const storage = place !== 'none' && 'addEventListener' in globalThis ? webStorage(place, key) : undefined;
  let trouble = storage ? undefined : new Error('this device keeps no copy');
  let raw: unknown;
  let read: ProfileDocument | Unreadable = emptyDocument;

  const attempt = (act: (storage: ProfileStorage) => void) => {
    try {
      if (storage) act(storage);
    } catch (error) {
      trouble = error as Error;
    }
  };

  return {
    get trouble() {
      return trouble;
    },

    load() {
      attempt((storage) => {
        const found = storage.load();
        if (found === raw) return;
        raw = found;
        read = found === undefined ? emptyDocument : readDocument(found);
        if (read === 'newer') throw new Error('a newer release keeps its copy there');
      });
      return typeof read === 'string' ? emptyDocument : read;
    },

    save(document) {
      if (document === raw || read === 'newer') return;
      attempt((storage) => {
        void storage.save(document);
        raw = read = document;
        trouble = undefined;
      });
    },

    subscribe(listener) {
      let stop = () => {};
      attempt((storage) => (stop = storage.subscribe?.(listener) ?? stop));
      return stop;
    },

    remove: () => attempt((storage) => storage.remove?.()),
  };
}
