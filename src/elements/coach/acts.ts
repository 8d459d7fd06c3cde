/** What a visitor's acts do: to the conversation, and to their profile. */
import type { Plan } from '../../coach/advice.js';
import { toCalendar } from '../../coach/calendar.js';
import type { QuizMessage } from '../../coach/conversation.js';
import { calendarOf, makePlan, movePlan } from '../../coach/plan.js';
import { outcomes, proposals, type Question } from '../../coach/quiz.js';
import { beginQuiz, checked, goOn, isGiven, practiceAfter } from '../../coach/quiz-talk.js';
import { dayOf } from '../../coach/repetition.js';
import type { Talk } from '../../coach/talk.js';
import type { common } from '../../i18n/en/common.js';
import type { Career, Level } from '../../model/career.js';
import type { Circumstances } from '../../model/profile.js';
import { skillProgress } from '../../model/skills.js';
import type { ProfileStore } from '../../profile/store.js';
import { CareerQuizEndEvent } from '../../ui/events/career-quiz-end.js';
import { changeSkills, setLevel, setMilestone, setStatus, type Visit } from '../../ui/visitor-acts.js';
import { download } from '../../ui/download.js';
import type { Acts, Say } from './scene.js';
import { planText } from './view.js';

/** Where the acts are done. */
export interface Desk {
  readonly talk: Talk;
  /** The element. */
  host(): Visit['host'];
  career(): Career | undefined;
  bank(): readonly Question[];
  store(): ProfileStore | undefined;
  words(): Say;
  levels(): typeof common.level;
  /** After the update the focus goes to what has this id: what held it may be gone. */
  focus(id: string): void;
  announce(words: string): void;
  /** The conversation has changed. */
  changed(): void;
  copy(id: number, text: string): void;
}

type Own = 'ask' | 'retry' | 'toggle' | 'print';

