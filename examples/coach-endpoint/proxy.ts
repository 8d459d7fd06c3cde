/**
 * A server between a page and a language model, for you to copy. The page asks it, and it asks the model. The key stays
 * here, and here you decide who may ask, how often, how much, and which model answers. It needs no package:
 *
 *     MODEL_URL=… MODEL_KEY=… MODEL_NAME=… PAGE_ORIGIN=https://careers.example node proxy.ts
 *
 * It stores nothing and writes no word of a conversation anywhere. Let your web server hand a path of the page's own
 * origin to it (`/coach` → `127.0.0.1:8787`), and check that `addressOf` tells visitors apart behind it.
 *
 * It can't know who your visitors are: anybody who can open the page can ask anything through it, as often as the
 * limits let them. If visitors sign in, check that first, and set a spending limit where you got the key.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { pathToFileURL } from 'node:url';

export interface ProxySettings {
  /** The model's chat-completions URL, its key and its name. */
  readonly url: string;
  readonly key: string;
  readonly model: string;
  /** The one origin whose pages may ask: `https://careers.example`. */
  readonly origin: string;
  /** Of a request: bytes and messages. Of its answer: tokens and ms. Of an address: requests a minute. */
  readonly limits: Readonly<Record<'bytes' | 'messages' | 'tokens' | 'time' | 'rate', number>>;
  /** Who asks. Behind a web server of your own: the header in which that names the visitor, and no other. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** How the model is reached, where that takes more than the network. */
  readonly fetch?: typeof fetch;
  /** Told how each request went: a status and a time, nothing else. */
  readonly log?: (line: string) => unknown;
}

export function settingsFrom(environment: NodeJS.ProcessEnv): ProxySettings {
  const [url, key, model, origin] = ['MODEL_URL', 'MODEL_KEY', 'MODEL_NAME', 'PAGE_ORIGIN'].map((name) => {
    if (!environment[name]) throw new Error(`${name} is not set.`);
    return environment[name];
  }) as [string, string, string, string];
  const limits = { bytes: 64_000, messages: 40, tokens: 700, time: 120_000, rate: 10 };
  return { url, key, model, origin, limits, addressOf: (request) => request.socket.remoteAddress ?? '' };
}

/** Why a request is not answered, in words of our own: what the model's server says stays here. */
class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export function createProxy(settings: ProxySettings): Server {
  const { origin, limits, addressOf, log } = settings;
  const waitOf = rateLimit(limits.rate);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.origin !== origin) throw new Refusal(403, 'This page may not ask.');
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'retry-after');
    if (request.method === 'OPTIONS')
      return void response.writeHead(204, { 'access-control-allow-headers': 'content-type' }).end();
    if (request.method !== 'POST') throw new Refusal(405, 'Only POST is answered.', { allow: 'POST, OPTIONS' });
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refusal(415, 'Send JSON.');
    const wait = waitOf(addressOf(request));
    if (wait) throw new Refusal(429, 'Too many questions.', { 'retry-after': String(wait) });
    const messages = messagesIn(await bodyOf(request, limits.bytes), limits.messages);

    // Who goes away, or takes too long, stops the model too.
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(limits.time)]);
    const { body, type } = await askModel(settings, messages, signal);
    response.writeHead(200, { 'content-type': type, 'x-accel-buffering': 'no' }).flushHeaders();
    // It reads on only as fast as the page does, and breaks off where the model does.
    await pipeline(Readable.fromWeb(body), response);
  }

  const server = createServer((request, response) => {
    const began = Date.now();
    response.once('close', () => log?.(`${response.statusCode} ${Date.now() - began} ms`));
    response.setHeader('cache-control', 'no-store');
    response.setHeader('vary', 'origin');
    response.setHeader('x-content-type-options', 'nosniff');
    answer(request, response).catch((error: unknown) => {
      // An answer that has begun was broken off: there is nothing more to say.
      if (response.headersSent) return void response.destroy();
      const { status, message, headers } = error instanceof Refusal ? error : new Refusal(502, 'The model failed.');
      // What was not read of the request is left unread.
      if (!request.complete) response.setHeader('connection', 'close');
      response.writeHead(status, { ...headers, 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message } }));
    });
  });
  server.requestTimeout = 10_000;
  return server;
}

/** Counts by the minute. Tells how many seconds an address must wait, 0 where it need not; forgets all each minute. */
function rateLimit(most: number): (address: string) => number {
  const counts = new Map<string, number>();
  let minute = 0;
  return (address) => {
    const now = Date.now() / 60_000;
    if (Math.floor(now) !== minute) counts.clear();
    minute = Math.floor(now);
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count > most ? Math.ceil((minute + 1 - now) * 60) : 0;
  };
}

async function bodyOf(request: IncomingMessage, largest: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw new Refusal(413, 'The question is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** The messages alone, and of each its role and text: whatever else a page asks for, such as a dearer model, is dropped. */
function messagesIn(body: string, most: number): { role: string; content: string }[] {
  try {
    const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
    if (!messages.length || messages.length > most) throw new RangeError();
    return messages.map(({ role, content }) => {
      if (!['system', 'user', 'assistant'].includes(role) || typeof content !== 'string') throw new TypeError();
      return { role, content };
    });
  } catch {
    throw new Refusal(400, 'These are no messages, or too many.');
  }
}

async function askModel(settings: ProxySettings, messages: readonly object[], signal: AbortSignal) {
  const { url, key, model, limits } = settings;
  const answer = await (settings.fetch ?? fetch)(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ model, messages, stream: true, max_tokens: limits.tokens }),
    redirect: 'error',
    signal,
  }).catch(() => {
    throw new Refusal(signal.aborted ? 504 : 502, 'The model did not answer.');
  });
  const type = answer.headers.get('content-type') ?? '';
  if (answer.ok && answer.body && /^(text\/event-stream|application\/json)\b/.test(type))
    return { body: answer.body as ReadableStream, type };
  await answer.body?.cancel();
  const wait = answer.headers.get('retry-after');
  if (answer.status === 429) throw new Refusal(429, 'The model is busy.', wait ? { 'retry-after': wait } : {});
  throw new Refusal(502, 'The model failed.');
}

/** Run by itself, it is the server; imported, it starts nothing. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  createProxy(settingsFrom(process.env)).listen(8787);
