import { afterEach, describe, expect, it, vi } from 'vitest';
import { isEngineError } from '../../../src/coach/engine.js';
import { browserEngine } from '../../../src/coach/engines/browser.js';
import { type FakeModel, fakeModel, type Plan } from '../support/language-model.js';
import { heard, promptOf } from '../support/prompt.js';

const install = (changes: Partial<Plan> = {}): FakeModel => {
  const model = fakeModel(changes);
  vi.stubGlobal('LanguageModel', model.LanguageModel);
  return model;
};
const engine = browserEngine('en');
const ask = (prompt = promptOf(), signal = new AbortController().signal) => heard(engine.answer(prompt, signal));

afterEach(() => vi.unstubAllGlobals());

describe('the browser’s own model', () => {
  it('is not there in most browsers', async () => {
    expect(await engine.availability()).toBe('none');
    expect((await ask()).error).toMatchObject({ name: 'EngineError', kind: 'unavailable' });
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'download'],
    ['downloading', 'download'],
    ['unavailable', 'none'],
  ] as const)('that is %s is told as %s', async (state, told) => {
    install({ state });
    expect(await engine.availability()).toBe(told);
  });

  it('is none where it does not speak the language, or the tag is no language', async () => {
    install();
    expect(await browserEngine('pl').availability()).toBe('none');
    expect(await browserEngine('en_US').availability()).toBe('none');
    expect(await browserEngine('de-AT').availability()).toBe('ready');
  });

  it('is none where the API is another than it was', async () => {
    vi.stubGlobal('LanguageModel', {});
    expect(await engine.availability()).toBe('none');
    vi.stubGlobal('LanguageModel', { availability: () => Promise.reject(new Error('no')) });
    expect(await engine.availability()).toBe('none');
  });

  it('is told which languages it reads and writes', async () => {
    const model = install();
    await browserEngine('de', 'en').availability();
    expect(model.languages).toEqual({ inputs: ['de', 'en'], outputs: ['de'] });
    await browserEngine('en', 'en').availability();
    expect(model.languages).toEqual({ inputs: ['en'], outputs: ['en'] });
  });
});

