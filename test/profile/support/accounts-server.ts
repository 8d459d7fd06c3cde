import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { ProfileDocument } from '../../../src/profile/document.js';

/** What a request meets instead of a plain answer. */
export type Fault =
  /** Answered as it should be, later. */
  | { kind: 'late'; ms: number }
  /** Answered like this, and nothing is done. */
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body?: string }
  /** The connection ends before anything is done. */
  | { kind: 'dropped' }
  /** It is done, and the connection ends in the middle of the answer. */
  | { kind: 'cut' }
  /** Another device writes this first. */
  | { kind: 'overtaken'; by: ProfileDocument['fields'] };

export interface Request {
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Of the answer; 0 where none came. */
  readonly status: number;
  /** When it came, in ms since 1970. */
  readonly time: number;
}

/** A host's accounts: a profile a path, with strong ETags and the conditions of RFC 9110. It can fail, go and come back. */
export class AccountsServer {
  /** What each path keeps, as it was put there. */
  readonly profiles = new Map<string, string>();
  readonly requests: Request[] = [];
  /** What the next requests meet, one each; then what `chance` gives. */
  readonly faults: Fault[] = [];
  chance: () => Fault | undefined = () => undefined;
  /** How many requests of one page were there at the same time, at most. */
  mostAtOnce = 0;

  readonly #versions = new Map<string, number>();
  readonly #atOnce = new Map<string, number>();
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  static async start(): Promise<AccountsServer> {
    const server = new AccountsServer();
    await server.comeBack();
    return server;
  }

  /** Opens the port, the same as before. */
  async comeBack(): Promise<void> {
    const server = createServer((request, response) => void this.#serve(request, response));
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Closes the port, and every connection with it. */
  async goAway(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.#port}${path}`;
  }

  put(path: string, text: string): void {
    this.profiles.set(path, text);
    this.#versions.set(path, (this.#versions.get(path) ?? 0) + 1);
  }

  document(path: string): ProfileDocument {
    return JSON.parse(this.profiles.get(path) ?? '{"version":1,"fields":{}}') as ProfileDocument;
  }

  count(method: string): number {
    return this.requests.filter((request) => request.method === method).length;
  }

  get last(): Request {
    return this.requests.at(-1)!;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = String(request.headers['x-page']);
    const atOnce = (this.#atOnce.get(page) ?? 0) + 1;
    this.#atOnce.set(page, atOnce);
    this.mostAtOnce = Math.max(this.mostAtOnce, atOnce);
    response.on('close', () => this.#atOnce.set(page, this.#atOnce.get(page)! - 1));

    const time = Date.now();
    const { method = '', headers } = request;
    const body = await textOf(request);
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const fault = this.faults.shift() ?? this.chance();
    const answer = await this.#answer(fault, method, path, headers, body);
    const isWhole = fault?.kind !== 'dropped' && fault?.kind !== 'cut';
    this.requests.push({ method, headers, body, status: isWhole ? answer.status : 0, time });
    if (fault?.kind === 'dropped') {
      response.destroy();
      return;
    }
    if (fault?.kind === 'cut') {
      const half = answer.body.slice(0, answer.body.length / 2);
      response.writeHead(answer.status === 204 ? 200 : answer.status, { ...answer.headers, 'Content-Length': 1_000 });
      response.write(half || '-', () => response.destroy());
      return;
    }
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  async #answer(
    fault: Fault | undefined,
    method: string,
    path: string,
    conditions: IncomingMessage['headers'],
    body: string,
  ): Promise<{ status: number; headers: Record<string, string>; body: string }> {
    const plain = (status: number) => ({ status, headers: {}, body: '' });
    switch (fault?.kind) {
      case 'answer':
        return { headers: {}, body: '', ...fault };
      case 'dropped':
        return plain(0);
      case 'late':
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
        break;
      case 'overtaken': {
        const { version, fields } = this.document(path);
        this.put(path, JSON.stringify({ version, fields: { ...fields, ...fault.by } }));
      }
    }
    const held = this.profiles.get(path);
    const tag = held === undefined ? undefined : `"${this.#versions.get(path)}"`;
    if (method === 'GET') {
      if (held === undefined || !tag) return plain(404);
      const headers = { ETag: tag, 'Content-Type': 'application/json' };
      return names(conditions['if-none-match'], tag)
        ? { status: 304, headers, body: '' }
        : { status: 200, headers, body: held };
    }
    if (method !== 'PUT') return plain(405);
    const { 'if-match': match, 'if-none-match': noneMatch } = conditions;
    if (!match && !noneMatch) return plain(428);
    if (match && !names(match, tag)) return plain(412);
    if (noneMatch && names(noneMatch, tag)) return plain(412);
    this.put(path, body);
    return { status: 204, headers: { ETag: `"${this.#versions.get(path)}"` }, body: '' };
  }
}

/** Whether a list of tags, or `*`, names the one that is there. */
function names(list: string | undefined, tag: string | undefined): boolean {
  if (!list || !tag) return false;
  return list === '*' || list.split(',').some((each) => each.trim() === tag);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part as Buffer);
  } catch {
    // Whoever asked has gone.
  }
  return Buffer.concat(parts).toString();
}
