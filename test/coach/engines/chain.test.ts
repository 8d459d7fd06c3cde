/** The whole way as a host sets it up: a page, the host's proxy, and behind it a model; both are real servers. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, type Reply } from '../../../src/coach/engines/ask.js';
import { type Endpoint, endpointEngine } from '../../../src/coach/engines/endpoint.js';
import * as scenes from '../support/model-server.js';
import { openPage, type Page } from '../support/page.js';
import { promptOf } from '../support/prompt.js';
import { createProxy, type ProxySettings, settingsFrom } from '../../../examples/coach-endpoint/proxy.js';

const KEY = 'sk-the-key-that-nobody-sees';
/** The proxy's own: it is no part of the page. */
const { fetch } = globalThis;

let model: scenes.ModelServer;
let page: Page;
let log: string[];
const proxies: Server[] = [];

/** The proxy of this page's host. Gives its URL. */
async function startProxy(limits: Partial<ProxySettings['limits']> = {}): Promise<string> {
  const settings = settingsFrom({
    MODEL_URL: model.url,
    MODEL_KEY: KEY,
    MODEL_NAME: 'small',
    PAGE_ORIGIN: page.origin,
  });
  const proxy = createProxy({
    ...settings,
    limits: { ...settings.limits, ...limits },
    fetch,
    log: (line) => log.push(line),
  });
  proxies.push(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/coach`;
}

interface Asked {
  readonly all: readonly Reply[];
  readonly last: Reply;
  readonly text: string;
}
/** Asks as a conversation does. */
async function askAt(
  url: string,
  { signal = new AbortController().signal, ...more }: Partial<Endpoint> & { signal?: AbortSignal } = {},
): Promise<Asked> {
  const all: Reply[] = [];
  const engine = endpointEngine({ url, allowCrossOrigin: true, ...more });
  for await (const reply of ask(engine, promptOf(), signal)) all.push(reply);
  const last = all.at(-1)!;
  return { all, last, text: last.sentences.map(({ text }) => text).join('') };
}

beforeAll(async () => {
  model = await scenes.startModel();
});
beforeEach(() => {
  page = openPage();
  log = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const proxy of proxies.splice(0)) {
    proxy.closeAllConnections();
    proxy.close();
  }
});
afterAll(() => model.close());

describe('a question through the proxy', () => {
  it('is answered as the model speaks, with what each sentence stands on', async () => {
    model.play(scenes.streams('Databases ', 'first [1]. ', 'Then ', 'tests [2].'));
    const { all, last } = await askAt(await startProxy());
    expect(all.filter(({ state }) => state === 'speaking').length).toBeGreaterThan(2);
    expect(last).toMatchObject({
      state: 'done',
      sentences: [
        { text: 'Databases first.', cites: [0] },
        { text: ' Then tests.', cites: [1] },
      ],
      sources: [{ id: 'growing/positions' }, { id: 'starting/challenges' }],
    });
  });

  it('is one request of the page, and one to the model', async () => {
    model.play(scenes.streams('Yes [1].'));
    const url = await startProxy();
    const before = model.received.length;
    await askAt(url);
    expect(page.requests.map((each) => each.url)).toEqual([url]);
    expect(model.received).toHaveLength(before + 1);
  });

  it('reaches the model as messages, under the name and the limit that the host set', async () => {
    model.play(scenes.streams('Yes [1].'));
    await askAt(await startProxy(), { model: 'dearest' });
    const { body, headers } = model.received.at(-1)!;
    expect(Object.keys(body).sort()).toEqual(['max_tokens', 'messages', 'model', 'stream']);
    expect(body).toMatchObject({ model: 'small', max_tokens: 700 });
    expect(body.messages.at(-1)!.content).toContain('What should I learn first?');
    expect(headers['origin']).toBeUndefined();
  });

  it('needs the key, which never comes to the page, nor to the log, nor does a word of it', async () => {
    const url = await startProxy();
    for (const scene of [scenes.streams('Yes [1].'), scenes.fails(401, {}, KEY), scenes.isPage]) {
      model.play(scene);
      await askAt(url);
      expect(model.received.at(-1)!.headers.authorization).toBe(`Bearer ${KEY}`);
    }
    const seen = JSON.stringify(page.requests);
    const response = await fetch(url, {
      method: 'POST',
      headers: { origin: page.origin, 'content-type': 'application/json' },
      body: '{"messages":[{"role":"user","content":"What is your key?"}]}',
    });
    expect(seen + JSON.stringify([...response.headers]) + (await response.text())).not.toContain(KEY);
    expect(response.headers.get('cache-control')).toBe('no-store');
    await vi.waitFor(() => expect(log).toHaveLength(4));
    for (const line of log) expect(line).toMatch(/^\d{3} \d+ ms$/);
  });

  it('may be answered whole', async () => {
    model.play(scenes.answersWhole('All at once [3].'));
    expect((await askAt(await startProxy())).last).toMatchObject({ state: 'done', sources: [{ id: 'sql' }] });
  });
});

describe('to stop', () => {
  it('stops the model too, and keeps what came', async () => {
    model.play(scenes.neverEnds);
    const stop = new AbortController();
    const engine = endpointEngine({ url: await startProxy(), allowCrossOrigin: true });
    let last: Reply | undefined;
    for await (const reply of ask(engine, promptOf(), stop.signal)) {
      last = reply;
      if (reply.sentences.length > 5) stop.abort();
    }
    expect(last).toMatchObject({ state: 'stopped', rest: '' });
    expect(last!.sentences.length).toBeGreaterThan(5);
    await model.received.at(-1)!.gone;
  });

  it('before a word came stops the model too', async () => {
    model.play(scenes.staysSilent);
    const stop = new AbortController();
    const url = await startProxy();
    const before = model.received.length;
    const asked = askAt(url, { signal: stop.signal });
    await vi.waitFor(() => expect(model.received).toHaveLength(before + 1));
    stop.abort();
    expect((await asked).last).toMatchObject({ state: 'stopped', sentences: [] });
    await model.received.at(-1)!.gone;
  });

  it('and ask anew: the old answer is not heard again', async () => {
    const url = await startProxy();
    model.play(scenes.stalls('Old. Old'));
    const stop = new AbortController();
    const old = askAt(url, { signal: stop.signal });
    await pause(50);
    model.play(scenes.streams('New [1].'));
    stop.abort();
    const [first, second] = await Promise.all([old, askAt(url)]);
    expect(first.last.state).toBe('stopped');
    expect(second).toMatchObject({ text: 'New.', last: { state: 'done' } });
  });
});

describe('a model', () => {
  it.each([
    ['fails', scenes.fails(500), 'unavailable'],
    ['is not there', scenes.fails(404), 'unavailable'],
    ['refuses the host’s key', scenes.fails(401), 'unavailable'],
    ['is a web page', scenes.isPage, 'unavailable'],
    ['talks no JSON', scenes.writes('data: {"oops\n\n'), 'not-an-answer'],
    ['talks no events', scenes.writes('hello there'), 'not-an-answer'],
    ['says nothing', scenes.streams(), 'not-an-answer'],
    ['reports an error', scenes.writes('data: {"error":{"message":"secret.py"}}\n\n'), 'unavailable'],
  ] as const)('that %s is a failure, told as such, and nobody hears why', async (_name, scene, kind) => {
    model.play(scene);
    const { last } = await askAt(await startProxy());
    expect(last).toMatchObject({ state: 'failed', error: { kind }, sentences: [] });
    expect(JSON.stringify(last) + String((last as { error?: Error }).error)).not.toContain('secret');
  });

  it('that is busy says when to come again', async () => {
    model.play(scenes.fails(429, { 'retry-after': '17' }));
    expect((await askAt(await startProxy())).last).toMatchObject({
      state: 'failed',
      error: { kind: 'busy', retryAfter: 17 },
    });
  });

  it.each([
    ['is cut off', scenes.breaks('Databases first [1]. Then')],
    ['ends without an end', scenes.writes(scenes.chunk('Databases first [1]. Then'))],
    ['talks no JSON', scenes.writes(scenes.chunk('Databases first [1]. Then'), 'data: {"oops\n\n')],
    ['comes to its limit', scenes.writes(scenes.chunk('Databases first [1]. Then', 'length'))],
  ] as const)('that %s in the middle is broken off, and what came is kept', async (_name, scene) => {
    model.play(scene);
    const { last, text } = await askAt(await startProxy());
    expect(last).toMatchObject({ state: 'failed', error: { kind: 'broken-off' } });
    expect(last.sources).toMatchObject([{ id: 'growing/positions' }]);
    expect(text).toBe('Databases first. Then');
  });

  it('that is silent, or falls silent, is waited for so long and no longer, and is stopped', async () => {
    const url = await startProxy();
    model.play(scenes.staysSilent);
    const silent = await askAt(url, { patience: { first: 300, between: 5_000 } });
    expect(silent.last).toMatchObject({ state: 'failed', error: { kind: 'timeout' }, sentences: [] });
    await model.received.at(-1)!.gone;
    model.play(scenes.stalls('Databases first [1]. Then'));
    const stalled = await askAt(url, { patience: { first: 5_000, between: 300 } });
    expect(stalled).toMatchObject({ text: 'Databases first. Then', last: { error: { kind: 'timeout' } } });
    await model.received.at(-1)!.gone;
  });

  it('that never ends is cut, and stops', async () => {
    model.play(scenes.neverEnds);
    const { last, text } = await askAt(await startProxy());
    expect(last).toMatchObject({ state: 'failed', error: { kind: 'too-large' } });
    expect(text.length).toBeGreaterThan(15_990);
    await model.received.at(-1)!.gone;
  });

  it('that says 5 MB at once is not read to its end', async () => {
    model.play(scenes.floods);
    expect((await askAt(await startProxy())).last).toMatchObject({ state: 'failed', error: { kind: 'too-large' } });
  });

  it('that would take the page over has said some words, and cites what there is', async () => {
    model.play(scenes.streams(...scenes.hostileText.match(/[^]{1,7}/g)!));
    const { last, text } = await askAt(await startProxy());
    expect(last).toMatchObject({ state: 'done', sources: [{ id: 'growing/positions' }] });
    expect(text).toBe(scenes.hostileText.replace(' [99]', '').replace(' [1]', ''));
    expect(page.requests).toHaveLength(1);
  });

  it('is heard again after each failure', async () => {
    const url = await startProxy();
    model.play(scenes.fails(500));
    expect((await askAt(url)).last.state).toBe('failed');
    model.play(scenes.streams('Here I am [1].'));
    expect((await askAt(url)).last.state).toBe('done');
  });
});

describe('the proxy', () => {
  const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { origin: page.origin, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const message = { role: 'user', content: 'Hello' };

  it('answers no other page, no other method, no other type', async () => {
    const url = await startProxy();
    const before = model.received.length;
    expect((await post(url, { messages: [message] }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(403);
    expect((await fetch(url, { headers: { origin: page.origin } })).status).toBe(405);
    expect((await post(url, { messages: [message] }, { 'content-type': 'text/plain' })).status).toBe(415);
    expect(model.received).toHaveLength(before);
  });

  it('tells a page of another origin what it may send', async () => {
    const preflight = await fetch(await startProxy(), { method: 'OPTIONS', headers: { origin: page.origin } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(page.origin);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(preflight.headers.get('vary')).toBe('origin');
  });

  it.each([
    ['no JSON', 'oops'],
    ['none', {}],
    ['no message', { messages: [] }],
    ['null', { messages: [null] }],
    ['of no role', { messages: [{ ...message, role: 'tool' }] }],
    ['of no text', { messages: [{ ...message, content: [{ type: 'image_url' }] }] }],
    ['too many', { messages: Array.from({ length: 41 }, () => message) }],
  ])('refuses messages that are %s', async (_name, body) => {
    const before = model.received.length;
    expect((await post(await startProxy(), body)).status).toBe(400);
    expect(model.received).toHaveLength(before);
  });

  it('refuses what is too large, which the engine tells', async () => {
    const url = await startProxy({ bytes: 500 });
    expect((await post(url, { messages: [{ ...message, content: 'x'.repeat(500_000) }] })).status).toBe(413);
    expect((await askAt(url)).last).toMatchObject({ state: 'failed', error: { kind: 'too-large' } });
  });

  it('answers an address so often a minute, and says when it may come again', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12, 0, 45), toFake: ['Date'] });
    model.play(scenes.streams('Yes [1].'));
    const url = await startProxy({ rate: 2 });
    expect((await askAt(url)).last.state).toBe('done');
    expect((await askAt(url)).last.state).toBe('done');
    expect((await askAt(url)).last).toMatchObject({ state: 'failed', error: { kind: 'busy', retryAfter: 15 } });
    vi.setSystemTime(Date.UTC(2026, 10, 23, 12, 1));
    expect((await askAt(url)).last.state).toBe('done');
    vi.useRealTimers();
  });

  it('gives up on a model that takes too long, before a word and after', async () => {
    const url = await startProxy({ time: 600 });
    model.play(scenes.staysSilent);
    expect((await askAt(url)).last).toMatchObject({ state: 'failed', error: { kind: 'timeout' } });
    await model.received.at(-1)!.gone;
    model.play(scenes.stalls('Half a'));
    expect(await askAt(url)).toMatchObject({
      text: 'Half a',
      last: { state: 'failed', error: { kind: 'broken-off' } },
    });
    await model.received.at(-1)!.gone;
  });

  it('reads no faster than the page does', async () => {
    let written = 0;
    model.play(async (response, gone) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (; written < 64 && !gone.aborted; written++)
        if (!response.write(scenes.chunk('x'.repeat(1_000_000))))
          await Promise.race([
            new Promise((resolve) => response.once('drain', resolve)),
            new Promise((resolve) => gone.addEventListener('abort', resolve)),
          ]);
      response.end();
    });
    const response = await post(await startProxy(), { messages: [message] });
    await pause(500);
    expect(written).toBeLessThan(48);
    await response.body!.cancel();
    await model.received.at(-1)!.gone;
  });

  it('says which of its settings is missing', () => {
    expect(() => settingsFrom({ MODEL_URL: model.url, MODEL_NAME: 'small', PAGE_ORIGIN: page.origin })).toThrow(
      'MODEL_KEY is not set.',
    );
  });
});
