/**
 * The visitor changed their profile as a whole: they merged marks that came from elsewhere, forgot all, or took one of
 * the two back. What changed in it is in the profile; there is no event for each skill.
 */
export class CareerProfileChangeEvent extends Event {
  constructor(
    readonly act: 'merged' | 'forgotten' | 'restored',
    /** How many marks, notes and other things it changed. */
    readonly changes: number,
    /** What the marks came by; only where they were merged. */
    readonly by?: 'file' | 'link' | 'code',
  ) {
    super('career-profile-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-profile-change': CareerProfileChangeEvent;
  }
}
