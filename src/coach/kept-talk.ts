/** A conversation as text, to be kept and read again. */
import type { Level } from '../model/career.js';
import { LONGEST_TALK } from '../profile/fields.js';
import type { Piece, Sentence, Source } from './answer.js';
import type { Circumstances, Plan } from './advice.js';
import {
  type AnswerMessage,
  type Conversation,
  type Given,
  type InterviewMessage,
  isOpen,
  type Message,
  type PlanMessage,
  type QuestionMessage,
  type QuizMessage,
  type Trouble,
} from './conversation.js';
import type { Session } from './quiz.js';
import { byKind, list, maybe, number, object, oneOf, pair, record, type Shape, text, whole, yes } from './shapes.js';

/** Goes up when an older release could not read what is written. */
const VERSION = 1;
/** As many messages as are kept, the last ones. */
export const MOST_KEPT = 500;

/** What is kept: an answer that is being given as far as it has come, and of a very long conversation its end. */
export function toText({ messages }: Conversation, most = MOST_KEPT): string {
  const last = messages.slice(-most);
  const kept = last.map((each) => (each.kind === 'answer' && isOpen(each) ? { ...each, state: 'stopped' } : each));
  const text = JSON.stringify({ version: VERSION, messages: kept });
  return text.length > LONGEST_TALK ? toText({ messages }, Math.floor(last.length / 2)) : text;
}

export interface Read {
  readonly conversation: Conversation;
  /** Why not all of it is there: it is no conversation, of a newer version, or some messages could not be read. */
  readonly trouble: 'unreadable' | 'newer' | 'partly' | undefined;
}

/** Reads what was kept. Never throws: what cannot be read is left out, and why is told. */
export function fromText(kept: string): Read {
  const nothing = (trouble: 'unreadable' | 'newer'): Read => ({ conversation: { messages: [] }, trouble });
  try {
    const { version, messages } = JSON.parse(kept) as { version?: unknown; messages?: unknown };
    if (typeof version === 'number' && version > VERSION) return nothing('newer');
    if (version !== VERSION || !Array.isArray(messages)) return nothing('unreadable');
    const read = messages.slice(-MOST_KEPT).flatMap((each) => {
      try {
        return [message(each)];
      } catch {
        return [];
      }
    });
    return {
      // Numbered anew, so that no two are one.
      conversation: { messages: read.map((each, at) => ({ ...each, id: at + 1 })) },
      trouble: read.length === messages.slice(-MOST_KEPT).length ? undefined : 'partly',
    };
  } catch {
    return nothing('unreadable');
  }
}

// --- The shapes of messages -----------------------------------------------------------------------------------------

const id = whole(0, Number.MAX_SAFE_INTEGER);
const level = oneOf<Level>(1, 2, 3);
const day = whole(-1_000_000, 1_000_000);

const source: Shape<Source> = object({
  kind: oneOf<Source['kind']>(
    'section',
    'career',
    'skill',
    'position',
    'transition',
    'alternative',
    'resource',
    'trend',
    'fact',
    'challenge',
    'trait',
    'industry',
    'question',
  ),
  id: text,
  title: text,
  part: maybe(text),
});
const sentence: Shape<Sentence> = object({ text, cites: list(whole(0, 1_000)) });

const plan: Shape<Plan> = object({
  career: text,
  position: text,
  weekly: number(1, 80),
  steps: list(
    object({
      skill: text,
      level,
      practice: list(text),
      hours: pair(number(0, 100_000), number(0, 100_000)),
      begins: day,
      ends: day,
    }),
  ),
  milestones: list(text),
  alternative: maybe(object({ id: text, known: whole(0, 10_000), of: whole(0, 10_000) })),
});

const piece: Shape<Piece> = byKind<Piece>({
  position: object({ kind: oneOf('position'), id: text }),
  skills: object({ kind: oneOf('skills'), ids: list(text) }),
  way: object({ kind: oneOf('way'), from: maybe(text), to: text }),
  alternative: object({ kind: oneOf('alternative'), id: text }),
  resources: object({ kind: oneOf('resources'), ids: list(text) }),
  plan: object({ kind: oneOf('plan'), plan }),
});

const trouble: Shape<Trouble> = object({
  kind: oneOf<Trouble['kind']>(
    'unavailable',
    'refused',
    'busy',
    'offline',
    'timeout',
    'broken-off',
    'too-large',
    'not-an-answer',
  ),
  again: maybe(number(0, Number.MAX_SAFE_INTEGER)),
});

const question: Shape<QuestionMessage> = object({ kind: oneOf('question'), id, text });

const answerFields: Shape<AnswerMessage> = object({
  kind: oneOf('answer'),
  id,
  by: oneOf<AnswerMessage['by']>('guide', 'browser', 'endpoint'),
  state: oneOf<AnswerMessage['state']>('done', 'stopped', 'failed'),
  sentences: list(sentence),
  sources: list(source),
  rest: text,
  pieces: list(piece),
  suggestions: list(text),
  isUnknown: yes,
  trouble: maybe(trouble),
});
/** What is cited must be there. */
const answer: Shape<AnswerMessage> = (value) => {
  const read = answerFields(value);
  const sentences = read.sentences.map((each) => ({
    ...each,
    cites: each.cites.filter((at) => at < read.sources.length),
  }));
  return { ...read, sentences };
};

const session: Shape<Session> = object({
  topics: list(object({ skill: text, level })),
  length: whole(0, 100),
  answered: list(object({ question: text, skill: text, level, share: number(0, 1) })),
});
const given: Shape<Given> = object({
  choice: maybe(whole(0, 100)),
  text,
  found: list(yes),
  isChecked: yes,
});
const quiz: Shape<QuizMessage> = object({
  kind: oneOf('quiz'),
  id,
  session,
  position: maybe(text),
  question: maybe(text),
  given,
  due: record(day),
  unwanted: list(text),
  isSet: yes,
});

const circumstances: Shape<Circumstances> = object({
  background: maybe(
    oneOf<NonNullable<Circumstances['background']>>('new', 'other-field', 'frontend', 'operations', 'backend'),
  ),
  hours: maybe(number(0, 168)),
  enjoys: maybe(list(text)),
});
const interview: Shape<InterviewMessage> = object({ kind: oneOf('interview'), id, circumstances, isDone: yes });
const planned: Shape<PlanMessage> = object({ kind: oneOf('plan'), id, plan: maybe(plan) });

const message: Shape<Message> = byKind<Message>({ question, answer, quiz, interview, plan: planned });
