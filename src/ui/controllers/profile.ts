import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptyProfile, type Profile } from '../../model/profile.js';
import { openProfile, type ProfileStore } from '../../profile/store.js';
import type { Settings } from '../settings.js';

/**
 * The visitor's profile for an element: a snapshot to read, the store to write. Server HTML was made
 * with an empty profile, so the first render of such an element repeats that and the marks come second.
 */
export class ProfileController implements ReactiveController {
  #host;
  #store: ProfileStore | undefined;
  #leave: (() => void) | undefined;
  #storage: Settings['storage'];
  #key: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The profile as it is now; empty before the element has stood on a page. */
  get snapshot(): Profile {
    return this.#store?.snapshot ?? emptyProfile;
  }

  get store(): ProfileStore | undefined {
    return this.#store;
  }

  /** Opens the store these settings name, unless it is open. */
  follow({ storage, storageKey }: Settings): void {
    if (this.#store && storage === this.#storage && storageKey === this.#key) return;
    const before = this.#store;
    this.#store = openProfile({ ...(storage && { storage }), key: storageKey });
    // Storage switched on by consent keeps what memory holds. Between accounts nothing goes along.
    if (before && this.#storage === 'none' && this.#key === storageKey) this.#store.merge(before.document);
    this.#storage = storage;
    this.#key = storageKey;
    this.#subscribe();
  }

  hostConnected(): void {
    this.#subscribe();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #subscribe(): void {
    this.#leave?.();
    this.#leave = this.#store?.subscribe(() => this.#host.requestUpdate());
  }
}
