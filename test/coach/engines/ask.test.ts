import { describe, expect, it } from 'vitest';
import { type Engine, EngineError, type Prompt } from '../../../src/coach/engine.js';
import { ask, type Reply } from '../../../src/coach/engines/ask.js';
import { promptOf } from '../support/prompt.js';

const speaking = (answer: (prompt: Prompt, signal: AbortSignal) => AsyncIterable<string>): Engine => ({
  name: 'endpoint',
  availability: () => Promise.resolve('ready'),
  answer,
});
async function replies(engine: Engine, signal = new AbortController().signal): Promise<Reply[]> {
  const all: Reply[] = [];
  for await (const reply of ask(engine, promptOf(), signal)) all.push(reply);
  return all;
}
const text = ({ sentences }: Reply): string => sentences.map((each) => each.text).join('');

describe('a reply', () => {
  it('grows sentence by sentence, and is done', async () => {
    const engine = speaking(async function* () {
      yield* ['Databases first [1]. ', 'Then tests', ' [2].'];
    });
    const all = await replies(engine);
    expect(all.map(({ state }) => state)).toEqual(['speaking', 'speaking', 'speaking', 'done']);
    expect(all[1]).toMatchObject({ sentences: [{ text: 'Databases first.', cites: [0] }], rest: ' Then tests' });
    const last = all.at(-1)!;
    expect(last.sentences).toEqual([
      { text: 'Databases first.', cites: [0] },
      { text: ' Then tests.', cites: [1] },
    ]);
    expect(last.sources.map(({ id }) => id)).toEqual(['growing/positions', 'starting/challenges']);
    expect(last.rest).toBe('');
  });

  it('without sources stands on nothing', async () => {
    const all = await replies(
      speaking(async function* () {
        yield 'I think so [99].';
      }),
    );
    expect(all.at(-1)).toMatchObject({ state: 'done', sources: [], sentences: [{ text: 'I think so.', cites: [] }] });
  });

  it('that fails keeps what came, to the last letter, and the error', async () => {
    const error = new EngineError('busy', 'Too many.', 7);
    const all = await replies(
      speaking(async function* () {
        yield 'Databases first [1]. Then te';
        throw error;
      }),
    );
    expect(all.at(-1)).toMatchObject({ state: 'failed', error, rest: '' });
    expect(text(all.at(-1)!)).toBe('Databases first. Then te');
  });

  it('that fails in a way nobody foresaw fails like any', async () => {
    const [last] = await replies(
      speaking(() => {
        throw new TypeError('oops');
      }),
    );
    expect(last).toMatchObject({ state: 'failed', error: { name: 'EngineError', kind: 'unavailable' }, sentences: [] });
  });

  it('that is stopped keeps what came, and is no failure', async () => {
    const stop = new AbortController();
    const all = await replies(
      speaking(async function* (_prompt, signal) {
        yield 'Databases first [1]. Then';
        stop.abort();
        signal.throwIfAborted();
      }),
      stop.signal,
    );
    expect(all.at(-1)).toMatchObject({ state: 'stopped', rest: '', sources: [{ id: 'growing/positions' }] });
    expect(text(all.at(-1)!)).toBe('Databases first. Then');
  });
});
