/** What the explorer's parts need to draw themselves: words, settings, and what the visitor may do. */
import type { TemplateResult } from 'lit';
import type { common, explorer } from '../../i18n/en.js';
import type { Id } from '../../model/career.js';
import type { Settings } from '../../ui/settings.js';

/** How many careers stand side by side. */
export const COMPARED = 3;

export interface Scene {
  readonly say: typeof explorer;
  readonly common: typeof common;
  readonly settings: Settings;
  /** Text of the dataset, marked with its language. */
  words(text: string): TemplateResult | string;
  /** Level of the element's own heading. */
  readonly level: number;
  readonly open: Id | undefined;
  readonly compared: readonly Id[];
  /** Whether the visitor has marked anything, so that it says what they know. */
  readonly marked: boolean;
  /** Whether every card is opened and nothing can be pressed. */
  readonly printing: boolean;
  toggle(id: Id): void;
  compare(id: Id): void;
}

export const isFull = ({ compared }: Scene): boolean => compared.length >= COMPARED;
