import type { Id } from '../../model/career.js';

export type RecordKind =
  'career' | 'position' | 'skill' | 'alternative' | 'section' | 'milestone' | 'challenge' | 'resource' | 'trend';

/** The visitor opened a record, or closed it. */
export class CareerSelectEvent extends Event {
  constructor(
    readonly kind: RecordKind,
    readonly id: Id,
    readonly open: boolean,
  ) {
    super('career-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-select': CareerSelectEvent;
  }
}
