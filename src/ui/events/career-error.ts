/** An element's dataset did not load. `error` says why, and how it can be put right. */
export class CareerErrorEvent extends Event {
  constructor(readonly error: Error) {
    super('career-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-error': CareerErrorEvent;
  }
}
