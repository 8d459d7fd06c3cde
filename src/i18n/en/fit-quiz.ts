import type { Rich } from '../format.js';
import { capital, list, number, spelled } from './words.js';

const questionCount = (questions: number): string =>
  `${capital(spelled(questions))} ${questions === 1 ? 'question' : 'questions'}`;
const speak = (things: number, way: 'for' | 'against'): string =>
  `${capital(spelled(things))} ${things === 1 ? 'thing speaks' : 'things speak'} ${way} it`;

/** The fit quiz. */
export const fitQuiz = {
  title: 'Is it for me?',
  intro: (questions: number) => `${questionCount(questions)} about how you like to spend a day.`,
  noWayToFail: 'There is no way to fail.',
  mayStayOpen: 'Leave open what you can’t say.',
  loading: 'Loading the questions',
  failure: 'The questions did not load',
  empty: 'No questions for this career yet',
  emptyText: 'Its guide does not ask any. When it does, they will stand here.',
  emptyLimit: 'None of these questions is in this career',
  emptyLimitText: 'The page asks for some that the guide does not hold.',

  /** `isAlone`: it is answered anew, and none is to follow. */
  progress: (question: number, questions: number, isAlone: boolean): Rich => {
    const toGo = questions - question;
    return [
      { strong: `Question ${number(question)} of ${number(questions)}` },
      isAlone ? '' : toGo ? `, ${spelled(toGo)} to go` : ', the last one',
    ];
  },
  answered: (answered: number, questions: number): Rich => {
    const open = questions - answered;
    return [
      { strong: `${number(answered)} of ${number(questions)}` },
      ` answered.${open ? ` ${capital(spelled(open))} ${open === 1 ? 'is' : 'are'} open, and may stay so.` : ''}`,
    ];
  },
  back: 'Back',
  next: 'Next',
  read: 'Read my answers',
  cannotSay: 'Can’t say? Go on without an answer.',
  leaveOpen: 'Leave it open',
  leaveQuestionOpen: (question: number) => ` (question ${number(question)})`,
  asPage: 'All on one page',
  oneByOne: 'One at a time',

  /** How many things speak each way, how many both ways, and how many questions are open. */
  headline: ({ for: speakFor, against, both, open }: Counts) => {
    if (!speakFor && !against) return both ? 'What you said could go either way' : 'Nothing is answered yet';
    if (speakFor && against) return `${speak(speakFor, 'for')}, ${spelled(against)} against`;
    const way = speakFor ? 'for' : 'against';
    const things = speakFor + against;
    if (things > 1 && !both && !open) return `Everything you said speaks ${way} it`;
    return `${speak(things, way)}, nothing ${speakFor ? 'against' : 'for it'}`;
  },
  axis: { for: 'for', against: 'against' },
  groups: {
    for: 'What speaks for it',
    against: 'What speaks against it',
    both: 'What could go either way',
    open: 'Still open',
  },
  number,
  youSaid: <Words>(answer: Words) => ['You said: “', answer, '”'] as const,
  quoted: <Words>(question: Words) => ['“', question, '”'] as const,
  change: 'change',
  changeAnswer: (question: number) => ` the answer to question ${number(question)}`,
  answerIt: 'Answer it',
  answerQuestion: (question: number) => ` (question ${number(question)})`,
  tries: 'Try it before you decide',
  /** What the visitor would rather have, such as "quieter Sundays". */
  near: <Words>(wishes: readonly Words[]): readonly (string | Words)[] => {
    const [first, second, ...more] = wishes;
    if (first === undefined) return ['Near this'];
    if (second === undefined) return ['Near this, with ', first];
    return more.length
      ? ['Near this, with less of what speaks against it']
      : ['Near this, with ', first, ' or ', second];
  },
  how: 'How this is read',
  howText:
    'The guide weighs each answer: for this career, against it or both ways, a little or a lot. Nothing is added up, so there is no score. The questions ask after what the guide says of those who like this work.',
  ofTrait: (questions: readonly number[]) =>
    questions.length === 1 ? `question ${number(questions[0]!)}` : `questions ${list(questions.map(number))}`,
  closing: (questions: number) => `${questionCount(questions)} can’t know you. Take this as something to argue with.`,
  again: 'Answer again',
  begin: 'Answer the questions',
  cleared: (answers: number) =>
    answers === 1 ? 'Your answer is taken back.' : `Your ${spelled(answers)} answers are taken back.`,
  undo: 'Undo',
  print: 'Print',
  allAnswers: 'All questions and answers',
  kept: {
    local: 'Your answers stay on this device.',
    session: 'Your answers are kept until you close this tab.',
    none: 'Not kept: your answers last until you leave this page.',
    host: 'Your answers are kept by this site.',
  },
};
interface Counts {
  readonly for: number;
  readonly against: number;
  readonly both: number;
  readonly open: number;
}
