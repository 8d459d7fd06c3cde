import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { httpStorage } from '../../../src/profile/http/http-storage.js';
import { openProfile } from '../../../src/profile/store.js';
import { AccountsServer } from '../support/accounts-server.js';
import { openPage } from '../support/page.js';
import { aMoment, closeAll, until, visit } from '../support/visitor.js';

const path = '/career/4117';
let server: AccountsServer;
beforeEach(async () => (server = await AccountsServer.start()));
afterEach(async () => {
  closeAll();
  await server.goAway();
});

const known = (skill: string, time = 1) => ({ [`skills/${skill}/status`]: ['known', time, 'before'] });
const keep = (fields: object, version = 1) => server.put(path, JSON.stringify({ version, fields }));
const kept = () => Object.keys(server.document(path).fields).sort();

describe('an account', () => {
  it('that keeps nothing yet is asked once, and written to with the first act alone', async () => {
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['saved']));
    expect(server.requests).toHaveLength(1);
    expect(server.last.headers).toMatchObject({ accept: 'application/json' });
    expect(server.last.headers).not.toHaveProperty('if-none-match');
    store.setNote('sql', 'joins next');
    expect(server.requests).toHaveLength(1);
    await until(() => expect(kept()).toEqual(['skills/sql/note']));
    expect(server.last).toMatchObject({
      method: 'PUT',
      headers: { 'if-none-match': '*', 'content-type': 'application/json' },
    });
    expect(server.requests).toHaveLength(2);
  });

  it('may also answer that there is no content', async () => {
    server.faults.push({ kind: 'answer', status: 204, headers: { ETag: '"none"' } });
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['saved']));
    store.setNote('sql', 'joins next');
    await until(() => expect(kept()).toEqual(['skills/sql/note']));
    expect(server.last.headers).toMatchObject({ 'if-none-match': '*' });
  });

  it('gives what it keeps, and is written to under the tag of that', async () => {
    keep(known('sql'));
    const { store } = visit(server.url(path));
    await until(() => expect(store.snapshot.skills['sql']).toEqual({ status: 'known' }));
    expect(server.count('PUT')).toBe(0);
    store.setNote('sql', 'joins next');
    await until(() => expect(server.count('PUT')).toBe(1));
    expect(server.last.headers).toMatchObject({ 'if-match': '"1"' });
    store.setNote('sql', 'windows then');
    await until(() => expect(server.count('PUT')).toBe(2));
    expect(server.last.headers).toMatchObject({ 'if-match': '"2"' });
    expect(server.count('GET')).toBe(1);
    expect(server.document(path).fields['skills/sql/note']?.[0]).toBe('windows then');
  });

  it('is asked only for what is newer than what is known', async () => {
    const page = openPage();
    keep(known('sql'));
    const { store } = visit(server.url(path));
    await until(() => expect(store.snapshot.skills['sql']).toBeDefined());
    page.happens('focus');
    await until(() => expect(server.last).toMatchObject({ status: 304, headers: { 'if-none-match': '"1"' } }));
    keep({ ...known('sql'), ...known('git') });
    await until(() => {
      page.happens('focus');
      expect(store.snapshot.skills['git']).toBeDefined();
    });
  });

  it('that does not tell the tag of what it was given is asked for it before the next write', async () => {
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['saved']));
    server.faults.push({ kind: 'answer', status: 200 });
    store.setNote('sql', 'joins next');
    await until(() => expect(statuses).toEqual(['saved', 'saving', 'saved']));
    store.setNote('git', 'rebase');
    await until(() => expect(kept()).toEqual(['skills/git/note', 'skills/sql/note']));
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET', 'PUT']);
  });

  it('that lost what it kept gets it again with the next act', async () => {
    keep(known('sql'));
    const { store } = visit(server.url(path));
    await until(() => expect(store.snapshot.skills['sql']).toBeDefined());
    server.profiles.clear();
    store.setNote('git', 'rebase');
    await until(() => expect(kept()).toEqual(['skills/git/note', 'skills/sql/status']));
  });

  it('that says so when it is written to gets it at once', async () => {
    keep(known('sql'));
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(store.snapshot.skills['sql']).toBeDefined());
    server.profiles.clear();
    server.faults.push({ kind: 'answer', status: 404 });
    store.setNote('git', 'rebase');
    await until(() => expect(kept()).toEqual(['skills/git/note', 'skills/sql/status']));
    await until(() => expect(statuses).toEqual(['saved', 'saving', 'saved']));
  });

  it('forgets all values with its visitor', async () => {
    keep({ 'skills/sql/note': ['private', 1, 'before'] });
    const { store } = visit(server.url(path));
    await until(() => expect(store.snapshot.skills['sql']).toBeDefined());
    store.forget();
    await until(() => expect(server.document(path).fields['skills/sql/note']?.[0]).toBeNull());
  });

  it('keeps the paths that are of no use here', async () => {
    keep({ 'a/later/release/knows': [{ right: true }, 5, 'later'] });
    const { store } = visit(server.url(path));
    store.setNote('sql', 'joins next');
    await until(() => expect(kept()).toEqual(['a/later/release/knows', 'skills/sql/note']));
  });
});

