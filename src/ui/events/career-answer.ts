import type { Id } from '../../model/career.js';

/** The visitor answered a question of the fit quiz, or took the answer back. */
export class CareerAnswerEvent extends Event {
  constructor(
    readonly career: Id,
    readonly question: Id,
    /** Undefined where it is open again. */
    readonly answer: Id | undefined,
  ) {
    super('career-answer', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-answer': CareerAnswerEvent;
  }
}
