import type { ProfileStore } from '../profile/store.js';
import type { TextDraft } from '../ui/controllers/text-draft.js';
import type { RenderContext } from '../ui/frame-part.js';
import type { LinkCopy } from './link-copy.js';
import type { PanelState } from './panel-state.js';

/** What the element around the panel gives it to be rendered with. */
export interface PanelProps extends RenderContext {
  /** The visitor's profile; none on a server. */
  readonly store: ProfileStore | undefined;
  readonly isPrinting?: boolean;
  /** Whether its heading is the element's own, which a page can put another in the place of. */
  readonly hasOwnHeading?: boolean;
}

/** What a view of the panel can do. */
export interface PanelHandlers {
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