describe('what two devices write at once', () => {
  it.each([412, 409])('is joined when the server answers %i', async (status) => {
    keep(known('sql'));
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(store.snapshot.skills['sql']).toBeDefined());
    server.faults.push(
      status === 412
        ? { kind: 'overtaken', by: { 'skills/git/status': ['known', 2, 'other'] } }
        : { kind: 'answer', status },
    );
    if (status === 409) keep({ ...known('sql'), ...known('git') });
    store.setNote('sql', 'joins next');
    await until(() => expect(kept()).toEqual(['skills/git/status', 'skills/sql/note', 'skills/sql/status']));
    await until(() => expect(store.snapshot.skills['git']?.status).toBe('known'));
    expect(server.requests.map((request) => request.status)).toEqual([200, status, 200, 204]);
    await until(() => expect(statuses).toEqual(['saved', 'saving', 'saved']));
  });

  it('is joined when both are the first', async () => {
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['saved']));
    keep(known('git'));
    store.setNote('sql', 'joins next');
    await until(() => expect(kept()).toEqual(['skills/git/status', 'skills/sql/note']));
  });

  it('is given up for a while where the server takes nothing under the tags it gives', async () => {
    keep(known('git'));
    const { store, statuses, failures } = visit(server.url(path), { firstRetry: 10, longestRetry: 10 });
    await until(() => expect(statuses).toEqual(['saved']));
    server.chance = () =>
      (server.count('GET') + server.count('PUT')) % 2 ? { kind: 'answer', status: 412 } : undefined;
    store.setNote('sql', 'joins next');
    await until(() => expect(statuses.at(-1)).toBe('refused'));
    expect(failures.at(-1)?.message).toContain('ETag');
    expect(server.count('PUT')).toBe(5);
    expect(store.snapshot.skills['sql']?.note).toBe('joins next');
  });
});

describe('acts', () => {
  it('that come quickly go together, and one request goes at a time', async () => {
    server.chance = () => ({ kind: 'late', ms: 15 });
    const { store } = visit(server.url(path), { gather: 0.03 });
    for (let nth = 1; nth <= 100; nth++) {
      store.setNote('sql', `note ${nth}`);
      await aMoment(1);
    }
    await until(() => expect(server.document(path).fields['skills/sql/note']?.[0]).toBe('note 100'));
    expect(server.count('PUT')).toBeLessThan(10);
    expect(server.mostAtOnce).toBe(1);
  });

  it('that come while a page opens are kept, with what the server has', async () => {
    keep(known('git'));
    server.faults.push({ kind: 'late', ms: 50 });
    const { store } = visit(server.url(path));
    store.setNote('sql', 'joins next');
    await until(() => expect(kept()).toEqual(['skills/git/status', 'skills/sql/note']));
    await until(() => expect(Object.keys(store.snapshot.skills).sort()).toEqual(['git', 'sql']));
  });
});

describe('a request', () => {
  it('takes cookies to the page’s own origin, leaves nothing in the cache, follows nowhere and outlives the page', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    const { store, statuses } = visit(server.url(path));
    store.setNote('sql', 'joins next');
    await until(() => expect(statuses.at(-1)).toBe('saved'));
    const requests = fetch.mock.calls.map(([, request]) => request);
    for (const request of requests)
      expect(request).toMatchObject({ credentials: 'same-origin', cache: 'no-store', redirect: 'manual' });
    expect(requests.at(-1)).toMatchObject({ method: 'PUT', keepalive: true });
    store.setNote('sql', 'x'.repeat(70_000));
    await until(() => expect(server.count('PUT')).toBe(2));
    expect(fetch.mock.calls.at(-1)?.[1]).toMatchObject({ keepalive: false });
    fetch.mockRestore();
  });

  it('may take cookies to another origin', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    const { statuses } = visit(server.url(path), { credentials: 'include' });
    await until(() => expect(statuses).toEqual(['saved']));
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'include' });
    fetch.mockRestore();
  });

  it('carries the host’s headers, which may be promised, and are asked for each time', async () => {
    let token = 0;
    const headers = async () => {
      await aMoment(1);
      return { 'X-CSRF-Token': `token ${++token}` };
    };
    const { store } = visit(server.url(path), { headers });
    await until(() => expect(server.requests).toHaveLength(1));
    store.setNote('sql', 'joins next');
    await until(() => expect(server.requests).toHaveLength(2));
    expect(server.requests.map(({ headers }) => headers['x-csrf-token'])).toEqual(['token 1', 'token 2']);
  });

  it('waits for headers that fail or never come no longer than for an answer', async () => {
    let nth = 0;
    const headers = (): Promise<HeadersInit> => {
      nth++;
      if (nth === 1) throw new Error('no token yet');
      return nth === 2 ? new Promise(() => {}) : Promise.resolve([]);
    };
    const { statuses } = visit(server.url(path), { headers, timeout: 0.05 });
    await until(() => expect(statuses).toEqual(['offline', 'saved']));
    expect(nth).toBe(3);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a URL', () => {
  it.each([
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'https://anna:secret@host.example/career',
    'https://anna@host.example/career',
    '/career/4117',
    '',
  ])('such as %j is refused outside a page, and nothing is asked', (url) => {
    expect(() => httpStorage(url)).toThrow(TypeError);
    expect(() => httpStorage(url)).toThrow(/refused: give an http: or https: URL/);
  });

  it('is seen from the page', async () => {
    const page = openPage({ baseURI: server.url('/somewhere/else/') });
    const { store } = visit('../../career/4117');
    store.setNote('sql', 'joins next');
    await until(() => expect(kept()).toEqual(['skills/sql/note']));
    expect([...page.kept.keys()]).toEqual([`career-elements/profile/${server.url(path)}`]);
  });

  it('is asked for nothing until a profile is opened', async () => {
    const storage = httpStorage(server.url(path));
    await aMoment();
    expect(server.requests).toHaveLength(0);
    openProfile({ storage });
    await until(() => expect(server.requests).toHaveLength(1));
  });
});
