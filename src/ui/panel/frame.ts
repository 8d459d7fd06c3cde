import type { common } from '../../i18n/en/common.js';
import type { Career } from '../../model/career.js';
import type { ProfileStore } from '../../profile/store.js';
import type { Settings } from '../settings.js';
import type { TextDraft } from '../controllers/text-draft.js';
import type { LinkCopy } from './link-copy.js';
import type { PanelState } from './state.js';

/** What the element around the panel gives it to be rendered with. */
export interface PanelFrame {
  readonly career: Career;
  /** The visitor's profile; none on a server. */
  readonly store: ProfileStore | undefined;
  readonly settings: Settings;
  /** The words all elements share. */
  readonly say: typeof common;
  /** The BCP 47 tag of the language the element speaks. */
  readonly language: string;
  /** The way the page runs. */
  readonly direction: 'ltr' | 'rtl';
  /** Marks the dataset's text with its language. */
  readonly text: (text: string) => unknown;
  /** The level of the panel's own heading. */
  readonly headingLevel: number;
  readonly isPrinting?: boolean;
}

/** What a view of the panel can do. */
export interface PanelActs {
  /** Shows another state. The focus goes to its heading. */
  readonly show: (state: PanelState) => void;
  /** Puts a state in the place of the one shown, of the same kind: the focus stays where it is. */
  readonly change: (state: PanelState) => void;
  /** Back to the panel's home or, where it has none, away. */
  readonly leave: () => void;
  /** Renders the panel anew. */
  readonly update: () => void;
  /** Renders the panel anew, and puts the focus on the first thing in it that a selector finds. */
  readonly focus: (selector: string) => void;
  /** Reads something out, politely. */
  readonly announce: (words: string) => void;
  /** Tells the page. */
  readonly tell: (event: Event) => void;
  /** Copies a link, and knows how that went. It begins anew with each state. */
  readonly link: LinkCopy;
  /** Saves what is typed. */
  readonly draft: TextDraft;
}
