import { describe, expect, it, vi } from 'vitest';
import type { ProfileDocument } from '../../src/profile/document.js';
import { emptyProfile } from '../../src/model/profile.js';
import { openProfile, type ProfileStorage } from '../../src/profile/store.js';

let account = 0;
/** A store of its own for each test, in memory. */
const open = () => openProfile({ storage: 'none', key: `account-${++account}` });

const documentOf = (fields: ProfileDocument['fields']): ProfileDocument => ({ version: 1, fields });

/** A host's storage on a server that answers a little later. */
class Server {
  stored: ProfileDocument | undefined;
  saves = 0;
  fails = false;
  changed: (isSignedOut?: boolean) => void = () => {};

  readonly storage: ProfileStorage = {
    load: async () => {
      await this.#answer();
      return this.stored && structuredClone(this.stored);
    },
    save: async (document) => {
      await this.#answer();
      this.saves++;
      this.stored = structuredClone(document);
    },
    subscribe: (listener) => {
      this.changed = listener;
      return () => (this.changed = () => {});
    },
  };

  async #answer(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (this.fails) throw new Error('no network');
  }
}

describe('an act of the visitor', () => {
  it('is in the snapshot at once, and in no other', () => {
    const store = open();
    const before = store.snapshot;
    store.setStatus('sql', 'learning');
    expect(store.snapshot.skills['sql']).toEqual({ status: 'learning' });
    expect(before.skills['sql']).toBeUndefined();
  });

  it('leaves the snapshot as it is when it changes nothing', () => {
    const store = open();
    store.setStatus('sql', 'learning');
    const { snapshot } = store;
    store.setStatus('sql', 'learning');
    store.setTarget('baker', undefined);
    expect(store.snapshot).toBe(snapshot);
  });

  it('makes a skill known at the level asked, or at 1, and keeps a level chosen before', () => {
    const store = open();
    store.setStatus('sql', 'known', 2);
    store.setStatus('git', 'known');
    store.setLevel('sql', 3);
    store.setStatus('sql', 'known', 1);
    expect(store.snapshot.skills['sql']).toEqual({ status: 'known', level: 3 });
    expect(store.snapshot.skills['git']).toEqual({ status: 'known', level: 1 });
  });

  it('forgets the level of a skill that is known no longer, and keeps its note', () => {
    const store = open();
    store.setStatus('sql', 'known', 3);
    store.setNote('sql', 'joins next');
    store.setStatus('sql', 'to-learn');
    store.setStatus('sql', 'known', 1);
    expect(store.snapshot.skills['sql']).toEqual({ status: 'known', level: 1, note: 'joins next' });
  });

  it('sets and takes away notes, positions and milestones', () => {
    const store = open();
    store.setNote('sql', 'joins next');
    store.setCurrent('baker', 'apprentice');
    store.setTarget('baker', 'master');
    store.setMilestone('baker', 'first-loaf', true);
    expect(store.snapshot.positions['baker']).toEqual({ current: 'apprentice', target: 'master' });
    expect(store.snapshot.milestones['baker']).toEqual(['first-loaf']);
    store.setNote('sql', '');
    store.setCurrent('baker', undefined);
    store.setMilestone('baker', 'first-loaf', false);
    expect(store.snapshot.skills['sql']).toEqual({ note: '' });
    expect(store.snapshot.positions['baker']).toEqual({ target: 'master' });
    expect(store.snapshot.milestones['baker']).toBeUndefined();
  });

  it('sets and takes away what the coach keeps', () => {
    const store = open();
    store.setPractice('sql', { step: 2, due: 20_480 });
    store.setCircumstances('baker', { background: 'frontend', hours: 5, enjoys: ['crusts', 'crusts', 'salt'] });
    store.setTalk('baker', '[]');
    store.setSeen('baker', ['why-salt']);
    store.setSeen('baker', ['why-yeast']);
    expect(store.snapshot).toMatchObject({
      practice: { sql: { step: 2, due: 20_480 } },
      circumstances: { baker: { background: 'frontend', hours: 5, enjoys: ['crusts', 'salt'] } },
      talk: { baker: '[]' },
      seen: { baker: ['why-salt', 'why-yeast'] },
    });
    store.setPractice('sql', undefined);
    store.setCircumstances('baker', { hours: 3, enjoys: [] });
    store.setTalk('baker', undefined);
    const { practice, circumstances, talk } = store.snapshot;
    expect([practice, circumstances, talk]).toEqual([{}, { baker: { hours: 3 } }, {}]);
    store.forget();
    expect(store.snapshot).toEqual(emptyProfile);
  });

  it('refuses a talk that no device could keep', () => {
    const store = open();
    expect(() => store.setTalk('baker', 'x'.repeat(1_000_001))).toThrow(RangeError);
    expect(store.snapshot.talk).toEqual({});
  });

  it('of two devices is joined, what each says for advice and each skill’s practice on its own', () => {
    const [one, other] = [open(), open()];
    one.setPractice('sql', { step: 2, due: 20_480 });
    one.setSeen('baker', ['why-salt']);
    other.setPractice('git', { step: 0, due: 20_466 });
    other.setCircumstances('baker', { hours: 5 });
    other.setSeen('baker', ['why-yeast']);
    one.merge(other.document);
    other.merge(one.document);
    expect(one.snapshot).toEqual(other.snapshot);
    expect(Object.keys(one.snapshot.practice).sort()).toEqual(['git', 'sql']);
    expect(one.snapshot.seen['baker']).toEqual(['why-salt', 'why-yeast']);
  });

  it('is later than what it replaces, even where that comes from a clock that is ahead', () => {
    const store = open();
    const ahead = Date.now() + 3_600_000;
    store.merge(documentOf({ 'skills/sql/status': ['known', ahead, 'zzz'] }));
    store.setStatus('sql', 'learning');
    expect(store.document.fields['skills/sql/status']?.[1]).toBe(ahead + 1);
    store.merge(documentOf({ 'skills/sql/status': ['known', ahead, 'zzz'] }));
    expect(store.snapshot.skills['sql']?.status).toBe('learning');
  });

  it('outlasts a mark from a clock a year ahead that comes again and again', () => {
    const store = open();
    const mark = documentOf({ 'skills/sql/status': ['known', Date.now() + 365 * 86_400_000, 'zzz'] });
    store.merge(mark);
    expect(store.snapshot.skills['sql']?.status).toBe('known');
    store.setStatus('sql', 'learning');
    store.merge(mark);
    expect(store.snapshot.skills['sql']?.status).toBe('learning');
  });
});

