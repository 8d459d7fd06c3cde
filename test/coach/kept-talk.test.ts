import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  change,
  type Conversation,
  emptyAnswer,
  emptyConversation,
  turnsOf,
} from '../../src/coach/conversation.js';
import { fromText, MOST_KEPT, toText } from '../../src/coach/kept-talk.js';

const asked = (...questions: string[]): Conversation =>
  questions.reduce((before, text) => add(before, { kind: 'question', text }), emptyConversation);

const answered = (conversation: Conversation, text: string, state: 'done' | 'speaking' = 'done') =>
  add(conversation, {
    ...emptyAnswer('guide'),
    state,
    sentences: [{ text, cites: [0] }],
    sources: [{ kind: 'skill', id: 'sql', title: 'SQL' }],
  });

describe('a conversation', () => {
  it('numbers its messages, and changes the one that is meant', () => {
    const before = asked('One', 'Two');
    expect(before.messages.map(({ id }) => id)).toEqual([1, 2]);
    const after = change(before, 1, 'question', () => ({ text: 'Three' }));
    expect(after.messages).toMatchObject([{ text: 'Three' }, { text: 'Two' }]);
    expect(before.messages[0]).toMatchObject({ text: 'One' });
    expect(change(before, 1, 'plan', () => ({ plan: undefined }))).toBe(before);
    expect(change(before, 9, 'question', () => ({ text: '' }))).toBe(before);
  });

  it('is told to a model by what was asked and answered', () => {
    const conversation = add(answered(asked('What first?'), 'SQL.'), emptyAnswer('endpoint'));
    expect(turnsOf(conversation)).toEqual([
      { by: 'visitor', text: 'What first?' },
      { by: 'coach', text: 'SQL.' },
    ]);
  });
});

describe('a kept conversation', () => {
  it('is read as it was written', () => {
    const conversation = answered(asked('What first?'), 'SQL.');
    expect(fromText(toText(conversation))).toEqual({ conversation, trouble: undefined });
  });

  it('keeps an answer as far as it had come', () => {
    const { conversation } = fromText(toText(answered(asked('What first?'), 'SQL.', 'speaking')));
    expect(conversation.messages.at(-1)).toMatchObject({ state: 'stopped', sentences: [{ text: 'SQL.' }] });
  });

  it('keeps its last messages where it is long', () => {
    const long = asked(...Array.from({ length: MOST_KEPT + 20 }, (_, at) => `Question ${at}`));
    const { conversation } = fromText(toText(long));
    expect(conversation.messages).toHaveLength(MOST_KEPT);
    expect(conversation.messages[0]).toMatchObject({ id: 1, text: 'Question 20' });
    const large = asked(...Array.from({ length: 200 }, () => 'word '.repeat(3_000)));
    expect(toText(large).length).toBeLessThanOrEqual(1_000_000);
    expect(fromText(toText(large)).conversation.messages.length).toBeGreaterThan(10);
  });

  it.each([
    ['', 'unreadable'],
    ['null', 'unreadable'],
    ['[]', 'unreadable'],
    ['{"version":1}', 'unreadable'],
    ['{"version":2,"messages":[]}', 'newer'],
    ['{"version":1,"messages":[{"kind":"question","id":1}]}', 'partly'],
    ['{"version":1,"messages":[{"kind":"constructor","id":1}]}', 'partly'],
  ])('of %s is left out, and it is told why', (kept, trouble) => {
    expect(fromText(kept)).toEqual({ conversation: { messages: [] }, trouble });
  });

  it('cites nothing that is not there', () => {
    const conversation = answered(asked('What first?'), 'SQL.');
    const { conversation: read } = fromText(toText(conversation).replace('"cites":[0]', '"cites":[0,4]'));
    expect(read.messages[1]).toMatchObject({ sentences: [{ cites: [0] }] });
  });

  it('never throws, whatever is kept, and what it gives can be kept again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((each) => `{"version":1,"messages":[${each}]}`),
        ),
        (kept) => {
          const { conversation } = fromText(kept);
          expect(fromText(toText(conversation)).conversation).toEqual(conversation);
        },
      ),
    );
  });
});
