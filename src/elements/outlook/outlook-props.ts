import type { common } from '../../i18n/en/common.js';
import type { outlook } from '../../i18n/en/outlook.js';
import type { Id } from '../../model/career.js';
import type { Settings } from '../../ui/settings.js';

/** What the outlook's parts are rendered with. */
export interface OutlookProps {
  readonly settings: Settings;
  /** The words all elements share, and the outlook's own. */
  readonly say: typeof common;
  readonly words: typeof outlook;
  /** Text of the dataset, marked with its language. */
  text(text: string): unknown;
  /** Level of the element's own heading. */
  readonly headingLevel: number;
  /** The trends that are opened: all, where the page is printed. */
  isOpen(trend: Id): boolean;
  toggle(trend: Id): void;
  /** Whether the visitor has marked any of the skills. */
  readonly isMarked: boolean;
}
