import type { Id } from '../../model/career.js';

/** The visitor ticked a milestone, or took the tick back. */
export class CareerMilestoneChangeEvent extends Event {
  constructor(
    readonly career: Id,
    readonly milestone: Id,
    readonly done: boolean,
  ) {
    super('career-milestone-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-milestone-change': CareerMilestoneChangeEvent;
  }
}
