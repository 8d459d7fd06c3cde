/** What an answer is made from. */
import type { coachAnswers } from '../../i18n/en/coach-answers.js';
import type { Career, Level } from '../../model/career.js';
import type { Profile } from '../../model/profile.js';
import type { CoachLanguage } from '../language.js';
import type { Library } from '../retrieve.js';

export interface Context {
  readonly career: Career;
  readonly profile: Profile;
  readonly library: Library;
  readonly language: CoachLanguage;
  readonly say: typeof coachAnswers;
  /** The levels in words. */
  readonly levels: Readonly<Record<Level, string>>;
}
