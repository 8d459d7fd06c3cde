import type { Id } from '../../model/career.js';

/** The visitor asked the coach something. What they asked is theirs: it is not told. */
export class CareerAskEvent extends Event {
  constructor(
    readonly career: Id,
    /** Who is to answer. */
    readonly by: 'guide' | 'browser' | 'endpoint',
  ) {
    super('career-ask', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-ask': CareerAskEvent;
  }
}
