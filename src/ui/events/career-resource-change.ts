import type { Id } from '../../model/career.js';

/** The visitor finished a resource or kept it for later, or took that back. */
export class CareerResourceChangeEvent extends Event {
  constructor(
    readonly career: Id,
    readonly resource: Id,
    /** Which of its marks changed. */
    readonly changed: 'done' | 'saved',
    /** What it is now. */
    readonly value: boolean,
  ) {
    super('career-resource-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-resource-change': CareerResourceChangeEvent;
  }
}
