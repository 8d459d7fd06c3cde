/** What the panel shows: one state at a time. */
import type { Id } from '../model/career.js';
import type { TransferErrorKind } from '../profile/transfer/transfer-error.js';
import type { Policy } from '../profile/transfer/compare.js';
import type { SharedProfile } from '../profile/transfer/transfer.js';
import type { Undo } from '../profile/store.js';
import type { ReceivedReviewSession } from './mentor/received-review-session.js';
import type { ReviewSession } from './mentor/review-session.js';

/** What something came by: a file of this name, the page's address, or a link or code that was pasted. */
export type Source = { readonly by: 'file'; readonly name: string } | { readonly by: 'link' } | { readonly by: 'code' };

/** Why something that came cannot be taken: none of ours, or a résumé that names no skill of this career. */
export type Refusal = TransferErrorKind | 'no-skills';

/** A state by its name. */
export type StateOf<Name extends PanelState['state']> = PanelState & { readonly state: Name };

export type PanelState =
  /** What a visitor can do with their marks. */
  | { readonly state: 'home' }
  /** A file or a code is being read. */
  | { readonly state: 'reading'; readonly source: Source }
  /** Marks came: merge them into one's own, or look at them as a mentor? */
  | { readonly state: 'offer'; readonly marks: SharedProfile; readonly source: Source }
  /** What these marks would change. */
  | { readonly state: 'preview'; readonly marks: SharedProfile; readonly source: Source; readonly policy: Policy }
  /** A résumé, and the skills it names of which the visitor says that they are not so. */
  | {
      readonly state: 'resume';
      readonly resume: unknown;
      readonly unticked: ReadonlySet<Id>;
      readonly source: Source;
    }
  | { readonly state: 'refused'; readonly reason: Refusal; readonly source: Source }
  | { readonly state: 'merged'; readonly changes: number; readonly undo: Undo; readonly visitor: symbol }
  | { readonly state: 'forgotten'; readonly changes: number; readonly undo: Undo; readonly visitor: symbol }
  /** Somebody else's marks, looked at as a mentor. */
  | { readonly state: 'review'; readonly session: ReviewSession }
  /** What a mentor said of the visitor's own marks. */
  | { readonly state: 'returned'; readonly session: ReceivedReviewSession };
