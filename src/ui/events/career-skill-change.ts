import type { Id, Level } from '../../model/career.js';
import type { Status } from '../../model/profile.js';

/** The visitor marked a skill: its status, its level or its note. */
export class CareerSkillChangeEvent extends Event {
  constructor(
    readonly skill: Id,
    readonly status: Status,
    readonly level: Level | undefined,
    /** What of it changed. */
    readonly changed: 'status' | 'level' | 'note',
  ) {
    super('career-skill-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-skill-change': CareerSkillChangeEvent;
  }
}
