import type { Id } from '../../model/career.js';

/** How a skill did in a test. */
export interface QuizOutcome {
  readonly skill: Id;
  readonly right: number;
  readonly asked: number;
}

/** The visitor came to the end of a test, or ended it. */
export class CareerQuizEndEvent extends Event {
  constructor(
    readonly career: Id,
    readonly outcomes: readonly QuizOutcome[],
  ) {
    super('career-quiz-end', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-quiz-end': CareerQuizEndEvent;
  }
}
