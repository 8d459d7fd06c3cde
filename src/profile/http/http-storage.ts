/** Keeps profiles in a host's accounts: on its server, by HTTP, with a copy on the device for when that is away. */
import { emptyDocument } from '../document.js';
import type { ProfileStorage } from '../storage.js';
import { type CopyPlace, deviceCopy } from './device-copy.js';
import type { SyncFailure, SyncStatus } from './failure.js';
import { watchPage } from './page.js';
import { type RequestOptions, serverAt } from './server.js';
import { type Pace, synchroniser } from './synchroniser.js';

export type { ProfileDocument } from '../document.js';
export type { ProfileStorage } from '../storage.js';
export type { CopyPlace, RequestOptions, SyncFailure, SyncStatus };

export interface HttpStorageOptions extends RequestOptions, Pace {
  /**
   * Where this device keeps a copy, so that marks show at once and those made without a network are sent on the next
   * visit: `local` until the visitor signs out, which is where it is left out, `session` until the tab is closed, or
   * `none`. It is written with the visitor's first act.
   */
  readonly copy?: CopyPlace | undefined;
  /**
   * Hears how the marks stand with the server, each time that changes, for a line of the host's own; and, where they
   * are not saved, why, in words for who made the page.
   */
  readonly onStatus?: ((status: SyncStatus, failure?: SyncFailure) => void) | undefined;
  /**
   * Every how many seconds to ask for what other devices wrote, while the page is seen. Unset, that is asked when the
   * page opens, when the visitor comes back to it and when the network does.
   */
  readonly poll?: number | undefined;
}

/**
 * A storage that keeps one account's profile at a URL: read by GET, written by PUT, in step by ETag. Nothing is asked
 * before a profile is opened with it. The URL is to be that account's alone, such as `/api/career/4117`, so that the
 * server can turn away anyone else's marks; it also names the copy on the device. When the visitor signs out, the copy
 * goes, the server keeps what it has, and the storage is done with: who signs in next gets another one.
 *
 * Throws a `TypeError` where the URL, seen from the page, is none of `http:` or `https:`, or holds a password.
 */
export function httpStorage(url: string | URL, options: HttpStorageOptions = {}): ProfileStorage {
  const address = addressOf(url);
  const copy = deviceCopy(options.copy ?? 'local', address);
  const listeners = new Set<(isSignedOut?: boolean) => void>();
  let stopWatching: (() => void)[] = [];
  let status: SyncStatus | undefined;
  let hasBegun = false;
  let isOver = false;
  let settle = () => {};

  const sync = synchroniser(serverAt(address, options), options, () => {
    if (isOver) return;
    const kept = copy.load();
    sync.take(kept, true);
    // Nothing is written on a device before an act of the visitor on it.
    if (kept !== emptyDocument) copy.save(sync.document);
    settle();
    for (const listener of listeners) listener();
    report();
  });

  const report = () => {
    const { failure, document, sent } = sync;
    const now = isOver ? 'signed-out' : (failure?.status ?? (document === sent ? 'saved' : 'saving'));
    if (now === status) return;
    status = now;
    // A host's mistake stays the host's.
    queueMicrotask(() => options.onStatus?.(now, failure));
  };

  const end = () => {
    isOver = true;
    sync.end();
    report();
  };

  const hear = (isSignedOut?: boolean) => {
    if (isSignedOut) end();
    for (const listener of listeners) listener(isSignedOut);
  };

  const watch = () => [
    copy.subscribe(hear),
    watchPage(options.poll ?? 0, { look: () => sync.wake(), poll: () => sync.wake(true), leave: () => sync.flush() }),
  ];

  return {
    load() {
      if (isOver) throw new Error(`${address}: its visitor has signed out`);
      sync.take(copy.load(), true);
      if (!hasBegun) sync.wake();
      hasBegun = true;
      const stored = copy.trouble ? sync.sent : sync.document;
      return stored === emptyDocument ? undefined : stored;
    },

    save(document) {
      if (isOver) return;
      sync.take(document);
      copy.save(sync.document);
      report();
      const { trouble } = copy;
      if (!trouble || sync.document === sync.sent) return;
      // What this device does not keep is kept when the server has it, and the visitor is told when it has not.
      if (sync.failure) throw trouble;
      return new Promise((resolve, reject) => (settle = () => (sync.failure ? reject(trouble) : resolve())));
    },

    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        stopWatching = watch();
        if (hasBegun) sync.wake(true);
      }
      return () => {
        if (listeners.delete(listener) && !listeners.size) for (const stop of stopWatching) stop();
      };
    },

    signOut() {
      if (isOver) return;
      copy.remove();
      end();
    },
  };
}

/** Where a URL leads, seen from the page. */
function addressOf(url: string | URL): string {
  try {
    const { href, protocol, username, password } = new URL(url, globalThis.document?.baseURI);
    if (/^https?:$/.test(protocol) && !username && !password) return href;
  } catch {
    // It is refused below.
  }
  throw new TypeError(`"${url}" is refused: give an http: or https: URL with no password in it.`);
}
