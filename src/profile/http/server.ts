/** One account's profile on a host's server, read and written by plain HTTP. */
import { emptyDocument, type ProfileDocument, readDocument } from '../document.js';
import { parsed } from '../web-storage.js';
import { retryAfter } from './back-off.js';
import { SyncFailure } from './failure.js';

export interface RequestOptions {
  /** Whether cookies go along, as in `fetch`: to the page's own origin only where it is left out. */
  readonly credentials?: RequestCredentials | undefined;
  /** Headers of the host's for a request, such as a token against forged ones. Called for each. */
  readonly headers?: (() => HeadersInit | PromiseLike<HeadersInit>) | undefined;
  /** Seconds that an answer may take, to its last byte: 10 where it is left out. */
  readonly timeout?: number | undefined;
}

/** The `ETag` of what a server keeps. None where it keeps nothing, or does not tell. */
export type Tag = string | null | undefined;

export interface StoredProfile {
  readonly document: ProfileDocument;
  readonly tag: Tag;
}

/** What it promises is rejected with a `SyncFailure`. */
export interface Server {
  /** What the server keeps; undefined where that still carries the tag. */
  read(tag: Tag): Promise<StoredProfile | undefined>;
  /**
   * Puts a document in the place of the version with that tag, or of nothing, and gives back its own tag.
   * `conflict`: something else is in that place by now, and still is.
   */
  write(document: ProfileDocument, tag: Tag): Promise<{ readonly tag: Tag } | 'conflict'>;
}

/** How large an answer may be, in bytes as decoded: no browser's own storage has more room. */
const largest = 5_000_000;

/** A request that a closing page leaves behind may hold 64 KB; a character takes 3 bytes at most. */
const mayOutlivePage = (body: string) => body.length < 20_000;

export function serverAt(url: string, { credentials = 'same-origin', headers, timeout = 10 }: RequestOptions): Server {
  const refused = (what: string, wait = Infinity) => new SyncFailure('refused', `${url} ${what}`, wait);

  /** Reads, or writes where there is a body. An answer that came whole and in time, and its text. */
  async function ask(tag: Tag, body?: string) {
    const signal = AbortSignal.timeout(timeout * 1000);
    const late = new Promise<never>((_resolve, reject) => (signal.onabort = () => reject(signal.reason as Error)));
    const answer = async () => {
      const all = new Headers(await headers?.());
      all.set(body ? 'Content-Type' : 'Accept', 'application/json');
      if (tag) all.set(body ? 'If-Match' : 'If-None-Match', tag);
      else if (body) all.set('If-None-Match', '*');
      // Nothing of the visitor's stays in the browser's cache, and no login page passes for an answer.
      const request: RequestInit = { headers: all, credentials, signal, cache: 'no-store', redirect: 'manual' };
      if (body) Object.assign(request, { method: 'PUT', body, keepalive: mayOutlivePage(body) });
      const response = await fetch(url, request);
      return { response, text: await textOf(response) };
    };
    try {
      return await Promise.race([answer(), late]);
    } catch (error) {
      throw error instanceof SyncFailure
        ? error
        : new SyncFailure('offline', `${url} cannot be reached: ${String(error)}`);
    }
  }

  async function textOf({ body }: Response): Promise<string> {
    const parts = body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (let part = await parts?.read(); part?.value; part = await parts?.read()) {
      size += part.value.length;
      if (size > largest) {
        void parts?.cancel();
        throw refused(`answered more than ${largest} bytes`);
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return text;
  }

  function failureOf({ status, headers }: Response): SyncFailure {
    const what = `answered ${status || 'by leading elsewhere'}`;
    // Redirects, whose status browsers hide, lead to where one signs in.
    if (status < 400 || status === 401 || status === 403) return new SyncFailure('signed-out', `${url} ${what}`);
    if (status >= 500 || [408, 425, 429].includes(status))
      return new SyncFailure('offline', `${url} ${what}`, retryAfter(headers.get('Retry-After')));
    return refused(what);
  }

  return {
    async read(tag) {
      const { response, text } = await ask(tag);
      const { ok, status } = response;
      if (status === 304) return undefined;
      if (status === 404 || status === 204) return { document: emptyDocument, tag: null };
      if (!ok) throw failureOf(response);
      const document = readDocument(parsed(text));
      if (document === 'newer') throw refused('keeps what a newer release wrote');
      // Often it is cut short, or comes from a network that wants something first.
      if (document === 'corrupt') throw refused('answered what is no profile', 0);
      const found = response.headers.get('ETag');
      if (!found) throw refused('shows no ETag');
      return { document, tag: found };
    },

    async write(document, tag) {
      const { response } = await ask(tag, JSON.stringify(document));
      const { ok, status } = response;
      if (ok) return { tag: response.headers.get('ETag') };
      if (status === 409 || status === 412 || (tag && status === 404)) return 'conflict';
      throw failureOf(response);
    },
  };
}
