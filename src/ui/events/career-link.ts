import type { Id } from '../../model/career.js';
import type { RecordKind } from './career-select.js';

/** The visitor is about to follow a link. Prevent it to open the place in a way of your own. */
export class CareerLinkEvent extends Event {
  constructor(
    /** What the link stands for; undefined for a link of the dataset's own. */
    readonly kind: RecordKind | undefined,
    readonly id: Id,
    /** The address, absolute. */
    readonly url: string,
  ) {
    super('career-link', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-link': CareerLinkEvent;
  }
}