export function actsOf(desk: Desk): Omit<Acts, Own> {
  const { talk } = desk;
  /** With what all of them need; nothing before there is a career. */
  const withCareer = (act: (career: Career, store: ProfileStore) => void) => {
    const [career, store] = [desk.career(), desk.store()];
    if (career && store) act(career, store);
    desk.changed();
  };
  const visit = (career: Career, store: ProfileStore): Visit => ({ host: desk.host(), career, store });

  return {
    setStatus: (skill, status) => withCareer((career, store) => setStatus(visit(career, store), skill, { status })),
    setLevel: (skill, level) => withCareer((career, store) => setLevel(visit(career, store), skill, level)),
    setMilestone: (milestone, isDone) =>
      withCareer((career, store) => setMilestone(visit(career, store), milestone, isDone)),

    give(id, given) {
      talk.change(id, 'quiz', (quiz) => ({ given: { ...quiz.given, ...given } }));
      desk.changed();
    },
    overrule(id, point, isFound) {
      talk.change(id, 'quiz', ({ given }) => ({ given: { ...given, found: given.found.with(point, isFound) } }));
      desk.changed();
    },
    check({ id, given, question: asked }) {
      const question = desk.bank().find((each) => each.id === asked);
      if (!question) return;
      const { quiz } = desk.words();
      if (!isGiven(question, given))
        return desk.announce(question.kind === 'open' ? quiz.writeFirst : quiz.chooseFirst);
      talk.change(id, 'quiz', () => ({ given: checked(question, given) }));
      // A radio that is settled can hold no focus.
      desk.focus(`act-${id}`);
      desk.changed();
    },
    goOn: (quiz, isEnough = false) =>
      withCareer((career, store) => {
        const next = goOn(quiz, desk.bank(), career, store.snapshot, { isEnough });
        talk.change(quiz.id, 'quiz', () => next);
        desk.focus(`quiz-${quiz.id}`);
        if (next.question === undefined) end(desk, visit(career, store), { ...quiz, ...next });
      }),
    want({ id }, skill, isWanted) {
      talk.change(id, 'quiz', ({ unwanted }) => ({
        unwanted: isWanted ? unwanted.filter((each) => each !== skill) : [...unwanted, skill],
      }));
      desk.changed();
    },
    setMarks: (quiz) =>
      withCareer((career, store) => {
        for (const { skill, level } of proposals(career, store.snapshot, quiz.session)) {
          if (quiz.unwanted.includes(skill)) continue;
          changeSkills(visit(career, store), [skill], () => store.setLevel(skill, level));
        }
        talk.change(quiz.id, 'quiz', () => ({ isSet: true }));
        desk.focus(`set-${quiz.id}`);
      }),
    testAgain: ({ session, position }) =>
      withCareer((career, store) => {
        const skills = session.topics.map(({ skill }) => skill);
        const quiz = beginQuiz(desk.bank(), career, store.snapshot, skills, position);
        if (!quiz) return;
        talk.say(quiz);
        desk.focus(`quiz-${talk.conversation.messages.at(-1)!.id}`);
      }),

    tell(id, said: Partial<Circumstances>) {
      talk.change(id, 'interview', ({ circumstances }) => ({ circumstances: { ...circumstances, ...said } }));
      desk.changed();
    },
    enjoy(id, interest, isEnjoyed) {
      talk.change(id, 'interview', ({ circumstances }) => {
        const others = (circumstances.enjoys ?? []).filter((each) => each !== interest);
        return { circumstances: { ...circumstances, enjoys: isEnjoyed ? [...others, interest] : others } };
      });
      desk.changed();
    },
    plan: (id) =>
      withCareer((career, store) => {
        const interview = talk.conversation.messages.find((message) => message.id === id);
        if (interview?.kind !== 'interview') return;
        const { circumstances } = interview;
        store.setCircumstances(career.id, circumstances);
        talk.change(id, 'interview', () => ({ isDone: true }));
        const plan = makePlan(career, store.snapshot, circumstances, dayOf(new Date()));
        talk.say({ kind: 'plan', plan });
        desk.focus(`plan-${talk.conversation.messages.at(-1)!.id}`);
      }),
    move(id, step, ends) {
      const moved = (plan: Plan) => movePlan(plan, step, ends);
      talk.change(id, 'plan', ({ plan }) => ({ plan: plan && moved(plan) }));
      talk.change(id, 'answer', ({ pieces }) => ({
        pieces: pieces.map((each) => (each.kind === 'plan' ? { ...each, plan: moved(each.plan) } : each)),
      }));
      desk.changed();
    },
    learn: ({ steps }) =>
      withCareer((career, store) => {
        for (const { skill } of steps) {
          if (skillProgress(career, store.snapshot, skill).status !== 'to-learn') continue;
          setStatus(visit(career, store), skill, { status: 'learning' });
        }
        desk.announce(desk.words().plan.learning);
      }),
    copyPlan: (id, plan) =>
      withCareer((career) => desk.copy(id, planText(career, plan, { say: desk.words(), levels: desk.levels() }))),
    savePlan: (plan) =>
      withCareer((career) =>
        download({
          name: `${desk.words().plan.file}.txt`,
          text: planText(career, plan, { say: desk.words(), levels: desk.levels() }),
          type: 'text/plain',
        }),
      ),
    saveCalendar: (plan) =>
      withCareer((career) => {
        const { plan: say } = desk.words();
        const events = calendarOf(plan, career, {
          title: (skill: string, level: Level) => say.calendarTitle(skill, desk.levels()[level]),
          text: (practice, hours) => [...practice, say.hours(...hours)].join('\n'),
        });
        download({
          name: `${say.file}.ics`,
          text: toCalendar(career.title, events, new Date()),
          type: 'text/calendar',
        });
      }),
  };
}

/** A test is over: what it came to is kept, and told. */
function end(desk: Desk, { host, career, store }: Visit, quiz: QuizMessage): void {
  const { session } = quiz;
  const practice = practiceAfter(session, store.snapshot, dayOf(new Date()));
  for (const [skill, next] of Object.entries(practice)) store.setPractice(skill, next);
  if (session.answered.length)
    store.setSeen(
      career.id,
      session.answered.map(({ question }) => question),
    );
  desk.talk.change(quiz.id, 'quiz', () => ({
    due: Object.fromEntries(Object.entries(practice).map(([skill, { due }]) => [skill, due])),
  }));
  host.dispatchEvent(
    new CareerQuizEndEvent(
      career.id,
      outcomes(session).map(({ skill, right, asked }) => ({ skill, right, asked })),
    ),
  );
}
