/** What the conversation is told of the element around it. */
import type { coach } from '../../i18n/en/coach.js';
import type { Fit, Questions, Wordings } from '../../model/career.js';
import type { ProfileStore } from '../../profile/store.js';
import type { EngineSettings } from './engine-state.js';
import type { Surroundings } from './scene.js';

export type MindOf = typeof import('../../coach/mind.js').mindOf;

export interface Around extends Surroundings {
  /** Makes what answers of a dataset; undefined while it, or something of the dataset, is on its way. */
  readonly mindOf: MindOf | undefined;
  readonly fit: Fit | undefined;
  readonly wordings: Wordings | undefined;
  /** Undefined where the dataset has none. */
  readonly questions: Questions | undefined;
  readonly store: ProfileStore | undefined;
  /** What the page says of a language model. */
  readonly model: EngineSettings;
  readonly frame: typeof coach;
  /** Whether the test stands alone. */
  readonly isQuiz: boolean;
  /** Ids of the only skills to test; undefined for all. */
  readonly limit: ReadonlySet<string> | undefined;
}
