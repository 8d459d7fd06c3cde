import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountsServer, type Fault } from '../support/accounts-server.js';
import { openPage } from '../support/page.js';
import { aMoment, closeAll, until, visit } from '../support/visitor.js';

const path = '/career/4117';
let server: AccountsServer;
beforeEach(async () => (server = await AccountsServer.start()));
afterEach(async () => {
  closeAll();
  await server.goAway();
});

const known = (skill: string) => ({ [`skills/${skill}/status`]: ['known', 1, 'before'] });
const keep = (fields: object) => server.put(path, JSON.stringify({ version: 1, fields }));
const kept = () => Object.keys(server.document(path).fields).sort();
const answer = (status: number, headers = {}, body = ''): Fault => ({ kind: 'answer', status, headers, body });

describe('a server that cannot answer', () => {
  it.each<[string, Fault]>([
    ['fails', answer(500)],
    ['is too busy', answer(503)],
    ['is asked too often', answer(429)],
    ['lost patience', answer(408)],
    ['drops the connection', { kind: 'dropped' }],
    ['drops it in the middle of the answer', { kind: 'cut' }],
    ['takes too long', { kind: 'late', ms: 500 }],
  ])('since it %s is asked again, for what it keeps and for what it is to keep', async (_why, fault) => {
    keep(known('sql'));
    server.faults.push(fault, fault);
    const { store, statuses, failures } = visit(server.url(path), { timeout: 0.3 });
    await until(() => expect(store.snapshot.skills['sql']?.status).toBe('known'));
    await until(() => expect(statuses).toEqual(['offline', 'saved']));
    expect(failures[0]?.message).toContain(server.url(path));
    server.faults.push(fault, fault);
    store.setNote('sql', 'joins next');
    await until(() => expect(kept()).toEqual(['skills/sql/note', 'skills/sql/status']));
    await until(() => expect(statuses.slice(2)).toEqual(['saving', 'offline', 'saved']));
  });

  it('is asked ever more seldom', async () => {
    server.chance = () => answer(500);
    vi.spyOn(Math, 'random').mockReturnValue(0.99);
    visit(server.url(path), { firstRetry: 0.02, longestRetry: 0.2 });
    await until(() => expect(server.requests.length).toBeGreaterThan(6));
    vi.mocked(Math.random).mockRestore();
    const waits = server.requests.slice(1).map(({ time }, nth) => time - server.requests[nth]!.time);
    for (const [nth, bound] of [20, 40, 80, 160, 200, 200].entries())
      expect(waits[nth]).toBeGreaterThanOrEqual(bound * 0.99 - 2);
  });

  it('is not asked sooner for any act of the visitor', async () => {
    server.chance = () => answer(500);
    const { store, statuses } = visit(server.url(path), { firstRetry: 30, longestRetry: 30 });
    await until(() => expect(statuses).toEqual(['offline']));
    for (const skill of ['sql', 'git', 'css']) store.setStatus(skill, 'known');
    await aMoment();
    expect(server.requests).toHaveLength(1);
    expect(statuses).toEqual(['offline']);
  });

  it('is not asked sooner for a host that looks often', async () => {
    server.chance = () => answer(500);
    const { statuses } = visit(server.url(path), { firstRetry: 30, longestRetry: 30, poll: 0.01 });
    await until(() => expect(statuses).toEqual(['offline']));
    await aMoment();
    expect(server.requests).toHaveLength(1);
  });

  it('comes back to all that was done while its port was closed', async () => {
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['saved']));
    await server.goAway();
    store.setStatus('sql', 'known');
    await until(() => expect(statuses.at(-1)).toBe('offline'));
    store.setNote('git', 'rebase');
    await server.comeBack();
    await until(() => expect(kept()).toEqual(['skills/git/note', 'skills/sql/level', 'skills/sql/status']));
    await until(() => expect(statuses.at(-1)).toBe('saved'));
  });

  it.each(['online', 'focus', 'visibilitychange'])('is asked at once on %s', async (event) => {
    const page = openPage();
    const { store, statuses } = visit(server.url(path), { firstRetry: 30, longestRetry: 30 });
    await until(() => expect(statuses).toEqual(['saved']));
    await server.goAway();
    store.setStatus('sql', 'known');
    await until(() => expect(statuses.at(-1)).toBe('offline'));
    await server.comeBack();
    page.happens(event);
    await until(() => expect(statuses.at(-1)).toBe('saved'));
    expect(kept()).toContain('skills/sql/status');
  });
});

describe('a server that says when to come again', () => {
  it.each([
    ['429 in seconds', 429, () => '1'],
    ['503 in seconds', 503, () => '1'],
    // A date has no parts of a second.
    ['429 by a date', 429, () => new Date(Date.now() + 2_000).toUTCString()],
  ])('with a %s is left alone that long, whatever happens meanwhile', async (_how, status, when) => {
    const page = openPage();
    server.faults.push(answer(status, { 'Retry-After': when() }));
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['offline']));
    page.happens('online');
    page.happens('focus');
    store.setStatus('sql', 'known');
    page.show('hidden');
    page.show('visible');
    await until(() => expect(kept()).toContain('skills/sql/status'));
    const [first, second] = server.requests;
    expect(second!.time - first!.time).toBeGreaterThanOrEqual(990);
  });
});

