import type { LitElement, ReactiveController } from 'lit';
import type { common } from '../i18n/en/common.js';
import type { Career } from '../model/career.js';
import type { AsyncState } from './async-value.js';
import type { Settings } from './settings.js';

/** What an element knows that templates are rendered with. */
export interface RenderContext {
  readonly career: Career;
  readonly settings: Settings;
  /** The words all elements share. */
  readonly say: typeof common;
  /** The BCP 47 tag of the language the element speaks. */
  readonly language: string;
  /** The way the page around the element runs. */
  readonly direction: 'ltr' | 'rtl';
  /** Level of the element's own heading. */
  readonly headingLevel: number;
  /** Marks the dataset's text with its language. */
  readonly text: (text: string) => unknown;
}

/**
 * A controller that does more for a `CareerElement` than Lit asks of it. Each hook is called where it is there, in the
 * order in which the parts were added.
 */
export interface FramePart extends ReactiveController {
  /** What the element needs before it can show its content. */
  readonly state?: AsyncState<unknown>;
  /** Whether the element is not to load anything yet. */
  readonly waits?: boolean;
  /** Before each update: the settings that hold now. */
  follow?(settings: Settings): void;
  /** Asks again for what did not come. */
  retry?(): void;
  /** What stands above the content. `isEmpty` is whether the career has nothing to show here. */
  above?(context: RenderContext, isEmpty: boolean): unknown;
  /** After each update: the career on show, undefined where there is none. */
  shows?(career: Career | undefined): void;
}

/** An element that has a frame. */
export interface FrameHost extends LitElement {
  addPart(part: FramePart): void;
}
