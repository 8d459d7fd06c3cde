/** The server that docs/accounts.md shows, as it is written there. */
import type { Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeAll, until, visit } from '../support/visitor.js';

const folder = mkdtempSync(join(tmpdir(), 'accounts-'));
let server: Server;
let origin: string;

beforeAll(async () => {
  const page = readFileSync(new URL('../../../docs/accounts.md', import.meta.url), 'utf8');
  const [, source = ''] = /```js\n(\/\/ accounts\.mjs\n[^]*?)```/.exec(page) ?? [];
  writeFileSync(join(folder, 'accounts.mjs'), source.replace('listen(3000)', 'listen(0)'));
  writeFileSync(join(folder, 'sessions.mjs'), `export const accountOf = ({ headers }) => headers['x-account'];`);
  ({ server } = (await import(pathToFileURL(join(folder, 'accounts.mjs')).href)) as { server: Server });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(closeAll);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const as = (account: string, options = {}) => ({ ...options, headers: () => ({ 'X-Account': account }) });
const request = (path: string, headers: Record<string, string>, init: RequestInit = {}) =>
  fetch(origin + path, { ...init, headers: { 'X-Account': '4117', ...headers } });

describe('the server that the docs show', () => {
  it('keeps what two devices write, joined, and gives it to both', async () => {
    const [one, two] = [1, 2].map(() => visit(`${origin}/api/career/4117`, as('4117', { poll: 0.05 }))) as [
      ReturnType<typeof visit>,
      ReturnType<typeof visit>,
    ];
    one.store.setStatus('sql', 'known', 2);
    two.store.setNote('git', 'rebase');
    two.store.setMilestone('baker', 'first-loaf', true);
    one.store.setNote('css', 'grid');
    for (const { store } of [one, two])
      await until(() => expect(Object.keys(store.snapshot.skills).sort()).toEqual(['css', 'git', 'sql']));
    for (const { statuses } of [one, two]) await until(() => expect(statuses.at(-1)).toBe('saved'));
  });

  it('gives nobody another’s', async () => {
    const other = visit(`${origin}/api/career/4117`, as('4118'));
    await until(() => expect(other.statuses).toEqual(['signed-out']));
    expect(other.failures[0]?.message).toContain('403');
    const nobody = visit(`${origin}/api/career/4117`, { headers: () => [] });
    await until(() => expect(nobody.failures[0]?.message).toContain('401'));
    expect((await request('/api/career/4117/more', {})).status).toBe(404);
    expect((await request('/api/career/4117', {}, { method: 'DELETE' })).status).toBe(405);
  });

  it('writes in the place of the version that is known, and in no other', async () => {
    const put = (headers: Record<string, string>, body = '{}') =>
      request('/api/career/5', { 'X-Account': '5', ...headers }, { method: 'PUT', body });
    expect((await put({})).status).toBe(412);
    expect((await put({ 'If-Match': '"a"' })).status).toBe(412);
    const first = await put({ 'If-None-Match': '*' }, '{"first":1}');
    expect(first.status).toBe(204);
    expect((await put({ 'If-None-Match': '*' })).status).toBe(412);
    const tag = first.headers.get('ETag') ?? '';
    expect((await put({ 'If-Match': tag }, '{"second":2}')).status).toBe(204);
    expect((await put({ 'If-Match': tag })).status).toBe(412);
    expect((await put({ 'If-Match': '*' })).status).toBe(412);
    const kept = await request('/api/career/5', { 'X-Account': '5' });
    expect(await kept.text()).toBe('{"second":2}');
    const again = { 'X-Account': '5', 'If-None-Match': kept.headers.get('ETag') ?? '' };
    expect((await request('/api/career/5', again)).status).toBe(304);
  });

  it('outlives a request that breaks off, and one that is too large', async () => {
    const stop = new AbortController();
    const body = new ReadableStream({
      async pull(controller) {
        controller.enqueue(new TextEncoder().encode('{"version":1'));
        await new Promise((resolve) => setTimeout(resolve, 10));
      },
    });
    setTimeout(() => stop.abort(), 40);
    const half = { method: 'PUT', body, duplex: 'half', signal: stop.signal } as RequestInit;
    await expect(request('/api/career/6', { 'X-Account': '6', 'If-None-Match': '*' }, half)).rejects.toThrow();
    const large = { method: 'PUT', body: 'x'.repeat(1_500_000) };
    const answer = await request('/api/career/6', { 'X-Account': '6', 'If-None-Match': '*' }, large).catch(
      () => undefined,
    );
    expect(answer?.status ?? 413).toBe(413);
    expect((await request('/api/career/6', { 'X-Account': '6' })).status).toBe(404);
  });
});
