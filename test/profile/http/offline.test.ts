import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

const known = (skill: string) => ({ [`skills/${skill}/status`]: ['known', 1, 'before'] });
const keep = (fields: object) => server.put(path, JSON.stringify({ version: 1, fields }));
const kept = () => Object.keys(server.document(path).fields).sort();
const place = () => `career-elements/profile/${server.url(path)}`;
/** So seldom that this test sees nothing of it: as good as a page that is closed. */
const once = { firstRetry: 3_600, longestRetry: 3_600 };
const closed = { ...once, gather: 3_600 };

describe('what was marked without a network', () => {
  it('is shown at once and sent on the next visit, joined with what was kept meanwhile', async () => {
    openPage();
    await server.goAway();
    const before = visit(server.url(path), once);
    before.store.setStatus('sql', 'known', 2);
    before.store.setNote('sql', 'joins next');
    await until(() => expect(before.statuses.at(-1)).toBe('offline'));
    before.stop();

    await server.comeBack();
    keep({ ...known('git'), 'skills/sql/note': ['older', 1, 'before'] });
    const { store, statuses } = visit(server.url(path));
    expect(store.snapshot.skills['sql']).toEqual({ status: 'known', level: 2, note: 'joins next' });
    await until(() => expect(statuses.at(-1)).toBe('saved'));
    expect(kept()).toEqual(['skills/git/status', 'skills/sql/level', 'skills/sql/note', 'skills/sql/status']);
    expect(server.document(path).fields['skills/sql/note']?.[0]).toBe('joins next');
    expect(store.snapshot.skills['git']?.status).toBe('known');
  });

  it('and taken away again stays away, whatever was kept meanwhile', async () => {
    openPage();
    keep({ 'skills/sql/note': ['private', 1, 'before'], ...known('sql') });
    const before = visit(server.url(path), once);
    await until(() => expect(before.store.snapshot.skills['sql']).toBeDefined());
    await server.goAway();
    before.store.setStatus('sql', 'to-learn');
    before.store.setNote('sql', '');
    before.stop();
    await server.comeBack();
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses.at(-1)).toBe('saved'));
    expect(store.snapshot.skills['sql']).toEqual({ status: 'to-learn', note: '' });
    expect(server.document(path).fields['skills/sql/note']?.[0]).toBe('');
  });

  it('is sent by another tab that is still open', async () => {
    const page = openPage();
    const other = visit(server.url(path));
    await until(() => expect(other.statuses).toEqual(['saved']));
    const closing = visit(server.url(path), closed);
    closing.store.setStatus('sql', 'known');
    closing.stop();
    await until(() => expect(other.store.snapshot.skills['sql']?.status).toBe('known'));
    await until(() => expect(kept()).toContain('skills/sql/status'));
    expect(page.kept.get(place())).toContain('skills/sql/status');
  });
});

describe('two tabs', () => {
  it('send an act once', async () => {
    openPage();
    const here = visit(server.url(path), { gather: 0.05 });
    const there = visit(server.url(path), { gather: 0.05 });
    await until(() => expect([...here.statuses, ...there.statuses]).toEqual(['saved', 'saved']));
    here.store.setStatus('sql', 'known');
    await until(() => expect(there.store.snapshot.skills['sql']).toBeDefined());
    await until(() => expect(server.count('GET')).toBe(3));
    expect(server.count('PUT')).toBe(1);
  });

  it('write over nothing that the other has just put on the device', async () => {
    const page = openPage();
    const { store, statuses } = visit(server.url(path));
    store.setStatus('sql', 'known');
    await until(() => expect(statuses.at(-1)).toBe('saved'));
    const fields = { ...server.document(path).fields, 'skills/css/note': ['grid', Date.now(), 'other tab'] };
    page.kept.set(place(), JSON.stringify({ version: 1, fields }));
    page.happens('focus');
    await until(() => expect(kept()).toContain('skills/css/note'));
    expect(page.kept.get(place())).toContain('skills/css/note');
    expect(store.snapshot.skills['css']?.note).toBe('grid');
  });
});

