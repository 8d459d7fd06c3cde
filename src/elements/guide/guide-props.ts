/** What the guide's parts need to show themselves: data, words, settings, and what the visitor may do. */
import type { common } from '../../i18n/en/common.js';
import type { guide } from '../../i18n/en/guide.js';
import type { Career, Id } from '../../model/career.js';
import type { Profile, Status } from '../../model/profile.js';
import type { RecordKind } from '../../ui/events/career-select.js';
import type { Settings } from '../../ui/settings.js';
import type { GuideView, SectionView } from './guide-view.js';

export interface GuideProps {
  readonly career: Career;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly say: typeof guide;
  readonly common: typeof common;
  readonly language: string;
  /** Level of the element's own heading. */
  readonly level: number;
  readonly view: GuideView;
  /** The section on show. */
  readonly current: SectionView;
  /** Where the visitor stopped in it: before which block, and when in words. */
  readonly stop: { readonly block: number; readonly words: string } | undefined;
  /** The words to be marked in it, folded. */
  readonly marked: ReadonlySet<string>;
  readonly isPrinting: boolean;
  /** On paper, the section that tells of a skill or a position in full, by `kind/id`. */
  readonly mentions: ReadonlyMap<string, string>;
  /** Whether the contents are unfolded where they have little room. */
  readonly isUnfolded: boolean;
  /** Text of the dataset, marked with its language. */
  readonly words: (text: string) => unknown;
  /** The language and direction of the dataset's text, where they are not the element's own. */
  readonly tongue: { readonly lang: string; readonly dir: string } | undefined;
  /** Whether something that the section speaks of is opened, by its kind and id. */
  readonly isOpen: (kind: RecordKind, id: Id) => boolean;
  readonly toggle: (kind: RecordKind, id: Id) => void;
  readonly unfold: () => void;
  /** Shows a section, and moves there. `isNext` is whether the visitor reads on. */
  readonly goTo: (section: SectionView, isNext?: boolean) => void;
  /** Shows a section in which the browser found what it was asked for. */
  readonly reveal: (section: SectionView) => void;
  readonly setRead: (section: SectionView, isRead: boolean) => void;
  readonly setStatus: (skill: Id, status: Status) => void;
  readonly setMilestone: (milestone: Id, isDone: boolean) => void;
}
