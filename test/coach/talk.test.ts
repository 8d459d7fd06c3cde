import { describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import bank from '../../data/careers/backend-developer.questions.json' with { type: 'json' };
import type { Answer } from '../../src/coach/answer.js';
import { EngineError, type Prompt } from '../../src/coach/engine.js';
import type { Reply } from '../../src/coach/engines/ask.js';
import { goOn, practiceAfter } from '../../src/coach/quiz-talk.js';
import { type Facts, type Model, Talk } from '../../src/coach/talk.js';
import type { Career, Questions } from '../../src/model/career.js';
import { emptyProfile } from '../../src/model/profile.js';

const career = backend as unknown as Career;
const questions = bank as unknown as Questions;

const answer = (text: string, act?: Answer['act']): Answer => ({
  intent: 'define',
  sentences: [{ text, cites: [] }],
  sources: [],
  pieces: [],
  suggestions: ['More'],
  act,
  isUnknown: false,
});
/** A guide that answers with the question itself; a test is asked for by "test". */
const facts = (given?: Questions): Facts => ({
  mind: {
    answer: (question) => answer(question, question === 'test' ? { kind: 'quiz', skills: ['sql'] } : undefined),
    find: (question) =>
      question === 'And then?' ? [] : [{ source: { kind: 'skill', id: 'sql', title: question }, text: question }],
    textOf: () => undefined,
  },
  career,
  profile: emptyProfile,
  questions: given,
  noQuestions: 'No questions.',
});

/** A model whose replies are given one by one. */
function fakeModel() {
  const prompts: Prompt[] = [];
  const next: ((reply: Reply) => void)[] = [];
  const model: Model = {
    name: 'endpoint',
    visitor: undefined,
    language: 'en',
    async *speak(prompt) {
      prompts.push(prompt);
      for (;;) {
        const reply = await new Promise<Reply>((resolve) => next.push(resolve));
        yield reply;
        if (reply.state !== 'speaking') return;
      }
    },
  };
  const say = async (reply: Reply) => {
    next.shift()!(reply);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { model, prompts, say };
}
const reply = (state: 'speaking' | 'done' | 'stopped', text: string): Reply => ({
  state,
  sentences: [{ text, cites: [] }],
  sources: [],
  rest: '',
});
const failed = (text: string | undefined, retryAfter?: number): Reply => ({
  state: 'failed',
  error: new EngineError('busy', 'Busy.', retryAfter),
  sentences: text ? [{ text, cites: [] }] : [],
  sources: [],
  rest: '',
});
const texts = (talk: Talk) =>
  talk.conversation.messages.map((message) =>
    message.kind === 'question'
      ? message.text
      : message.kind === 'answer'
        ? `${message.by}, ${message.state}: ${message.sentences.map(({ text }) => text).join('')}`
        : message.kind,
  );
const talking = (given?: Model) => {
  const talk = new Talk(() => {});
  talk.follow(facts(questions), given);
  return talk;
};
const started = async () => new Promise((resolve) => setTimeout(resolve));

describe('a conversation', () => {
  it('is answered by the guide, at once where the guide is there, else when it comes', () => {
    const talk = new Talk(() => {});
    talk.ask('One');
    expect(texts(talk)).toEqual(['One', 'guide, waiting: ']);
    talk.follow(facts(), undefined);
    expect(texts(talk)).toEqual(['One', 'guide, done: One']);
    talk.ask('Two');
    expect(texts(talk).slice(2)).toEqual(['Two', 'guide, done: Two']);
  });

  it('begins a test where one is asked for, and says where there is none', () => {
    const talk = talking();
    talk.ask('test');
    expect(texts(talk)).toEqual(['test', 'guide, done: test', 'quiz']);
    talk.follow(facts(), undefined);
    talk.ask('test');
    expect(texts(talk).at(-1)).toBe('guide, done: No questions.');
  });
});

describe('a model', () => {
  it('speaks until it is done, with what the guide offers beside it', async () => {
    const { model, say, prompts } = fakeModel();
    const talk = talking(model);
    talk.ask('One');
    await started();
    await say(reply('speaking', 'First.'));
    expect(talk.isSpeaking).toBe(true);
    await say(reply('done', 'First.'));
    expect(talk.isSpeaking).toBe(false);
    expect(texts(talk)).toEqual(['One', 'endpoint, done: First.']);
    expect(talk.conversation.messages[1]).toMatchObject({ suggestions: ['More'] });
    talk.ask('And then?');
    await started();
    expect(prompts[1]).toMatchObject({
      turns: [{ text: 'One' }, { text: 'First.' }],
      // It is about what was asked before.
      passages: [{ text: 'One' }],
    });
  });

  it('is left for a new question, and what it says then is not heard', async () => {
    const { model, say } = fakeModel();
    const talk = talking(model);
    talk.ask('One');
    await started();
    await say(reply('speaking', 'First.'));
    talk.ask('Two');
    await started();
    await say(reply('done', 'Late.'));
    await say(reply('done', 'Second.'));
    expect(texts(talk)).toEqual(['One', 'endpoint, stopped: First.', 'Two', 'endpoint, done: Second.']);
  });

  it('that fails before a word leaves the answer to the guide, and may be asked again', async () => {
    const { model, say } = fakeModel();
    const talk = talking(model);
    talk.ask('One');
    await started();
    const now = Date.now();
    await say(failed(undefined, 7));
    expect(texts(talk)).toEqual(['One', 'guide, done: One']);
    const { trouble } = talk.conversation.messages[1] as { trouble?: { kind: string; again?: number } };
    expect(trouble?.kind).toBe('busy');
    expect(trouble!.again! - now).toBeGreaterThanOrEqual(7_000);
    talk.retry();
    await started();
    await say(reply('done', 'Now.'));
    expect(texts(talk)).toEqual(['One', 'guide, done: One', 'endpoint, done: Now.']);
  });

  it('that fails in the middle leaves what came, and the guide answers after it', async () => {
    const { model, say } = fakeModel();
    const talk = talking(model);
    talk.ask('One');
    await started();
    await say(failed('Half.'));
    expect(texts(talk)).toEqual(['One', 'endpoint, failed: Half.', 'guide, done: One']);
  });

  it('has no part in a test', async () => {
    const { model, prompts } = fakeModel();
    const talk = talking(model);
    talk.ask('test');
    await started();
    expect(prompts).toEqual([]);
    expect(texts(talk).at(-1)).toBe('quiz');
  });
});

describe('a test', () => {
  it('that is ended before anything was answered leaves nothing to practise', () => {
    const talk = talking();
    talk.ask('test');
    const quiz = talk.conversation.messages.at(-1);
    if (quiz?.kind !== 'quiz') throw new Error('There is no test.');
    const next = goOn(quiz, questions.questions, career, emptyProfile, { isEnough: true });
    expect(next).toMatchObject({ question: undefined, session: { answered: [] } });
    expect(practiceAfter(next.session, emptyProfile, 100)).toEqual({});
  });
});