describe('listeners', () => {
  it('hear of each change until they leave', () => {
    const store = open();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.setStatus('sql', 'known');
    store.setStatus('sql', 'known');
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    store.setStatus('sql', 'learning');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('stores of one page', () => {
  it('are one for the same storage and key', () => {
    expect(openProfile({ storage: 'none', key: 'one' })).toBe(openProfile({ storage: 'none', key: 'one' }));
    expect(openProfile({ storage: 'none', key: 'one' })).not.toBe(openProfile({ storage: 'none', key: 'two' }));
    const { storage } = new Server();
    expect(openProfile({ storage })).toBe(openProfile({ storage }));
  });

  it('are shared with a second copy of the script', async () => {
    const store = openProfile({ storage: 'none', key: 'shared' });
    vi.resetModules();
    const copy = await import('../../src/profile/store.js');
    expect(copy.openProfile).not.toBe(openProfile);
    expect(copy.openProfile({ storage: 'none', key: 'shared' })).toBe(store);
  });
});

describe('importing a document', () => {
  it('takes in what is newer, field by field', () => {
    const store = open();
    store.setNote('sql', 'mine');
    const status = store.merge(
      documentOf({ 'skills/sql/note': ['older', 1, 'b'], 'skills/sql/status': ['known', 1, 'b'] }),
    );
    expect(status).toBeUndefined();
    expect(store.snapshot.skills['sql']).toEqual({ status: 'known', note: 'mine' });
  });

  it('says what cannot be read, and changes nothing', () => {
    const store = open();
    store.setStatus('sql', 'known');
    const { snapshot } = store;
    expect(store.merge({ version: 9 })).toBe('newer');
    expect(store.merge('<html>')).toBe('corrupt');
    expect(store.snapshot).toBe(snapshot);
  });

  it('restores all that was exported', () => {
    const store = open();
    store.setStatus('sql', 'known', 2);
    store.setTarget('baker', 'master');
    const other = open();
    other.merge(JSON.parse(JSON.stringify(store.document)));
    expect(other.snapshot).toEqual(store.snapshot);
  });
});

describe('forgetting', () => {
  it('leaves no value, and nothing older brings one back', () => {
    const store = open();
    store.setNote('sql', 'private');
    store.setStatus('sql', 'known');
    const earlier = store.document;
    store.forget();
    expect(store.snapshot).toEqual(emptyProfile);
    expect(JSON.stringify(store.document)).not.toContain('private');
    store.merge(earlier);
    expect(store.snapshot.skills).toEqual({});
  });
});

describe('taking an act back', () => {
  it('brings all that was forgotten back, and lasts', () => {
    const store = open();
    store.setLevel('sql', 2);
    store.setNote('sql', 'joins next');
    store.setSaved('baker', 'book-of-crusts', true);
    const before = store.snapshot;
    const undo = store.forget();
    expect(store.snapshot).toEqual(emptyProfile);
    undo();
    expect(store.snapshot).toEqual(before);
    const other = open();
    other.merge(store.document);
    expect(other.snapshot).toEqual(before);
  });

  it('leaves alone what was written since', () => {
    const store = open();
    store.setStatus('sql', 'learning');
    const undo = store.adopt({ 'skills/sql/status': 'known', 'skills/sql/level': 2, 'skills/git/status': 'known' });
    store.setStatus('git', 'learning');
    undo();
    expect(store.snapshot.skills).toEqual({ sql: { status: 'learning' }, git: { status: 'learning' } });
  });

  it('does nothing once the visitor has signed out', () => {
    const store = open();
    store.setStatus('sql', 'known');
    const undo = store.forget();
    store.signOut();
    undo();
    expect(store.snapshot).toEqual(emptyProfile);
  });

  it('can be told twice and takes back once', () => {
    const store = open();
    const undo = store.adopt({ 'skills/sql/status': 'learning' });
    undo();
    store.setStatus('sql', 'known');
    undo();
    expect(store.snapshot.skills['sql']?.status).toBe('known');
  });
});

describe('a host’s own storage', () => {
  it('gives what it holds when it answers, and is not written to before an act', async () => {
    const server = new Server();
    server.stored = documentOf({ 'skills/sql/status': ['known', 1, 'b'] });
    const store = openProfile({ storage: server.storage });
    const listener = vi.fn();
    store.subscribe(listener);
    expect(store.snapshot.skills['sql']).toBeUndefined();
    await vi.waitFor(() => expect(store.snapshot.skills['sql']?.status).toBe('known'));
    expect(listener).toHaveBeenCalled();
    expect(server.saves).toBe(0);
  });

  it('gets acts that came before its first answer, joined with what it holds', async () => {
    const server = new Server();
    server.stored = documentOf({ 'skills/git/status': ['known', 1, 'b'] });
    const store = openProfile({ storage: server.storage });
    store.setStatus('sql', 'learning');
    store.setNote('sql', 'joins next');
    expect(store.snapshot.skills['sql']).toEqual({ status: 'learning', note: 'joins next' });
    await vi.waitFor(() =>
      expect(Object.keys(server.stored?.fields ?? {}).sort()).toEqual([
        'skills/git/status',
        'skills/sql/note',
        'skills/sql/status',
      ]),
    );
  });

  it('may hold a mark from a clock far ahead: the visitor’s act still rules', async () => {
    const server = new Server();
    server.stored = documentOf({ 'skills/sql/status': ['known', Date.now() + 1e11, 'zzz'] });
    const store = openProfile({ storage: server.storage });
    await vi.waitFor(() => expect(store.snapshot.skills['sql']?.status).toBe('known'));
    store.setStatus('sql', 'learning');
    await vi.waitFor(() => expect(server.saves).toBe(1));
    expect(store.snapshot.skills['sql']?.status).toBe('learning');
    expect(server.stored.fields['skills/sql/status']?.[0]).toBe('learning');
  });

  it('that fails loses nothing: memory goes on, and the next act tries again', async () => {
    const server = new Server();
    server.fails = true;
    const store = openProfile({ storage: server.storage });
    await vi.waitFor(() => expect(store.trouble).toBe('unavailable'));
    store.setStatus('sql', 'known');
    expect(store.snapshot.skills['sql']?.status).toBe('known');
    server.fails = false;
    store.setStatus('git', 'learning');
    await vi.waitFor(() => expect(server.stored?.fields).toHaveProperty(['skills/sql/status']));
    expect(store.trouble).toBeUndefined();
  });

  it('that throws at once is survived as well', () => {
    const fail = () => {
      throw new Error('not today');
    };
    const store = openProfile({ storage: { load: fail, save: fail, subscribe: fail } });
    store.subscribe(() => {});
    store.setStatus('sql', 'known');
    expect(store.trouble).toBe('unavailable');
    expect(store.snapshot.skills['sql']?.status).toBe('known');
  });

  it('is not written over when it holds what cannot be read', async () => {
    for (const [held, trouble] of [
      ['<html>', 'corrupt'],
      [{ version: 2 }, 'newer'],
    ] as const) {
      const save = vi.fn();
      const store = openProfile({ storage: { load: () => held, save } });
      store.setStatus('sql', 'known');
      expect(store.trouble).toBe(trouble);
      expect(store.snapshot.skills['sql']?.status).toBe('known');
      expect(save).not.toHaveBeenCalled();
    }
  });

  it('says when it changed elsewhere', async () => {
    const server = new Server();
    const store = openProfile({ storage: server.storage });
    store.subscribe(() => {});
    server.stored = documentOf({ 'skills/sql/status': ['known', 1, 'b'] });
    server.changed();
    await vi.waitFor(() => expect(store.snapshot.skills['sql']?.status).toBe('known'));
  });

  it('keeps its copy when the visitor signs out, and gets nothing after that', async () => {
    const server = new Server();
    const store = openProfile({ storage: server.storage });
    store.subscribe(() => {});
    store.setStatus('sql', 'known');
    await vi.waitFor(() => expect(server.saves).toBe(1));
    store.signOut();
    expect(store.snapshot.skills).toEqual({});
    store.setStatus('git', 'known');
    server.changed();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(Object.keys(store.snapshot.skills)).toEqual(['git']);
    expect(server.saves).toBe(1);
    expect(server.stored?.fields).toHaveProperty(['skills/sql/status']);
    const next = openProfile({ storage: server.storage });
    await vi.waitFor(() => expect(next.snapshot.skills['sql']?.status).toBe('known'));
  });

  it('takes away what this device keeps of the visitor when they sign out, and not when they forget', async () => {
    const server = new Server();
    const signOut = vi.fn();
    const store = openProfile({ storage: { ...server.storage, signOut } });
    store.setStatus('sql', 'known');
    await vi.waitFor(() => expect(server.saves).toBe(1));
    store.forget();
    await vi.waitFor(() => expect(server.saves).toBe(2));
    expect(signOut).not.toHaveBeenCalled();
    store.signOut();
    expect(signOut).toHaveBeenCalledOnce();
    expect(store.storage).toBe('none');
  });

  it('is let go of when the visitor signs out elsewhere', async () => {
    const server = new Server();
    const store = openProfile({ storage: server.storage });
    store.subscribe(() => {});
    store.setStatus('sql', 'known');
    await vi.waitFor(() => expect(server.saves).toBe(1));
    server.changed(true);
    expect(store.snapshot.skills).toEqual({});
    expect(store.storage).toBe('none');
    store.setStatus('git', 'known');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(Object.keys(store.snapshot.skills)).toEqual(['git']);
    expect(server.saves).toBe(1);
  });

  it('that is this device’s own, as it can remove its copy, is gone on with after a sign-out elsewhere', () => {
    let changed = (_isSignedOut?: boolean) => {};
    let stored: unknown;
    const storage: ProfileStorage = {
      load: () => stored,
      save: (document) => void (stored = document),
      subscribe: (listener) => {
        changed = listener;
        return () => {};
      },
      remove: () => (stored = undefined),
    };
    const store = openProfile({ storage });
    store.subscribe(() => {});
    store.setStatus('sql', 'known');
    stored = undefined;
    changed(true);
    expect(store.snapshot.skills).toEqual({});
    expect(store.storage).toBe(storage);
    store.setStatus('git', 'known');
    expect(JSON.stringify(stored)).toContain('git');
  });

  it('that answers after the visitor signed out is not heard', async () => {
    const server = new Server();
    server.stored = documentOf({ 'skills/sql/status': ['known', 1, 'b'] });
    const store = openProfile({ storage: server.storage });
    store.signOut();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(store.snapshot.skills).toEqual({});
  });

  it('switched on later gets what memory holds, and is left when switched off', async () => {
    const server = new Server();
    server.stored = documentOf({ 'skills/git/status': ['known', 1, 'b'] });
    const store = open();
    store.setStatus('sql', 'known');
    store.useStorage(server.storage);
    await vi.waitFor(() => expect(server.saves).toBe(1));
    expect(Object.keys(store.snapshot.skills).sort()).toEqual(['git', 'sql']);
    expect(openProfile({ storage: server.storage })).toBe(store);
    store.useStorage('none');
    store.setStatus('css', 'known');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.saves).toBe(1);
  });
});
