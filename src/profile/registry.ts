/** The page's stores, one for each storage and key: two copies of the script share them. */
import type { StorageChoice } from './storage.js';
import type { ProfileStore } from './profile-store.js';

/** The number changes with the interface of the store. */
const name = Symbol.for('career-elements.profile/2');

const stores = (): Map<unknown, ProfileStore> =>
  ((globalThis as { [name]?: Map<unknown, ProfileStore> })[name] ??= new Map());

const placeOf = (storage: StorageChoice, key: string): unknown =>
  typeof storage === 'string' ? `${storage}/${key}` : storage;

/** The store that keeps its profile there; not one that has moved elsewhere since. */
export function registered(storage: StorageChoice, key: string): ProfileStore | undefined {
  const store = stores().get(placeOf(storage, key));
  return store?.storage === storage ? store : undefined;
}

export function register(store: ProfileStore): ProfileStore {
  stores().set(placeOf(store.storage, store.key), store);
  return store;
}
