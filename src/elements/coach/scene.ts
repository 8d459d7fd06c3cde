/** What the coach's parts need to show themselves: data, words, settings, and what the visitor may do. */
import type { Source } from '../../coach/answer.js';
import type { Circumstances, Plan } from '../../coach/advice.js';
import type { Given, QuizMessage } from '../../coach/conversation.js';
import type { Mind } from '../../coach/mind.js';
import type { Question } from '../../coach/quiz.js';
import type { coach } from '../../i18n/en/coach.js';
import type { coachTalk } from '../../i18n/en/coach-talk.js';
import type { common } from '../../i18n/en/common.js';
import type { Career, Guide, Id, Level } from '../../model/career.js';
import type { Profile, Status } from '../../model/profile.js';
import type { Settings } from '../../ui/settings.js';

/** All the words of the coach. */
export type Say = typeof coach & typeof coachTalk;

/** What the element knows, and hands to the conversation. */
export interface Surroundings {
  readonly career: Career;
  readonly guide: Guide | undefined;
  readonly profile: Profile;
  readonly settings: Settings;
  /** The words all elements share. */
  readonly common: typeof common;
  readonly language: string;
  /** Level of the element's own heading. */
  readonly level: number;
  /** Text of the dataset, marked with its language. */
  readonly words: (text: string) => unknown;
  readonly tongue: { readonly lang: string; readonly dir: string } | undefined;
}

export interface Scene extends Surroundings {
  /** Undefined while it or the guide is on its way. */
  readonly mind: Mind | undefined;
  readonly bank: readonly Question[];
  readonly say: Say;
  readonly isPrinting: boolean;
  /** Sources that are opened, as `message/place`. */
  readonly open: ReadonlySet<string>;
  /** What could not be copied by the browser, to be copied by hand. */
  readonly byHand: { readonly id: number; readonly text: string } | undefined;
  readonly acts: Acts;
}

/** A source, and where it stands: at which place of which message. */
export interface SourceAt {
  readonly message: number;
  readonly at: number;
  readonly source: Source;
}

/** What a visitor may do. Messages are named by their numbers. */
export interface Acts {
  readonly ask: (question: string) => void;
  readonly retry: () => void;
  /** Opens or closes a source. By a mark in the text it is opened, and gets the focus. */
  readonly toggle: (source: SourceAt, byMark?: boolean) => void;
  readonly setStatus: (skill: Id, status: Status) => void;
  readonly setLevel: (skill: Id, level: Level) => void;
  readonly setMilestone: (milestone: Id, isDone: boolean) => void;
  readonly give: (message: number, given: Partial<Given>) => void;
  /** Says of a point of an open answer whether it is there. */
  readonly overrule: (message: number, point: number, isFound: boolean) => void;
  readonly check: (message: QuizMessage) => void;
  readonly goOn: (message: QuizMessage, isEnough?: boolean) => void;
  readonly want: (message: QuizMessage, skill: Id, isWanted: boolean) => void;
  readonly setMarks: (message: QuizMessage) => void;
  readonly testAgain: (message: QuizMessage) => void;
  readonly tell: (message: number, circumstances: Partial<Circumstances>) => void;
  readonly enjoy: (message: number, interest: Id, isEnjoyed: boolean) => void;
  readonly plan: (message: number) => void;
  readonly move: (message: number, step: number, ends: number) => void;
  readonly learn: (plan: Plan) => void;
  readonly copyPlan: (message: number, plan: Plan) => void;
  readonly savePlan: (plan: Plan) => void;
  readonly saveCalendar: (plan: Plan) => void;
  readonly print: () => void;
}
