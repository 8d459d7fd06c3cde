import type { Id } from '../../model/career.js';

/** An element was first seen on screen. */
export class CareerViewEvent extends Event {
  constructor(readonly career: Id) {
    super('career-view', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-view': CareerViewEvent;
  }
}
