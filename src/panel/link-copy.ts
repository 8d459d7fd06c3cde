import { isServer } from 'lit';
import { toCode } from '../profile/transfer/code.js';
import { hasRouterFragment, withCode } from '../profile/transfer/address.js';
import type { ProfileDocument } from '../profile/document.js';
import type { Transfer } from '../profile/transfer/transfer.js';

/**
 * How the copying of a link went. `by-hand` is a clipboard that refused: its text stands in a field, to be copied there.
 */
export type Copied = { readonly state: 'ready' } | { readonly state: 'copied' | 'by-hand'; readonly text: string };

/** Copies links that carry a parcel and, where no link of this page can, its code. */
export class LinkCopy {
  readonly #kept;
  readonly #update;
  /** The last thing that was to be copied, until it is not wanted any more. */
  #asked: symbol | undefined;
  #copied: Copied = { state: 'ready' };
  /** What was kept when that was copied. */
  #of: ProfileDocument | undefined;

  /** `kept` is what the visitor keeps now. `update` is called when something has been copied. */
  constructor(kept: () => ProfileDocument | undefined, update: () => void) {
    this.#kept = kept;
    this.#update = update;
  }

  /** Until what is kept is not what was copied any more. */
  get copied(): Copied {
    return this.#of === this.#kept() ? this.#copied : { state: 'ready' };
  }

  /** A link where one to this page can carry a code: its address is one of the web, and no router has the fragment. */
  get kind(): 'link' | 'code' {
    return isServer || (/^https?:/.test(location.href) && !hasRouterFragment(location.href)) ? 'link' : 'code';
  }

  async copy(parcel: Transfer): Promise<void> {
    const asked = (this.#asked = Symbol('asked'));
    const kept = this.#kept();
    const text = toCode(parcel).then((code) => (this.kind === 'link' ? withCode(location.href, code) : code));
    let state: 'copied' | 'by-hand' = 'copied';
    try {
      // In hand at once, with its content promised: after a wait, some browsers allow no copying.
      const content = new ClipboardItem({
        'text/plain': text.then((words) => new Blob([words], { type: 'text/plain' })),
      });
      await navigator.clipboard.write([content]);
    } catch {
      state = 'by-hand';
    }
    const words = await text;
    if (this.#asked !== asked) return;
    this.#copied = { state, text: words };
    this.#of = kept;
    this.#update();
  }

  /** What was copied is not what would be copied now. */
  reset(): void {
    this.#asked = undefined;
    this.#copied = { state: 'ready' };
  }
}
