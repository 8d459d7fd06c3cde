/** What the quiz's parts need to draw themselves: questions, words, settings, and what the visitor may do. */
import type { fitQuiz } from '../../i18n/en/fit-quiz.js';
import type { Career, Fit, Id } from '../../model/career.js';
import type { Settings } from '../../ui/settings.js';
import type { FitQuestionView, Show } from './fit-quiz-view.js';

/** How the questions are shown. */
export type QuizMode = 'one' | 'page';

export interface FitQuizProps {
  readonly career: Career;
  readonly fit: Fit;
  readonly asked: readonly FitQuestionView[];
  readonly words: typeof fitQuiz;
  readonly settings: Settings;
  /** Marks the dataset's text with its language. */
  readonly text: (text: string) => unknown;
  /** Level of the element's own heading. */
  readonly level: number;
  readonly isPrinting: boolean;
  /** Answers a question, or leaves it open again. */
  answer(question: Id, answer: Id | undefined): void;
  /** Goes to a part of the quiz, with the focus on what stands there. */
  go(show: Show): void;
}
