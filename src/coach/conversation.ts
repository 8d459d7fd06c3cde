/** A conversation as data: what was asked, what was answered and by whom, the tests and plans within it. */
import type { Id } from '../model/career.js';
import type { Answer, Piece, Sentence, Source } from './answer.js';
import type { Circumstances, Plan } from './advice.js';
import type { EngineErrorKind, Turn } from './engine.js';
import type { Session } from './quiz.js';

export type Speaker = 'guide' | 'browser' | 'endpoint';

/** Why a model did not answer, or not to the end. */
export interface Trouble {
  readonly kind: EngineErrorKind;
  /** When it may be asked again, in ms since 1970, where the server said so. */
  readonly again?: number | undefined;
}

interface Numbered {
  /** Tells a message apart from all others of its conversation. */
  readonly id: number;
}

/** What the visitor asked. */
export interface QuestionMessage extends Numbered {
  readonly kind: 'question';
  readonly text: string;
}

/** What the coach answered. */
export interface AnswerMessage extends Numbered {
  readonly kind: 'answer';
  readonly by: Speaker;
  /** `waiting` for data or for a model's first word. */
  readonly state: 'waiting' | 'speaking' | 'done' | 'stopped' | 'failed';
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Source[];
  /** How a model's next sentence begins. */
  readonly rest: string;
  readonly pieces: readonly Piece[];
  readonly suggestions: readonly string[];
  /** Whether the guide says nothing of what was asked. */
  readonly isUnknown: boolean;
  /** Why the guide answers in a model's place. */
  readonly trouble?: Trouble | undefined;
}

/** What a visitor has given to the question that is on show. */
export interface Given {
  /** Of a choice: which, from 0. */
  readonly choice?: number | undefined;
  /** Of an open question: what they wrote. */
  readonly text: string;
  /** Of an open question: each point, found or not; once it is checked. */
  readonly found: readonly boolean[];
  readonly isChecked: boolean;
}
export const nothingGiven: Given = { text: '', found: [], isChecked: false };

/** A test in its place. */
export interface QuizMessage extends Numbered {
  readonly kind: 'quiz';
  readonly session: Session;
  readonly position: Id | undefined;
  /** The question on show; none once it is over. */
  readonly question: Id | undefined;
  readonly given: Given;
  /** By skill, the day on which it is to be practised again: days since 1970. Empty until it is over. */
  readonly due: Readonly<Record<Id, number>>;
  /** Skills whose proposed mark the visitor does not want. */
  readonly unwanted: readonly Id[];
  /** Whether the proposed marks are set. */
  readonly isSet: boolean;
}

/** The questions that a plan is made from. */
export interface InterviewMessage extends Numbered {
  readonly kind: 'interview';
  readonly circumstances: Circumstances;
  readonly isDone: boolean;
}

export interface PlanMessage extends Numbered {
  readonly kind: 'plan';
  /** None where nothing is missing. */
  readonly plan: Plan | undefined;
}

export type Message = QuestionMessage | AnswerMessage | QuizMessage | InterviewMessage | PlanMessage;

/** What a message is made of, without its number. */
export type Said = Message extends infer Each ? (Each extends Message ? Omit<Each, 'id'> : never) : never;

export interface Conversation {
  readonly messages: readonly Message[];
}
export const emptyConversation: Conversation = { messages: [] };

export const lastOf = ({ messages }: Conversation): Message | undefined => messages.at(-1);
const nextId = (conversation: Conversation): number => (lastOf(conversation)?.id ?? 0) + 1;

export function add(conversation: Conversation, said: Said): Conversation {
  return { messages: [...conversation.messages, { ...said, id: nextId(conversation) }] };
}

/** Changes a message; nothing where it is there no longer, or is of another kind. */
export function change<Kind extends Message['kind']>(
  conversation: Conversation,
  id: number,
  kind: Kind,
  into: (message: Extract<Message, { kind: Kind }>) => Partial<Extract<Message, { kind: Kind }>>,
): Conversation {
  // What changes is near the end.
  const at = conversation.messages.findLastIndex((message) => message.id === id);
  const message = conversation.messages[at];
  if (message?.kind !== kind) return conversation;
  const changed = { ...message, ...into(message as Extract<Message, { kind: Kind }>) } as Message;
  return { messages: conversation.messages.with(at, changed) };
}

export const emptyAnswer = (by: Speaker): Omit<AnswerMessage, 'id'> => ({
  kind: 'answer',
  by,
  state: 'waiting',
  sentences: [],
  sources: [],
  rest: '',
  pieces: [],
  suggestions: [],
  isUnknown: false,
});

/** What the guide answered, as a message says it. */
export const guideAnswer = (
  { sentences, sources, pieces, suggestions, isUnknown }: Answer,
  trouble?: Trouble,
): Omit<AnswerMessage, 'id'> => ({
  ...emptyAnswer('guide'),
  state: 'done',
  sentences,
  sources,
  pieces,
  suggestions,
  isUnknown,
  trouble,
});

/** Whether a model's whole answer stands on no passage. */
export const citesNothing = ({ by, state, sources, sentences }: AnswerMessage): boolean =>
  by !== 'guide' && state === 'done' && sentences.length > 0 && sources.length === 0;

export const isOpen = ({ state }: AnswerMessage): boolean => state === 'waiting' || state === 'speaking';

/** What an answer says as text. White space of a model's own stays. */
export const textOfAnswer = ({ by, sentences, rest }: AnswerMessage): string =>
  by === 'guide' ? sentences.map(({ text }) => text).join(' ') : sentences.map(({ text }) => text).join('') + rest;

/** The conversation as a model is told it: questions and answers that came to something. */
export const turnsOf = ({ messages }: Conversation): Turn[] =>
  messages.flatMap<Turn>((message) => {
    if (message.kind === 'question') return [{ by: 'visitor', text: message.text }];
    if (message.kind !== 'answer') return [];
    const text = textOfAnswer(message).trim();
    return text ? [{ by: 'coach', text }] : [];
  });