describe('an answer of it', () => {
  it('comes in pieces, from the rules, the passages and the question', async () => {
    const model = install();
    const { pieces, error } = await ask(
      promptOf({
        turns: [
          { by: 'visitor', text: 'Hello' },
          { by: 'coach', text: 'Hello.' },
        ],
      }),
    );
    expect(error).toBeUndefined();
    expect(pieces).toEqual(['Databases ', 'first [1]. ', 'Then tests [2].']);
    expect(model.told.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(model.told.at(-1)!.content).toMatch(/^Passages of the guide:[^]*What should I learn first\?$/);
  });

  it('leaves no session behind, however it ends', async () => {
    for (const changes of [{}, { says: ['A', { error: 'UnknownError' }] }, { context: 10 }]) {
      const model = install(changes);
      await ask();
      expect(model.open).toBe(0);
    }
  });

  it('never downloads a model, not even right after a click', async () => {
    for (const state of ['downloadable', 'downloading'] as const) {
      const model = install({ state, isActive: true });
      expect((await ask()).error).toMatchObject({ kind: 'unavailable' });
      expect(model.downloads).toBe(0);
    }
  });

  it('stops with the visitor, at any time', async () => {
    const model = install({ isEndless: true });
    const stop = new AbortController();
    const pieces: string[] = [];
    const answer = (async () => {
      for await (const piece of engine.answer(promptOf(), stop.signal)) {
        pieces.push(piece);
        if (pieces.length === 2) stop.abort();
      }
    })();
    await expect(answer).rejects.toHaveProperty('name', 'AbortError');
    expect(pieces).toHaveLength(2);
    expect(model.open).toBe(0);

    const { error } = await ask(promptOf(), AbortSignal.abort());
    expect(isEngineError(error)).toBe(false);
    expect(error).toHaveProperty('name', 'AbortError');
  });

  it('stops when it is listened to no longer', async () => {
    const model = install({ isEndless: true });
    for await (const piece of engine.answer(promptOf(), new AbortController().signal)) if (piece) break;
    expect(model.open).toBe(0);
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['NotReadableError', 'refused'],
    ['NotSupportedError', 'unavailable'],
    ['UnknownError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
  ])('that fails with %s before a word is %s', async (name, kind) => {
    install({ says: [{ error: name }] });
    expect((await ask()).error).toMatchObject({ name: 'EngineError', kind });
  });

  it('that fails in the middle is broken off, and what came is kept', async () => {
    install({ says: ['Databases ', { error: 'UnknownError' }] });
    const { text, error } = await ask();
    expect(text).toBe('Databases ');
    expect(error).toMatchObject({ kind: 'broken-off' });
  });

  it('is too large where the conversation has no room in it', async () => {
    const model = install({ context: 200 });
    expect((await ask()).error).toMatchObject({ kind: 'too-large' });
    // The rules fit, the question does not.
    model.plan.context = 1_100;
    expect((await ask(promptOf({ question: 'x'.repeat(500) }))).error).toMatchObject({ kind: 'too-large' });
    expect(model.open).toBe(0);
  });

  it('that says nothing is none', async () => {
    install({ says: [] });
    expect((await ask()).error).toMatchObject({ kind: 'not-an-answer' });
  });

  it('that does not come is waited for so long and no longer', async () => {
    const model = install({ says: ['Databases '], isEndless: true });
    const hasty = browserEngine('en', 'en', { first: 1_000, between: 30 });
    const { text, error } = await heard(hasty.answer(promptOf(), new AbortController().signal));
    expect(text).toBe('Databases ');
    expect(error).toMatchObject({ kind: 'timeout' });
    expect(model.open).toBe(0);
  });

  it('is cut where it does not end', async () => {
    install({ says: Array.from({ length: 400 }, () => 'word '.repeat(20)) });
    const { text, error } = await ask();
    expect(text).toHaveLength(16_000);
    expect(error).toMatchObject({ kind: 'too-large' });
  });
});

describe('to prepare it', () => {
  it('downloads it after a click, tells how far it is, and leaves no session', async () => {
    const model = install({ state: 'downloadable', isActive: true });
    const told: number[] = [];
    await engine.prepare((share) => told.push(share), new AbortController().signal);
    expect(told).toEqual([0, 0.25, 1]);
    expect(model).toMatchObject({ downloads: 1, open: 0 });
    expect(await engine.availability()).toBe('ready');
  });

  it('asks within the click itself', () => {
    const create = vi.fn(() => new Promise(() => {}));
    vi.stubGlobal('LanguageModel', { create });
    void engine.prepare(() => {}, new AbortController().signal);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is refused without a click', async () => {
    install({ state: 'downloadable' });
    await expect(engine.prepare(() => {}, new AbortController().signal)).rejects.toMatchObject({ kind: 'refused' });
  });

  it('fails where there is none, or the download does', async () => {
    await expect(engine.prepare(() => {}, new AbortController().signal)).rejects.toMatchObject({ kind: 'unavailable' });
    install({ state: 'downloadable', isActive: true, downloadFails: true });
    await expect(engine.prepare(() => {}, new AbortController().signal)).rejects.toMatchObject({ kind: 'unavailable' });
    install({ state: 'downloadable', isActive: true, downloadFails: true });
    vi.stubGlobal('navigator', { onLine: false });
    await expect(engine.prepare(() => {}, new AbortController().signal)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('stops with the visitor', async () => {
    const model = install({ state: 'downloadable', isActive: true });
    const stop = new AbortController();
    const preparing = engine.prepare(() => stop.abort(), stop.signal);
    await expect(preparing).rejects.toHaveProperty('name', 'AbortError');
    expect(model.open).toBe(0);
  });
});
