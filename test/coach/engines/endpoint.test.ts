import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../../src/coach/engine.js';
import { type Endpoint, endpointEngine, refusalOf } from '../../../src/coach/engines/endpoint.js';
import { chunk } from '../support/model-server.js';
import { openPage } from '../support/page.js';
import { heard, promptOf } from '../support/prompt.js';

const hear = (endpoint: Partial<Endpoint> = {}, signal = new AbortController().signal) =>
  heard(endpointEngine({ url: '/coach', ...endpoint }).answer(promptOf(), signal));

/** Answers with these bytes, cut just so. It stays open where it is told to. */
function response(pieces: readonly (string | Uint8Array)[], { type = 'text/event-stream', open = false } = {}) {
  const encoder = new TextEncoder();
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = left.shift();
        if (piece !== undefined) controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
        else if (open) await new Promise(() => {});
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { 'content-type': type } });
}
const serve = (...pieces: (string | Uint8Array)[]) => openPage(() => response(pieces));
const status = (code: number, headers: Record<string, string> = {}) =>
  openPage(() => new Response('secret.py', { status: code, headers }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('an endpoint', () => {
  it('is asked by one request: the messages, and no header but their type', async () => {
    const { requests } = serve(chunk('Tests first.', 'stop'));
    expect(await hear()).toEqual({ pieces: ['Tests first.'], text: 'Tests first.' });
    expect(requests).toHaveLength(1);
    const { url, init } = requests[0]!;
    expect(url).toBe('https://careers.example/coach');
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', redirect: 'error' });
    expect([...(init.headers as Headers)]).toEqual([['content-type', 'application/json']]);
    const body = JSON.parse(init.body as string) as Record<string, unknown>;
    expect(Object.keys(body)).toEqual(['messages', 'stream']);
    expect(body['stream']).toBe(true);
  });

  it('is told a model’s name and headers where the host gives some', async () => {
    const { requests } = serve(chunk('Yes.', 'stop'));
    await hear({ model: 'small', headers: async () => ({ 'x-csrf-token': 't', 'content-type': 'text/plain' }) });
    const { init } = requests[0]!;
    expect(Object.fromEntries(init.headers as Headers)).toEqual({
      'content-type': 'application/json',
      'x-csrf-token': 't',
    });
    expect(JSON.parse(init.body as string)).toMatchObject({ model: 'small' });
  });

  it.each([
    ['//elsewhere.example/coach', /another origin/],
    ['https://careers.example:8443/coach', /another origin/],
    ['http://careers.example/coach', /another origin/],
    ['https://user:word@careers.example/coach', /password/],
    ['javascript:alert(1)', /http/],
    ['java\tscript:alert(1)', /http/],
    ['data:text/plain,hello', /http/],
    ['file:///etc/passwd', /http/],
    ['https://', /http/],
    ['', /http/],
    ['  ', /http/],
  ])('at %j is off, says why, and is not asked', async (url, reason) => {
    const { requests } = serve(chunk('Yes.', 'stop'));
    expect(await endpointEngine({ url }).availability()).toBe('none');
    expect(refusalOf({ url })?.message).toMatch(reason);
    expect((await hear({ url })).error).toMatchObject({ name: 'EngineError', kind: 'refused' });
    expect(requests).toEqual([]);
  });

  it('of another origin is asked where the host means it', async () => {
    const { requests } = serve(chunk('Yes.', 'stop'));
    const endpoint = { url: 'https://model.example/v1/chat/completions', allowCrossOrigin: true };
    expect(await endpointEngine(endpoint).availability()).toBe('ready');
    expect((await hear(endpoint)).text).toBe('Yes.');
    expect(requests[0]!.init.credentials).toBe('same-origin');
    expect(refusalOf({ url: 'javascript:alert(1)', allowCrossOrigin: true })).toBeInstanceOf(EngineError);
  });

  it('is of another origin where the page has none, as in a sandboxed frame', async () => {
    openPage(undefined, 'null');
    expect(await endpointEngine({ url: '/coach' }).availability()).toBe('none');
  });
});

describe('an answer of an endpoint', () => {
  it('comes as it is sent, in pieces', async () => {
    serve(chunk('Databases '), chunk('first [1].'), `${chunk('', 'stop')}data: [DONE]\n\n`);
    expect((await hear()).pieces).toEqual(['Databases ', 'first [1].']);
  });

  it('is read wherever its bytes are cut', async () => {
    const bytes = new TextEncoder().encode(`: hello\r\n\r\n${chunk('Größe 🎉 データ')}${chunk('.', 'stop')}`);
    serve(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(await hear()).toEqual({ pieces: ['Größe 🎉 データ', '.'], text: 'Größe 🎉 データ.' });
  });

  it('ends with [DONE], or with the model’s own reason, whichever comes, though the line stays open', async () => {
    openPage(() => response([chunk('One.'), 'data: [DONE]\n\n'], { open: true }));
    expect(await hear()).toEqual({ pieces: ['One.'], text: 'One.' });
    openPage(() => response([chunk('One.'), chunk('', 'stop')], { open: true }));
    expect(await hear()).toEqual({ pieces: ['One.'], text: 'One.' });
  });

  it('may come whole', async () => {
    const whole = JSON.stringify({ choices: [{ message: { content: 'All at once [1].' }, finish_reason: 'stop' }] });
    openPage(() => response([whole.slice(0, 9), whole.slice(9)], { type: 'application/json; charset=utf-8' }));
    expect(await hear()).toEqual({ pieces: ['All at once [1].'], text: 'All at once [1].' });
  });

  it('is read past what says nothing: a role, what it counts, a line kept open', async () => {
    serve(
      'data: {"choices":[{"delta":{"role":"assistant","content":null},"finish_reason":""}]}\n\n',
      ': still here\n\ndata:\n\ndata: \n\n',
      'data: null\n\ndata: {"choices":[]}\n\ndata: {"usage":{"total_tokens":7}}\n\n',
      'data: {"choices":[{"delta":{"reasoning_content":"hm"}}]}\n\n',
      chunk('Yes.', 'stop'),
    );
    expect(await hear()).toEqual({ pieces: ['Yes.'], text: 'Yes.' });
  });

  const cases: [name: string, pieces: string[], kind: string, text: string][] = [
    ['a web page', ['<!doctype html><p>Sign in'], 'not-an-answer', ''],
    ['nothing', [], 'not-an-answer', ''],
    ['an end before a word', [chunk('', 'stop')], 'not-an-answer', ''],
    ['no JSON', ['data: {"choices": oops\n\n'], 'not-an-answer', ''],
    ['another kind of JSON', ['data: {"choices":7}\n\n'], 'not-an-answer', ''],
    ['an error', ['data: {"error":{"message":"secret.py"}}\n\n'], 'unavailable', ''],
    ['an end without a word of it', [chunk('Half ')], 'broken-off', 'Half '],
    ['an event cut in half', [chunk('Half '), 'data: {"choices":[{"del'], 'broken-off', 'Half '],
    ['no JSON in the middle', [`${chunk('Half ')}data: oops\n\n`], 'broken-off', 'Half '],
    ['an error in the middle', [`${chunk('Half ')}data: {"error":"secret.py"}\n\n`], 'broken-off', 'Half '],
    ['the model’s limit', [chunk('Half ', 'length')], 'broken-off', 'Half '],
    ['a filter', [chunk('Half '), chunk('', 'content_filter')], 'refused', 'Half '],
  ];
  it.each(cases)('that is %s fails so, and what came is kept', async (_name, pieces, kind, text) => {
    serve(...pieces);
    const answer = await hear();
    expect(answer.text).toBe(text);
    expect(answer.error).toMatchObject({ name: 'EngineError', kind });
    expect((answer.error as Error).message).not.toContain('secret');
  });

  it.each([
    [400, 'unavailable'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'unavailable'],
    [408, 'timeout'],
    [413, 'too-large'],
    [429, 'busy'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timeout'],
  ])('of status %i is %s', async (code, kind) => {
    status(code);
    const { error } = await hear();
    expect(error).toMatchObject({ kind, retryAfter: undefined });
    expect((error as Error).message).toBe(`/coach answered ${code}.`);
  });

  it.each([
    ['12', 12],
    ['0', 0],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
  ])('that says to try again after %j says so in seconds', async (retryAfter, seconds) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12), toFake: ['Date'] });
    status(429, { 'retry-after': retryAfter });
    expect((await hear()).error).toMatchObject({ kind: 'busy', retryAfter: seconds });
  });

  it('is told apart where there is no network at all', async () => {
    openPage(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await hear()).error).toMatchObject({ kind: 'unavailable' });
    vi.stubGlobal('navigator', { onLine: false });
    expect((await hear()).error).toMatchObject({ kind: 'offline' });
    vi.stubGlobal('navigator', { onLine: true });
    expect((await hear()).error).toMatchObject({ kind: 'unavailable' });
  });

  it('that does not come is waited for so long and no longer, and then nothing of it goes on', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const silent = () => new Promise<Response>(() => {});
    openPage((_url, { signal }) => (signals.push(signal), silent()));
    const patience = { first: 30, between: 30 };
    expect((await hear({ patience })).error).toMatchObject({ kind: 'timeout' });
    openPage((_url, { signal }) => (signals.push(signal), response([], { open: true })));
    expect((await hear({ patience })).error).toMatchObject({ kind: 'timeout' });
    openPage((_url, { signal }) => (signals.push(signal), response([chunk('Half ')], { open: true })));
    expect(await hear({ patience })).toMatchObject({ text: 'Half ', error: { kind: 'timeout' } });
    openPage((_url, { signal }) => (signals.push(signal), silent()));
    expect((await hear({ patience, headers: () => new Promise(() => {}) })).error).toMatchObject({ kind: 'timeout' });
    expect(signals).toHaveLength(3);
    for (const signal of signals) expect(signal?.aborted).toBe(true);
  });

  it('is waited for longer before its first word than between two', async () => {
    openPage(() => new Promise((resolve) => setTimeout(() => resolve(response([chunk('Yes.', 'stop')])), 60)));
    expect((await hear({ patience: { first: 5_000, between: 20 } })).text).toBe('Yes.');
  });

  it('stops with the visitor, at any time', async () => {
    for (const network of [() => new Promise<Response>(() => {}), () => response([chunk('Half ')], { open: true })]) {
      openPage(network);
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 30);
      expect((await hear({}, stop.signal)).error).toBe(stop.signal.reason);
    }
    const { requests } = serve(chunk('Yes.', 'stop'));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 10);
    expect((await hear({ headers: () => new Promise(() => {}) }, stop.signal)).error).toBe(stop.signal.reason);
    expect((await hear({}, AbortSignal.abort())).error).toHaveProperty('name', 'AbortError');
    expect(requests.every(({ init }) => init.signal?.aborted)).toBe(true);
  });

  it('stops when it is listened to no longer', async () => {
    const { requests } = openPage(() => response([chunk('One '), chunk('two ')], { open: true }));
    for await (const piece of endpointEngine({ url: '/coach' }).answer(promptOf(), new AbortController().signal))
      if (piece) break;
    expect(requests[0]!.init.signal?.aborted).toBe(true);
  });

  it('fails where the host’s own headers do', async () => {
    serve(chunk('Yes.', 'stop'));
    expect((await hear({ headers: () => Promise.reject(new Error('no token')) })).error).toMatchObject({
      kind: 'unavailable',
    });
  });

  it('is cut where it is too much, in words or in bytes', async () => {
    serve(...Array.from({ length: 300 }, () => chunk('word '.repeat(20))));
    const words = await hear();
    expect(words.text).toHaveLength(16_000);
    expect(words.error).toMatchObject({ kind: 'too-large' });
    serve(chunk('Half '), ...Array.from({ length: 60 }, () => `: ${'x'.repeat(60_000)}\n`));
    expect(await hear()).toMatchObject({ text: 'Half ', error: { kind: 'too-large' } });
    openPage(() => response(['{'.repeat(3_100_000)], { type: 'application/json' }));
    expect((await hear()).error).toMatchObject({ kind: 'too-large' });
  });

  it('fails as an engine does, whatever comes', async () => {
    const bytes = fc.array(
      fc.oneof(
        fc.string(),
        fc.json().map((json) => `data: ${json}\n\n`),
        fc.uint8Array(),
      ),
    );
    const type = fc.constantFrom('text/event-stream', 'application/json', 'text/html', '');
    await fc.assert(
      fc.asyncProperty(bytes, type, async (pieces, type) => {
        openPage(() => response(pieces, { type }));
        const { error } = await hear();
        if (error) expect(error).toBeInstanceOf(EngineError);
      }),
    );
  });
});
