/** What the explorer's parts need to draw themselves: data, words, settings, and what the visitor chose and may do. */
import type { common } from '../../i18n/en/common.js';
import type { explorer } from '../../i18n/en/path-explorer.js';
import type { Career, Id, Label } from '../../model/career.js';
import type { Settings } from '../../ui/settings.js';
import type { Choice } from './explorer-view.js';

export type ExplorerMode = 'map' | 'list';

/** How many careers stand side by side. */
export const COMPARED = 3;

export interface ExplorerProps {
  readonly career: Career;
  readonly say: typeof explorer;
  readonly common: typeof common;
  readonly settings: Settings;
  /** Text of the dataset, marked with its language. */
  words(text: string): unknown;
  /** How that text's language and direction are marked; undefined where they are the element's own. */
  readonly tongue: { readonly lang: string; readonly dir: string } | undefined;
  /** Level of the element's own heading. */
  readonly level: number;
  readonly view: ExplorerMode;
  readonly choice: Choice;
  /** The groups and interests that its careers are of. */
  readonly groups: readonly Label[];
  readonly interests: readonly Label[];
  readonly open: Id | undefined;
  readonly compared: readonly Id[];
  /** Whether the visitor has marked anything, so that it says what they know. */
  readonly marked: boolean;
  /** Whether every card is opened and nothing can be pressed. */
  readonly printing: boolean;
  showAs(view: ExplorerMode): void;
  choose(change: Partial<Choice>): void;
  toggle(id: Id): void;
  /** Closes an opened career, and gives the focus back to its button. */
  close(id: Id): void;
  compare(id: Id): void;
}

export const isFull = ({ compared }: ExplorerProps): boolean => compared.length >= COMPARED;
