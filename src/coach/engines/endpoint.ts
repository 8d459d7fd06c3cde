/** A chat-completions URL of the host's own, in the form that OpenAI made usual, answered as server-sent events. */
import { type Engine, EngineError, type EngineErrorKind, type Prompt } from '../engine.js';
import { limited, type Patience, piecesOf, unreachable, within } from './limits.js';
import { messagesOf } from './prompt.js';
import { eventReader } from './sse.js';

export interface Endpoint {
  /** Seen from the page. */
  readonly url: string;
  /** Whether it may be of another origin than the page. */
  readonly allowCrossOrigin?: boolean | undefined;
  /** Headers of the host's own, asked for with each question: a token against forged requests, say. Never a key. */
  readonly headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Which model to name, for a server that asks for one. */
  readonly model?: string | undefined;
  readonly patience?: Patience | undefined;
}

const usual: Patience = { first: 30_000, between: 20_000 };
/** The most that is read, in bytes: each word comes in a wrapping some hundred times its size. */
const LARGEST = 3_000_000;

/** The engine of an endpoint. It asks for nothing but that, and each question is one request. */
export const endpointEngine = (endpoint: Endpoint): Engine => ({
  name: 'endpoint',
  availability: () => Promise.resolve(refusalOf(endpoint) ? 'none' : 'ready'),
  answer: (prompt, signal) => limited((stop) => completion(endpoint, prompt, stop), kindOf, signal),
});

/** Why an endpoint is not asked at all: it is no web address, holds a password, or is of another origin. */
export function refusalOf({ url, allowCrossOrigin }: Endpoint): EngineError | undefined {
  const address = addressOf(url);
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password)
    return new EngineError('refused', `"${url}" is refused: give an http: or https: URL with no password in it.`);
  if (!allowCrossOrigin && address.origin !== globalThis.origin)
    return new EngineError(
      'refused',
      `"${url}" is of another origin than this page: set allowCrossOrigin if it is meant.`,
    );
  return undefined;
}

function addressOf(url: string): URL | undefined {
  const base = globalThis.document?.baseURI;
  return url.trim() && URL.canParse(url, base) ? new URL(url, base) : undefined;
}

/** Of what fails before a word has come. */
const kindOf = (error: unknown): EngineErrorKind => (error instanceof SyntaxError ? 'not-an-answer' : unreachable());

async function* completion(endpoint: Endpoint, prompt: Prompt, signal: AbortSignal): AsyncGenerator<string> {
  const { url, patience = usual } = endpoint;
  const response = await within(post(endpoint, prompt, signal), patience.first, signal);
  if (!response.ok) throw failureOf(response, url);
  let hasBegun = false;
  for await (const events of eventsOf(response, patience, signal)) {
    let said = '';
    let end: Completion['end'];
    for (const data of events) {
      const next = completionOf(data);
      said += next.text;
      end = next.end;
      if (end) break;
    }
    hasBegun ||= events.length > 0;
    // What came at once is given at once, and before the error that came with it.
    if (said) yield said;
    if (end instanceof Error) throw end;
    if (end) return;
  }
  if (hasBegun) throw new Error(`${url} ended its answer in the middle.`);
  throw new EngineError('not-an-answer', `${url} answered with no chat completion: is it the right URL?`);
}

async function post({ url, allowCrossOrigin, headers, model }: Endpoint, prompt: Prompt, signal: AbortSignal) {
  const refusal = refusalOf({ url, allowCrossOrigin });
  if (refusal) throw refusal;
  const all = new Headers(await headers?.());
  all.set('content-type', 'application/json');
  return fetch(addressOf(url)!, {
    method: 'POST',
    headers: all,
    body: JSON.stringify({ ...(model && { model }), messages: messagesOf(prompt), stream: true }),
    credentials: 'same-origin',
    redirect: 'error',
    signal,
  });
}

/** The data of the events, all that came at once together. JSON that comes whole is one event, and the last. */
async function* eventsOf(
  { body, headers }: Response,
  patience: Patience,
  signal: AbortSignal,
): AsyncGenerator<string[]> {
  const isWhole = headers.get('content-type')?.includes('json');
  const read = eventReader();
  const decoder = new TextDecoder();
  let whole = '';
  let size = 0;
  for await (const bytes of body ? piecesOf(body, patience, signal) : []) {
    size += bytes.length;
    if (size > LARGEST) throw new EngineError('too-large', `More than ${LARGEST} bytes came: give the model a limit.`);
    const text = decoder.decode(bytes, { stream: true });
    if (isWhole) whole += text;
    else yield read(text);
  }
  if (isWhole) yield [whole, DONE];
}

// --- Completions ----------------------------------------------------------------------------------------------------

const DONE = '[DONE]';

/** What an event adds, and how the answer ends with it, where it does: well, or with an error. */
interface Completion {
  readonly text: string;
  readonly end?: true | Error | undefined;
}

/** As much of a completion as is read: `delta` where it is streamed, `message` where it comes whole. */
interface CompletionData {
  readonly choices?: readonly { delta?: Content; message?: Content; finish_reason?: unknown }[];
  readonly error?: unknown;
}
type Content = { readonly content?: unknown } | null;

function completionOf(data: string): Completion {
  const json = data.trim();
  // A server may keep a line open by events that say nothing.
  if (!json) return { text: '' };
  if (json === DONE) return { text: '', end: true };
  try {
    const { choices, error } = (JSON.parse(json) ?? {}) as CompletionData;
    if (error) return { text: '', end: new Error('The server reported an error in its answer.') };
    const [{ delta, message, finish_reason } = {}] = choices ?? [];
    const { content } = delta ?? message ?? {};
    return { text: typeof content === 'string' ? content : '', end: endOf(finish_reason) };
  } catch {
    return { text: '', end: new SyntaxError('What came is no chat completion.') };
  }
}

/** How a model's own reason to end is told. */
function endOf(reason: unknown): Completion['end'] {
  if (reason === 'length')
    return new EngineError('broken-off', 'The model came to its limit in the middle: raise max_tokens.');
  if (reason === 'content_filter') return new EngineError('refused', 'A filter of the server held the answer back.');
  return reason ? true : undefined;
}

// --- Refusals of the server -----------------------------------------------------------------------------------------

const kinds: Readonly<Record<number, EngineErrorKind>> = {
  401: 'refused',
  403: 'refused',
  408: 'timeout',
  413: 'too-large',
  429: 'busy',
  504: 'timeout',
};

function failureOf({ status, headers }: Response, url: string): EngineError {
  const detail = `${url} answered ${status}.`;
  return new EngineError(kinds[status] ?? 'unavailable', detail, secondsOf(headers.get('retry-after')));
}

/** Of a Retry-After, which tells seconds or a date. */
function secondsOf(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
