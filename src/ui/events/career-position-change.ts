import type { Id } from '../../model/career.js';

/** The visitor said where they are or where they want to be; undefined is "nowhere yet". */
export class CareerPositionChangeEvent extends Event {
  constructor(
    readonly career: Id,
    readonly currentPosition: Id | undefined,
    readonly targetPosition: Id | undefined,
  ) {
    super('career-position-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-position-change': CareerPositionChangeEvent;
  }
}
