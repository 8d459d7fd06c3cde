import type { Career } from '../../model/career.js';

/** An element has its dataset. `problems` names what of it could not be used. */
export class CareerLoadEvent extends Event {
  constructor(
    readonly career: Career,
    readonly problems: readonly string[],
  ) {
    super('career-load', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-load': CareerLoadEvent;
  }
}
