import type { Id, Level } from '../../model/career.js';
import type { Status } from '../../model/profile.js';

/** The visitor marked a skill: its status, its level or its note. */
export class CareerSkillChangeEvent extends Event {
  readonly status: Status;
  readonly level: Level | undefined;
  /** What of it changed. */
  readonly changed: 'status' | 'level' | 'note';

  constructor(
    readonly skill: Id,
    { status, level, changed }: Pick<CareerSkillChangeEvent, 'status' | 'level' | 'changed'>,
  ) {
    super('career-skill-change', { bubbles: true, composed: true });
    this.status = status;
    this.level = level;
    this.changed = changed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-skill-change': CareerSkillChangeEvent;
  }
}
