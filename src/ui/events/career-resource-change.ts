import type { Id } from '../../model/career.js';

/** The visitor finished a resource or kept it for later, or took that back. */
export class CareerResourceChangeEvent extends Event {
  /** Which of its marks changed. */
  readonly changed: 'done' | 'saved';
  /** What it is now. */
  readonly value: boolean;

  constructor(
    readonly career: Id,
    readonly resource: Id,
    { changed, value }: Pick<CareerResourceChangeEvent, 'changed' | 'value'>,
  ) {
    super('career-resource-change', { bubbles: true, composed: true });
    this.changed = changed;
    this.value = value;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-resource-change': CareerResourceChangeEvent;
  }
}
