import type { checklist } from '../../i18n/en/skill-checklist.js';
import type { common } from '../../i18n/en/common.js';
import type { Career } from '../../model/career.js';
import type { Profile } from '../../model/profile.js';
import type { Settings } from '../../ui/settings.js';

/** What rows are rendered with. */
export interface SkillRowProps {
  readonly career: Career;
  readonly profile: Profile;
  readonly settings: Settings;
  /** The words all elements share, and the checklist's own. */
  readonly say: typeof common;
  readonly words: typeof checklist;
  /** Marks the dataset's text with its language. */
  readonly text: (text: string) => unknown;
  /** A skill's note as its field shows it. */
  readonly noteText: (skill: string, kept?: string) => string;
  /** The way the page runs. */
  readonly direction: 'ltr' | 'rtl';
  /** The level of the groups' headings. */
  readonly headingLevel: number;
  /** Whether the marks can only be read. */
  readonly isLocked: boolean;
  readonly isPrinting: boolean;
  /** Whether the list is narrowed to what is to be learnt, so that each row offers the host's course. */
  readonly offersCourses: boolean;
  /** Opens and closes the row that the button stands in. The same each time: closed rows keep it. */
  readonly onOpener: (event: Event) => void;
}

/** What of a skill an input says; the list's one listener tells them apart by it. */
export type RowControl = 'known' | 'learning' | 'level' | 'note';
