import { define } from '../../ui/define.js';
import { CareerFitQuiz } from './fit-quiz.js';

define('career-fit-quiz', CareerFitQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'career-fit-quiz': CareerFitQuiz;
  }
}
