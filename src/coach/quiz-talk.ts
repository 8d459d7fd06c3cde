/** A test within a conversation: each act of the visitor makes a new message of the old one. */
import type { Career, Id } from '../model/career.js';
import type { Practice, Profile } from '../model/profile.js';
import { type Given, nothingGiven, type QuizMessage } from './conversation.js';
import { marked } from './marking.js';
import { type Answered, beginSession, nextQuestion, outcomes, type Question, type Session } from './quiz.js';
import { practised } from './repetition.js';

type Quiz = Omit<QuizMessage, 'id'>;

/** Undefined where the bank asks nothing about these skills. */
export function beginQuiz(
  bank: readonly Question[],
  career: Career,
  profile: Profile,
  skills: readonly Id[],
  position?: Id,
): Quiz | undefined {
  const asked = skills.filter((skill) => bank.some((question) => question.skill === skill));
  const whole = beginSession(career, profile, asked, position);
  const available = bank.filter((question) => asked.includes(question.skill)).length;
  const session = { ...whole, length: Math.min(whole.length, available) };
  const first = nextQuestion(bank, session, seenIn(career, profile));
  if (!first) return undefined;
  return {
    kind: 'quiz',
    session,
    position,
    question: first.id,
    given: nothingGiven,
    due: {},
    unwanted: [],
    isSet: false,
  };
}

export const seenIn = (career: Career, profile: Profile): ReadonlySet<Id> => new Set(profile.seen[career.id]);

/** Whether there is an answer to check. */
export const isGiven = ({ kind }: Question, { choice, text }: Given): boolean =>
  kind === 'choice' ? choice !== undefined : text.trim() !== '';

/** The answer, checked: of an open one, which points it holds. */
export const checked = (question: Question, given: Given): Given => ({
  ...given,
  isChecked: true,
  found: question.kind === 'open' ? marked(given.text, question.points, question.stem) : [],
});

/** How much of an answer that was checked is right, 0 to 1. An open question without points is taken for right. */
export function shareOf({ kind, choices, points }: Question, { choice, found }: Given): number {
  if (kind === 'choice') return choice !== undefined && choices[choice]?.right ? 1 : 0;
  return points.length ? found.filter(Boolean).length / points.length : 1;
}

/** The session with what was checked last. */
function sessionAfter({ session, given }: QuizMessage, question: Question | undefined): Session {
  if (!question || !given.isChecked) return session;
  const { id, skill, level } = question;
  const answered: Answered = { question: id, skill, level, share: shareOf(question, given) };
  return { ...session, answered: [...session.answered, answered] };
}

/** On to the next question; over, where there is none or `isEnough`. */
export function goOn(
  message: QuizMessage,
  bank: readonly Question[],
  career: Career,
  profile: Profile,
  { isEnough = false } = {},
): Pick<QuizMessage, 'session' | 'question' | 'given'> {
  const session = sessionAfter(
    message,
    bank.find(({ id }) => id === message.question),
  );
  const next = isEnough ? undefined : nextQuestion(bank, session, seenIn(career, profile));
  return { session, question: next?.id, given: nothingGiven };
}

/** By skill, when to practise again after a session. */
export function practiceAfter(session: Session, profile: Profile, today: number): Readonly<Record<Id, Practice>> {
  return Object.fromEntries(
    outcomes(session).map(({ skill }) => {
      const answers = session.answered.filter((answer) => answer.skill === skill);
      const share = answers.reduce((sum, answer) => sum + answer.share, 0) / answers.length;
      return [skill, practised(profile.practice[skill], share, today)];
    }),
  );
}
