/** What the ladder's parts need to draw themselves: data, words, settings, and what the visitor may do. */
import type { common } from '../../i18n/en/common.js';
import type { ladder } from '../../i18n/en/ladder.js';
import type { Career, Id } from '../../model/career.js';
import type { LadderCell, LadderLayout } from '../../model/ladder-layout.js';
import type { LadderFold } from '../../model/ladder-outline.js';
import type { Profile } from '../../model/profile.js';
import { place } from '../../ui/place.js';
import type { Settings } from '../../ui/settings.js';
import type { ChosenWay, StepView } from './ladder-view.js';

export interface LadderProps {
  readonly career: Career;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly say: typeof ladder;
  readonly common: typeof common;
  readonly language: string;
  /** Level of the element's own heading. */
  readonly level: number;
  readonly layout: LadderLayout;
  readonly standing: ChosenWay;
  readonly steps: ReadonlyMap<Id, StepView>;
  /** How much room a step has: marks and words, fewer of them in narrow columns, a count in a crowd. */
  readonly density: 'airy' | 'tight' | 'dense';
  readonly isOpen: (id: Id) => boolean;
  /** Text of the dataset, marked with its language. */
  readonly words: (text: string) => unknown;
  /** How that text's language and direction are marked; undefined where they are the element's own. */
  readonly tongue: { readonly lang: string; readonly dir: string } | undefined;
  readonly toggle: (id: Id) => void;
  /** Closes an opened step, and gives the focus back to its button. */
  readonly close: (id: Id) => void;
  readonly choose: (choice: 'current' | 'target', id: Id | undefined) => void;
  readonly tick: (milestone: Id, done: boolean) => void;
  /** Opens a fold; pressed, the focus goes on to the first of its steps. */
  readonly unfold: (fold: LadderFold, pressed: boolean) => void;
}

export const titleOf = ({ steps }: LadderProps, id: Id): string => steps.get(id)?.position.title ?? id;

/** Where a cell stands on the grid: its column, elevation and height. What is folded away stands nowhere. */
export const cellPlace = (cell: LadderCell | undefined) =>
  place(cell ? { c: cell.column + 1, e: cell.elevation, h: cell.height } : {});
