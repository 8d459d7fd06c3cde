import type { ProfileStore } from '../profile/store.js';

/** Notices when somebody else's marks come into an element: after a sign-out, or with another account. */
export class VisitorWatch {
  #seen: { readonly store: ProfileStore; readonly visitor: symbol } | undefined;

  /** Whether they have, since it was last asked. Storage that is switched on by consent has the same visitor. */
  hasChanged(store: ProfileStore | undefined): boolean {
    const before = this.#seen;
    if (!store) return false;
    this.#seen = { store, visitor: store.visitor };
    if (!before) return false;
    return before.store === store ? before.visitor !== store.visitor : before.store.key !== store.key;
  }
}
