/** A session of questions: which comes next, and what it came to. A session is what was answered; all else follows. */
import type { Career, Id, Level, Questions } from '../model/career.js';
import { lookup, resolveId } from '../model/lookup.js';
import type { Profile } from '../model/profile.js';
import { skillProgress } from '../model/skills.js';

export type Question = Questions['questions'][number];

/** What a session is about: skills, each at the level where its questions begin. */
export interface Topic {
  readonly skill: Id;
  readonly level: Level;
}

export interface Answered {
  readonly question: Id;
  readonly skill: Id;
  readonly level: Level;
  /** Share of it that was right, 0 to 1: all or nothing of a choice, the points found of an open question. */
  readonly share: number;
}

export interface Session {
  readonly topics: readonly Topic[];
  /** How many questions at most. */
  readonly length: number;
  readonly answered: readonly Answered[];
}

/** An answer counts as right from this share on. */
export const RIGHT = 0.6;
export const isRight = ({ share }: Answered): boolean => share >= RIGHT;

/** How many questions a session has: of one skill, and of what a position asks. */
const LENGTH = { skill: 5, position: 10 };

/** A session on skills, each from a level above what the visitor holds; on the levels a position asks, where one is named. */
export function beginSession(career: Career, profile: Profile, skills: readonly Id[], position?: Id): Session {
  const asked = new Map(
    lookup(career)
      .positions.get(resolveId(career, position ?? ''))
      ?.skills.map(({ skill, level }) => [skill, level]),
  );
  const topics = [...new Set(skills)].map((skill) => {
    const { status, level = 1 } = skillProgress(career, profile, skill);
    const next = status === 'known' ? Math.min(3, level + 1) : 1;
    return { skill, level: asked.get(skill) ?? (next as Level) };
  });
  return { topics, length: topics.length > 1 ? LENGTH.position : LENGTH.skill, answered: [] };
}

/** The level a skill has come to in a session: up after a right answer, down after a wrong one. */
export function levelIn({ topics, answered }: Session, skill: Id): Level {
  const start = topics.find((topic) => topic.skill === skill)?.level ?? 1;
  return answered
    .filter((answer) => answer.skill === skill)
    .reduce<Level>((level, answer) => bounded(level + (isRight(answer) ? 1 : -1)), start);
}

const bounded = (level: number): Level => Math.min(3, Math.max(1, level)) as Level;

/** So many levels further off is a question that was answered in an earlier session: the next level comes before it. */
const SEEN = 1.5;

/**
 * The next question: of the skill that was asked least so far, at the level it has come to or the nearest that has a
 * question left. Those in `seen`, of earlier sessions, come after what is new at their level and the next. Undefined
 * where the session is over.
 */
export function nextQuestion(
  bank: readonly Question[],
  session: Session,
  seen: ReadonlySet<Id> = new Set(),
): Question | undefined {
  const { topics, length, answered } = session;
  if (answered.length >= length) return undefined;
  const asked = new Set(answered.map(({ question }) => question));
  const times = (skill: Id) => answered.filter((answer) => answer.skill === skill).length;
  const skills = topics.map(({ skill }) => skill).sort((a, b) => times(a) - times(b));
  for (const skill of skills) {
    const level = levelIn(session, skill);
    const [next] = bank
      .filter((question) => question.skill === skill && !asked.has(question.id))
      .map((question) => ({
        question,
        distance: Math.abs(question.level - level) + (seen.has(question.id) ? SEEN : 0),
      }))
      .sort((a, b) => a.distance - b.distance);
    if (next) return next.question;
  }
  return undefined;
}

/** What a skill came to in a session. */
export interface Outcome {
  readonly skill: Id;
  readonly right: number;
  readonly asked: number;
  /** The highest level that the answers speak for; none where they speak for none. */
  readonly level: Level | undefined;
}

/**
 * Whether answers speak for a level: more at it or above it were right than at it or below it were wrong. Whoever fails
 * at an easier question has hit a harder one by chance.
 */
function speakFor(answers: readonly Answered[], level: Level): boolean {
  const right = answers.filter((answer) => isRight(answer) && answer.level >= level).length;
  const wrong = answers.filter((answer) => !isRight(answer) && answer.level <= level).length;
  return right > wrong;
}

/** What went how, skill by skill, in the order of the topics. Skills that were not asked are left out. */
export function outcomes({ topics, answered }: Session): Outcome[] {
  return topics.flatMap(({ skill }) => {
    const answers = answered.filter((answer) => answer.skill === skill);
    if (!answers.length) return [];
    const held = ([3, 2, 1] as const).find((level) => speakFor(answers, level));
    return [{ skill, right: answers.filter(isRight).length, asked: answers.length, level: held }];
  });
}

/** Marks that a session speaks for, where they say more than the visitor's own: proposed, never set. */
export function proposals(career: Career, profile: Profile, session: Session): { skill: Id; level: Level }[] {
  return outcomes(session).flatMap(({ skill, level, right, asked }) => {
    const held = skillProgress(career, profile, skill);
    const holds = held.status === 'known' ? (held.level ?? 1) : 0;
    return level && right * 2 > asked && asked > 1 && level > holds ? [{ skill, level }] : [];
  });
}