describe('the copy on this device', () => {
  it('is not written before an act, however much the server keeps', async () => {
    const { kept: device } = openPage();
    keep(known('git'));
    const { store } = visit(server.url(path));
    await until(() => expect(store.snapshot.skills['git']).toBeDefined());
    expect(device.size).toBe(0);
    store.setStatus('sql', 'known');
    expect([...device.keys()]).toEqual([place()]);
  });

  it('learns what the server keeps once it is there, for the next visit without a network', async () => {
    const page = openPage();
    const { store, statuses } = visit(server.url(path));
    store.setStatus('sql', 'known');
    await until(() => expect(statuses.at(-1)).toBe('saved'));
    keep({ ...server.document(path).fields, ...known('git') });
    page.happens('focus');
    await until(() => expect(page.kept.get(place())).toContain('skills/git/status'));
    await server.goAway();
    expect(Object.keys(visit(server.url(path)).store.snapshot.skills).sort()).toEqual(['git', 'sql']);
  });

  it('is each account’s own', async () => {
    openPage();
    await server.goAway();
    visit(server.url('/career/1'), once).store.setStatus('sql', 'known');
    expect(visit(server.url('/career/2'), once).store.snapshot.skills).toEqual({});
  });

  it.each([
    ['none', 0],
    ['session', 0],
    ['local', 1],
  ] as const)('is kept where the host says: %s', async (copy, size) => {
    const { kept: device } = openPage();
    const session = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => session.get(key) ?? null,
      setItem: (key: string, value: string) => void session.set(key, value),
      removeItem: (key: string) => void session.delete(key),
    });
    const { store } = visit(server.url(path), { copy });
    store.setStatus('sql', 'known');
    expect(device.size).toBe(size);
    expect(session.size).toBe(copy === 'session' ? 1 : 0);
    await until(() => expect(kept()).toContain('skills/sql/status'));
  });

  it('that cannot be read is begun anew from what the server keeps', async () => {
    const { kept: device } = openPage();
    device.set(place(), '{"version":1,"fie');
    keep(known('git'));
    const { store } = visit(server.url(path));
    await until(() => expect(store.snapshot.skills['git']).toBeDefined());
    store.setStatus('sql', 'known');
    await until(() => expect(kept()).toContain('skills/sql/status'));
    expect(device.get(place())).toContain('skills/git/status');
    expect(store.trouble).toBeUndefined();
  });

  it('that a newer release wrote is left as it is', async () => {
    const { kept: device } = openPage();
    device.set(place(), '{"version":2}');
    const { store } = visit(server.url(path));
    store.setStatus('sql', 'known');
    await until(() => expect(kept()).toContain('skills/sql/status'));
    expect(device.get(place())).toBe('{"version":2}');
    expect(store.trouble).toBeUndefined();
    server.chance = () => ({ kind: 'answer', status: 500 });
    store.setStatus('git', 'known');
    await until(() => expect(store.trouble).toBe('unavailable'));
  });

  it('is gone without where the device denies it', async () => {
    const { localStorage } = openPage();
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(localStorage, { getItem: denied, setItem: denied, removeItem: denied });
    const { store } = visit(server.url(path));
    store.setStatus('sql', 'known');
    await until(() => expect(kept()).toContain('skills/sql/status'));
    expect(store.trouble).toBeUndefined();
    store.signOut();
    expect(store.snapshot.skills).toEqual({});
  });
});

describe('another device’s marks', () => {
  const shown = async (happens: (page: ReturnType<typeof openPage>) => void, options = {}) => {
    const page = openPage();
    const { store, statuses } = visit(server.url(path), options);
    await until(() => expect(statuses).toEqual(['saved']));
    keep(known('git'));
    await aMoment();
    expect(store.snapshot.skills['git']).toBeUndefined();
    happens(page);
    await until(() => expect(store.snapshot.skills['git']).toBeDefined());
  };

  it('arrive when the visitor comes back to the tab', () =>
    shown((page) => {
      page.show('hidden');
      page.show('visible');
    }));
  it('arrive when the visitor comes back to the window', () => shown((page) => page.happens('focus')));
  it('arrive when the network comes back', () => shown((page) => page.happens('online')));
  it('arrive when an element looks again', async () => {
    const { store, stop, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['saved']));
    stop();
    keep(known('git'));
    store.subscribe(() => {});
    await until(() => expect(store.snapshot.skills['git']).toBeDefined());
  });

  it('arrive by and by where the host asks for that, while the page is seen', async () => {
    const page = openPage();
    const { store, statuses } = visit(server.url(path), { poll: 0.02 });
    await until(() => expect(statuses).toEqual(['saved']));
    page.show('hidden');
    await aMoment();
    const asked = server.requests.length;
    await aMoment();
    expect(server.requests).toHaveLength(asked);
    keep(known('git'));
    page.show('visible');
    await until(() => expect(store.snapshot.skills['git']).toBeDefined());
    await until(() => expect(server.requests.length).toBeGreaterThan(asked + 3));
  });

  it('are not asked for once nobody looks', async () => {
    const page = openPage();
    const { stop, statuses } = visit(server.url(path), { poll: 0.02 });
    await until(() => expect(statuses).toEqual(['saved']));
    stop();
    await aMoment();
    const asked = server.requests.length;
    for (const event of ['focus', 'online', 'visibilitychange']) page.happens(event);
    await aMoment();
    expect(server.requests).toHaveLength(asked);
  });
});

