/** Runs a conversation: answers what is asked from the guide, or through a model that is bound to it. */
import type { Career, Questions } from '../model/career.js';
import type { Profile } from '../model/profile.js';
import type { Act, Answer } from './answer.js';
import {
  add,
  type AnswerMessage,
  change,
  type Conversation,
  emptyAnswer,
  emptyConversation,
  guideAnswer,
  isOpen,
  lastOf,
  type Message,
  type Said,
  type Speaker,
  type Trouble,
  turnsOf,
} from './conversation.js';
import type { Prompt } from './engine.js';
import type { Reply } from './engines/ask.js';
import type { Mind } from './mind.js';
import { beginQuiz } from './quiz-talk.js';

/** What is answered from. */
export interface Facts {
  readonly mind: Mind;
  readonly career: Career;
  readonly profile: Profile;
  /** Undefined where the dataset has none. */
  readonly questions: Questions | undefined;
  /** What is said where it asks nothing of what is to be tested. */
  readonly noQuestions: string;
}

/** A language model that may be asked. */
export interface Model {
  readonly name: Exclude<Speaker, 'guide'>;
  /** What of the visitor's marks goes along, in words; undefined where they said no. */
  readonly visitor: string | undefined;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly speak: (prompt: Prompt, signal: AbortSignal) => AsyncIterable<Reply>;
}

/** What was just asked is not offered to be asked. */
const withoutEcho = (answer: Answer, question: string): Answer => ({
  ...answer,
  suggestions: answer.suggestions.filter((each) => each !== question),
});

/** How many passages a model may answer from. */
const PASSAGES = 6;

export class Talk {
  #conversation = emptyConversation;
  #facts: Facts | undefined;
  #model: Model | undefined;
  /** Of the answer that is being given by a model. */
  #stop: AbortController | undefined;
  readonly #changed: () => void;

  /** `changed` is called after each change that no caller waits for. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  /** Whether a model speaks, or is about to. */
  get isSpeaking(): boolean {
    return this.#stop !== undefined;
  }

  /** What to answer from, and by whom: undefined while it is on its way. What waits for it is answered. */
  follow(facts: Facts | undefined, model: Model | undefined): void {
    this.#facts = facts;
    this.#model = model;
    const last = lastOf(this.#conversation);
    if (facts && !this.#stop && last?.kind === 'answer' && last.state === 'waiting') this.#answer(last);
  }

  /** Asks. What was being said until then is left as it is. */
  ask(text: string): void {
    this.stop();
    this.#conversation = add(this.#conversation, { kind: 'question', text });
    this.#wait();
  }

  /** Asks the model once more what was asked last. */
  retry(): void {
    this.stop();
    const last = lastOf(this.#conversation);
    // It has been dealt with.
    if (last?.kind === 'answer') this.#change(last, { trouble: undefined });
    this.#wait();
  }

  /** Stops what is being said, and keeps what came. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    const last = lastOf(this.#conversation);
    if (last?.kind === 'answer' && isOpen(last)) this.#change(last, { state: 'stopped' });
  }

  /** Puts another conversation in the place of this one. */
  replace(conversation: Conversation): void {
    this.stop();
    this.#conversation = conversation;
  }

  /** Adds what the visitor began: a test, the questions for a plan, a plan. */
  say(said: Said): void {
    this.#conversation = add(this.#conversation, said);
  }

  change<Kind extends Message['kind']>(
    id: number,
    kind: Kind,
    into: (message: Extract<Message, { kind: Kind }>) => Partial<Extract<Message, { kind: Kind }>>,
  ): void {
    this.#conversation = change(this.#conversation, id, kind, into);
  }

  #wait(): void {
    this.#conversation = add(this.#conversation, emptyAnswer(this.#model?.name ?? 'guide'));
    this.follow(this.#facts, this.#model);
  }

  #change({ id }: AnswerMessage, into: Partial<AnswerMessage>): void {
    this.#conversation = change(this.#conversation, id, 'answer', () => into);
  }

  #answer(message: AnswerMessage): void {
    const { mind, profile } = this.#facts!;
    const asked = this.#conversation.messages.findLast(({ kind }) => kind === 'question');
    const question = asked?.kind === 'question' ? asked.text : '';
    const local = withoutEcho(mind.answer(question, profile), question);
    // Tests and plans are made here; a model has no part in them.
    if (local.act || !this.#model) {
      // What is begun says what comes next.
      this.#change(message, { ...guideAnswer(local), ...(local.act && { suggestions: [] }) });
      this.#begin(local.act);
      return;
    }
    void this.#speak(message, question, this.#model, guideAnswer(local));
  }

  #begin(act: Act | undefined): void {
    const { career, profile, questions, noQuestions } = this.#facts!;
    if (act?.kind === 'interview')
      this.say({ kind: 'interview', circumstances: profile.circumstances[career.id] ?? {}, isDone: false });
    if (act?.kind !== 'quiz') return;
    const quiz = beginQuiz(questions?.questions ?? [], career, profile, act.skills, act.position);
    this.say(
      quiz ?? {
        ...emptyAnswer('guide'),
        state: 'done',
        sentences: [{ text: noQuestions, cites: [] }],
      },
    );
  }

  async #speak(
    message: AnswerMessage,
    question: string,
    model: Model,
    local: ReturnType<typeof guideAnswer>,
  ): Promise<void> {
    const { mind, career } = this.#facts!;
    const stop = (this.#stop = new AbortController());
    const { messages } = this.#conversation;
    const before = messages.slice(
      0,
      messages.findLastIndex(({ kind }) => kind === 'question'),
    );
    const found = mind.find(question, PASSAGES);
    const last = before.findLast(({ kind }) => kind === 'question');
    // "And then?" is about what was asked before.
    const passages = found.length || last?.kind !== 'question' ? found : mind.find(last.text, PASSAGES);
    const prompt: Prompt = {
      question,
      passages,
      visitor: model.visitor,
      turns: turnsOf({ messages: before }),
      career: career.title,
      language: model.language,
    };
    this.#change(message, { by: model.name });
    for await (const reply of model.speak(prompt, stop.signal)) {
      // Another question has been asked since, or this one was stopped.
      if (this.#stop !== stop) return;
      const { sentences, sources, rest } = reply;
      const isLast = reply.state !== 'speaking';
      if (isLast) this.#stop = undefined;
      if (reply.state !== 'failed') {
        const { pieces, suggestions } = local;
        const isWhole = reply.state === 'done';
        this.#change(message, {
          state: reply.state,
          sentences,
          sources,
          rest,
          ...(isWhole && { pieces, suggestions }),
        });
      } else this.#fallBack(message, reply, local);
      this.#changed();
      if (isLast) return;
    }
  }

  /** The guide answers instead. What had come of the model's answer stays. */
  #fallBack(
    message: AnswerMessage,
    { sentences, sources, error }: Extract<Reply, { state: 'failed' }>,
    local: ReturnType<typeof guideAnswer>,
  ): void {
    const { kind, retryAfter } = error;
    const trouble: Trouble = { kind, again: retryAfter === undefined ? undefined : Date.now() + retryAfter * 1000 };
    if (!sentences.length) return this.#change(message, { ...local, trouble });
    this.#change(message, { state: 'failed', sentences, sources, rest: '' });
    this.say({ ...local, trouble });
  }
}
