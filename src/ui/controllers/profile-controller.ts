import { isServer, nothing } from 'lit';
import { emptyProfile, type Profile } from '../../model/profile.js';
import { openProfile, type ProfileStore, type StorageTrouble } from '../../profile/store.js';
import type { FrameHost, FramePart, RenderContext } from '../frame-part.js';
import { infoIcon } from '../icons.js';
import { strip } from '../notice.js';
import type { Settings } from '../settings.js';

/**
 * The visitor's profile for an element: a snapshot to read, the store to write; and a line above the content where the
 * marks are kept in memory alone. Server HTML was made with an empty profile, so the first render of such an element
 * repeats that and the marks come second.
 */
export class ProfileController implements FramePart {
  readonly #host;
  readonly #tells;
  #store: ProfileStore | undefined;
  #leave: (() => void) | undefined;
  #storage: Settings['storage'];
  #key: string | undefined;

  /** `tells` is which trouble it tells of, where the element tells of some itself. */
  constructor(host: FrameHost, tells: (trouble: StorageTrouble) => boolean = () => true) {
    this.#host = host;
    this.#tells = tells;
    host.addPart(this);
  }

  /** The profile as it is now; empty before the element has stood on a page. */
  get snapshot(): Profile {
    return this.#store?.snapshot ?? emptyProfile;
  }

  get store(): ProfileStore | undefined {
    return this.#store;
  }

  /** Opens the store these settings name, unless it is open. A server knows no visitor. */
  follow({ storage, storageKey }: Settings): void {
    if (isServer || (this.#store && storage === this.#storage && storageKey === this.#key)) return;
    const before = this.#store;
    this.#store = openProfile({ ...(storage && { storage }), key: storageKey });
    // Storage switched on by consent keeps what memory holds. Between accounts nothing goes along.
    if (before && this.#storage === 'none' && this.#key === storageKey) this.#store.merge(before.document);
    this.#storage = storage;
    this.#key = storageKey;
    this.#subscribe();
  }

  /** Why the marks are kept in memory alone. */
  above({ say }: RenderContext, isEmpty: boolean): unknown {
    const { trouble } = this.#store ?? {};
    return trouble && !isEmpty && this.#tells(trouble) ? strip(infoIcon, say.trouble[trouble]) : nothing;
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