describe('a page that is closed', () => {
  it('sends what still gathers as it goes', async () => {
    const page = openPage();
    const { store, statuses } = visit(server.url(path), closed);
    await until(() => expect(statuses).toEqual(['saved']));
    store.setStatus('sql', 'known');
    page.show('hidden');
    await until(() => expect(kept()).toContain('skills/sql/status'));
  });
});

describe('signing out', () => {
  it('takes the copy away and leaves the server what it has, the last act included', async () => {
    const { kept: device } = openPage();
    const { store, storage, statuses } = visit(server.url(path), closed);
    await until(() => expect(statuses).toEqual(['saved']));
    store.setStatus('sql', 'known');
    expect(device.size).toBe(1);
    store.signOut();
    expect(device.size).toBe(0);
    expect(store.snapshot.skills).toEqual({});
    expect(store.storage).toBe('none');
    await until(() => expect(kept()).toEqual(['skills/sql/level', 'skills/sql/status']));
    await until(() => expect(statuses.at(-1)).toBe('signed-out'));

    store.setStatus('git', 'known');
    await aMoment();
    expect(server.count('PUT')).toBe(1);
    expect(device.size).toBe(0);
    expect(() => storage.load()).toThrow('signed out');
  });

  it('lets a write arrive that is under way, and what was done during it', async () => {
    const { kept: device } = openPage();
    const { store, statuses } = visit(server.url(path));
    await until(() => expect(statuses).toEqual(['saved']));
    server.faults.push({ kind: 'late', ms: 60 });
    store.setStatus('sql', 'known');
    await aMoment(30);
    store.setNote('sql', 'joins next');
    store.signOut();
    await until(() => expect(kept()).toContain('skills/sql/note'));
    await aMoment();
    expect(device.size).toBe(0);
    expect(store.snapshot.skills).toEqual({});
  });

  it('tries once more what failed, and then no more', async () => {
    openPage();
    const { store, statuses } = visit(server.url(path), once);
    await until(() => expect(statuses).toEqual(['saved']));
    server.faults.push({ kind: 'answer', status: 500 });
    store.setStatus('sql', 'known');
    await until(() => expect(statuses.at(-1)).toBe('offline'));
    store.signOut();
    await until(() => expect(kept()).toContain('skills/sql/status'));

    const other = visit(server.url('/career/2'));
    await until(() => expect(other.statuses).toEqual(['saved']));
    server.chance = () => ({ kind: 'answer', status: 500 });
    other.store.setStatus('sql', 'known');
    await until(() => expect(other.statuses.at(-1)).toBe('offline'));
    other.store.signOut();
    await aMoment();
    const asked = server.requests.length;
    await aMoment(100);
    expect(server.requests).toHaveLength(asked);
  });

  it('reaches the other tabs, which let go of the server too', async () => {
    const { kept: device } = openPage();
    const here = visit(server.url(path));
    const there = visit(server.url(path));
    here.store.setStatus('sql', 'known');
    await until(() => expect(there.store.snapshot.skills['sql']).toBeDefined());
    await until(() => expect(here.statuses.at(-1)).toBe('saved'));
    await until(() => expect(there.statuses.at(-1)).toBe('saved'));
    here.store.signOut();
    await until(() => expect(there.store.snapshot.skills).toEqual({}));
    expect(there.store.storage).toBe('none');
    await until(() => expect(there.statuses.at(-1)).toBe('signed-out'));
    const asked = server.requests.length;
    there.store.setStatus('git', 'known');
    await aMoment();
    expect(server.requests).toHaveLength(asked);
    expect(device.size).toBe(0);
  });

  it('ends nothing for who signs in next', async () => {
    openPage();
    const before = visit(server.url(path));
    before.store.setStatus('sql', 'known');
    await until(() => expect(before.statuses.at(-1)).toBe('saved'));
    before.store.signOut();
    const again = visit(server.url(path));
    await until(() => expect(again.store.snapshot.skills['sql']?.status).toBe('known'));
    again.store.setNote('sql', 'joins next');
    await until(() => expect(kept()).toContain('skills/sql/note'));
    const other = visit(server.url('/career/2'));
    await until(() => expect(other.statuses).toEqual(['saved']));
    expect(other.store.snapshot.skills).toEqual({});
  });
});
