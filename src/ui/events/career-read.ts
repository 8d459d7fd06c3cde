import type { Id } from '../../model/career.js';

/** The visitor has read a section of the guide to its end, or says that they have or have not. */
export class CareerReadEvent extends Event {
  constructor(
    readonly career: Id,
    /** `part-id/section-id`. */
    readonly section: string,
    readonly read: boolean,
  ) {
    super('career-read', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-read': CareerReadEvent;
  }
}
