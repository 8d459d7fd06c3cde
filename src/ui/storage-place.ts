import type { ProfileStore } from '../profile/store.js';
import type { Settings } from './settings.js';

/** Where a visitor's marks are truly kept: on the device, in the tab, by the host, or nowhere. */
export function storagePlace(
  store: ProfileStore | undefined,
  settings: Settings,
): 'local' | 'session' | 'host' | 'none' {
  const { storage = settings.storage ?? 'local', trouble } = store ?? {};
  if (trouble && trouble !== 'corrupt') return 'none';
  return typeof storage === 'object' ? 'host' : storage;
}