describe('a visitor who is not signed in', () => {
  it.each([401, 403, 302])('is told by a %i, and no more is asked; nothing they did is lost', async (status) => {
    const page = openPage();
    const { store, statuses, failures } = visit(server.url(path), { poll: 0.01 });
    await until(() => expect(statuses).toEqual(['saved']));
    server.chance = () => answer(status, { Location: '/sign-in' });
    store.setStatus('sql', 'known');
    await until(() => expect(statuses.at(-1)).toBe('signed-out'));
    const asked = server.requests.length;
    store.setStatus('git', 'known');
    page.happens('online');
    page.happens('focus');
    await aMoment();
    expect(server.requests).toHaveLength(asked);
    expect(failures.at(-1)?.message).toContain(String(status));
    expect(Object.keys(store.snapshot.skills)).toEqual(['sql', 'git']);
    expect(store.trouble).toBeUndefined();

    server.chance = () => undefined;
    const { store: next } = visit(server.url(path));
    expect(Object.keys(next.snapshot.skills)).toEqual(['sql', 'git']);
    await until(() => expect(kept()).toContain('skills/git/status'));
    await until(() => expect(kept()).toContain('skills/sql/status'));
  });

  it('goes on where memory is when they have signed in again, even where the device keeps nothing', async () => {
    server.chance = () => answer(401);
    const { store, statuses } = visit(server.url(path), { copy: 'none' });
    store.setStatus('sql', 'known');
    await until(() => expect(statuses.at(-1)).toBe('signed-out'));
    await until(() => expect(store.trouble).toBe('unavailable'));
    server.chance = () => undefined;
    const { storage } = visit(server.url(path), { copy: 'none' });
    store.useStorage(storage);
    await until(() => expect(kept()).toContain('skills/sql/status'));
    await until(() => expect(store.trouble).toBeUndefined());
  });
});

describe('a server that answers what is no profile', () => {
  const tagged = (body: string) => answer(200, { ETag: '"x"' }, body);

  it.each([
    ['a page of HTML', tagged('<!doctype html><title>Welcome</title>')],
    ['half a document', tagged('{"version":1,"fields":{"skills/sql/sta')],
    ['nothing', tagged('')],
    ['null', tagged('null')],
    ['another record', tagged('{"user":4117}')],
    ['more than can be', tagged(`{"version":1,"fields":{"a":["${'x'.repeat(5_000_000)}",1,"b"]}}`)],
    ['a document of a newer release', tagged('{"version":2,"skills":{}}')],
    ['a document without a tag', answer(200, {}, '{"version":1,"fields":{"skills/git/status":["known",1,"b"]}}')],
    ['that it does not like the question', answer(400)],
    ['that this is gone', answer(410)],
  ])('but %s is not written over, and does no harm', async (_what, fault) => {
    const page = openPage();
    server.chance = () => fault;
    const { store, statuses, failures } = visit(server.url(path));
    store.setStatus('sql', 'known');
    await until(() => expect(statuses.at(-1)).toBe('refused'));
    await aMoment();
    expect(server.count('PUT')).toBe(0);
    expect(failures.at(-1)?.message).toContain(server.url(path));
    expect(Object.keys(store.snapshot.skills)).toEqual(['sql']);
    expect(store.trouble).toBeUndefined();

    keep(known('git'));
    server.chance = () => undefined;
    page.happens('focus');
    await until(() => expect(kept()).toEqual(['skills/git/status', 'skills/sql/level', 'skills/sql/status']));
    await until(() => expect(statuses.at(-1)).toBe('saved'));
  });

  it('is asked again by itself where that may pass, and with the next act where it will not', async () => {
    server.faults.push(tagged('<html>'));
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['refused', 'saved']));
    server.faults.push(answer(413));
    store.setNote('sql', 'long');
    await until(() => expect(statuses.at(-1)).toBe('refused'));
    await aMoment();
    expect(server.last).toMatchObject({ method: 'PUT', status: 413 });
    store.setNote('sql', 'short');
    await until(() => expect(server.document(path).fields['skills/sql/note']?.[0]).toBe('short'));
  });
});

describe('where neither the device nor the server keeps anything', () => {
  it('the visitor is told, until one of them does', async () => {
    server.chance = () => answer(500);
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['offline']));
    expect(store.trouble).toBeUndefined();
    store.setStatus('sql', 'known');
    expect(store.trouble).toBe('unavailable');
    store.setStatus('git', 'known');
    server.chance = () => undefined;
    await until(() => expect(kept()).toContain('skills/sql/status'));
    expect(kept()).toContain('skills/git/status');
    await until(() => expect(store.trouble).toBeUndefined());
    await until(() => expect(statuses.at(-1)).toBe('saved'));

    server.chance = () => answer(500);
    store.setNote('sql', 'joins next');
    expect(store.trouble).toBeUndefined();
    await until(() => expect(store.trouble).toBe('unavailable'));
  });

  it('the visitor is told by name when the device is full', async () => {
    const { localStorage } = openPage();
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    server.chance = () => answer(500);
    const { store } = visit(server.url(path));
    store.setStatus('sql', 'known');
    await until(() => expect(store.trouble).toBe('full'));
    server.chance = () => undefined;
    await until(() => expect(kept()).toContain('skills/sql/status'));
    await until(() => expect(store.trouble).toBeUndefined());
  });
});

describe('a host that throws when it hears of the marks', () => {
  it('keeps nothing from being kept', async () => {
    const thrown: unknown[] = [];
    const heard = (error: unknown) => thrown.push(error);
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException').on('uncaughtException', heard);
    let isMistaken = true;
    const { store } = visit(server.url(path), {
      onStatus() {
        if (isMistaken) throw new Error('a mistake of the host');
      },
    });
    store.setStatus('sql', 'known');
    await until(() => expect(kept()).toContain('skills/sql/status'));
    await until(() => expect(thrown).toHaveLength(2));
    isMistaken = false;
    process.removeAllListeners('uncaughtException');
    for (const other of others) process.on('uncaughtException', other);
  });
});
