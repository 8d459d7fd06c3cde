/**
 * A host's web server: its pages, our built files, datasets that come late or wrong. Pages can be served
 * under the strictest policy we promise to work under.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpPage } from './in-page.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders: Record<string, string> = {
  cdn: join(root, 'dist/cdn'),
  pages: join(root, 'stories/pages'),
  careers: join(root, 'data/careers'),
  fixtures: join(root, 'test/fixtures/careers'),
};
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The policy we promise to work under; `policies` are the Trusted Types policies it allows. */
export const strictPolicy = (nonce: string, policies = 'career-elements'): string =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `style-src-attr 'none'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${policies}`,
  ].join('; ');

export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface HostServer {
  readonly url: string;
  /** Paths asked for since the server began, in order. */
  readonly requests: string[];
  /** Puts a page, a file or an answer of any kind at a path. */
  put(path: string, content: string | Answer): void;
  close(): Promise<void>;
}

/** Starts a host. With `policy`, each page is served under it, its script tags carrying the nonce. */
export async function startHost(
  options: { policy?: (nonce: string) => string; headers?: Record<string, string> } = {},
): Promise<HostServer> {
  const put = new Map<string, string | Answer>([['/in-page.js', `(${setUpPage.toString()})()`]]);
  const requests: string[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    requests.push(path);
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    const own = put.get(path);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (typeof own === 'function') return void (await own(request, response));
    const [, folder = '', ...rest] = path.split('/');
    const content =
      own ??
      (folders[folder] && (await readFile(join(folders[folder], normalize(rest.join('/')))).catch(() => undefined)));
    if (content === undefined) {
      response.statusCode = 404;
      response.end('Not found');
      return;
    }
    const type = types[extname(path)] ?? 'text/html; charset=utf-8';
    response.setHeader('content-type', type);
    if (!type.startsWith('text/html') || !options.policy) return void response.end(content);
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('content-security-policy', options.policy(nonce));
    response.end(content.toString().replaceAll('<script', `<script nonce="${nonce}"`));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    put: (path, content) => void put.set(path, content),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A plain page: one script tag, and whatever stands in it. */
export const plainPage = (body: string, { head = '', script = '/cdn/career-elements.js' } = {}): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
${script ? `<script type="module" src="${script}"></script>` : ''}
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** As `plainPage`, with what `in-page.ts` gives, before all else. */
export const watchedPage = (body: string, { head = '', ...rest }: { head?: string; script?: string } = {}): string =>
  plainPage(body, { ...rest, head: `<script src="/in-page.js"></script>${head}` });

export const fourTags = `<career-skill-checklist></career-skill-checklist>
<career-ladder></career-ladder>
<career-path-explorer></career-path-explorer>
<career-resources></career-resources>
<career-role-card position="senior-backend-developer"></career-role-card>`;
