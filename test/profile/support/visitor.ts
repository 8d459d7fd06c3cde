import { vi } from 'vitest';
import { httpStorage, type HttpStorageOptions, type SyncFailure } from '../../../src/profile/http/http-storage.js';
import { openProfile } from '../../../src/profile/store.js';

const leave: (() => void)[] = [];
let pages = 0;

/** As quick as a test wants it. */
const quick: HttpStorageOptions = { timeout: 2, gather: 0.01, firstRetry: 0.01, longestRetry: 0.05 };

/** A visitor's page: elements look at a store that is kept in the host's accounts. */
export function visit(url: string, options: HttpStorageOptions = {}) {
  const page = String(++pages);
  const statuses: string[] = [];
  const failures: (SyncFailure | undefined)[] = [];
  const storage = httpStorage(url, {
    ...quick,
    headers: () => ({ 'X-Page': page }),
    onStatus(status, failure) {
      statuses.push(status);
      failures.push(failure);
    },
    ...options,
  });
  const store = openProfile({ storage });
  const stop = store.subscribe(() => {});
  leave.push(() => {
    stop();
    store.signOut();
  });
  return { page, storage, store, stop, statuses, failures };
}

/** After each test: every page is closed for good. */
export function closeAll(): void {
  for (const each of leave.splice(0)) each();
  vi.unstubAllGlobals();
}

export const until = (isSo: () => void, timeout = 5_000): Promise<void> => vi.waitFor(isSo, { timeout, interval: 5 });

export const aMoment = (ms = 60): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
