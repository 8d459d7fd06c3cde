import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';
import { openProfile, type ProfileStore } from '../../src/profile/store.js';

let account = 0;
/** A key that no other test and no other run has used. */
/** Pages of other tests keep theirs in the same storage. */
const newKey = () => `storage-test-${Date.now()}-${++account}`;
const placeOf = (key: string) => `career-elements/profile/${key}`;
const stored = (key: string) => localStorage.getItem(placeOf(key));
const keep = (key: string, value: unknown) => localStorage.setItem(placeOf(key), JSON.stringify(value));
const known = { version: 1, fields: { 'skills/sql/status': ['known', 1, 'before'] } };

type OpenProfile = typeof openProfile;
type Tab = Window & { openProfile?: OpenProfile };

const frames: HTMLIFrameElement[] = [];

/** Another page of the same site, with its own copy of the script. */
async function openTab(): Promise<Tab> {
  const frame = document.createElement('iframe');
  const script = new URL('../../src/profile/store.ts', import.meta.url).href;
  frame.srcdoc = `<script type="module">
    import { openProfile } from ${JSON.stringify(script)};
    window.openProfile = openProfile;
  </script>`;
  document.body.append(frame);
  frames.push(frame);
  const tab = frame.contentWindow as Tab;
  await until(() => tab.openProfile, 'the other page opens', { timeout: 5_000 });
  return tab;
}

/** A store that elements look at, as on any page. */
function shown(store: ProfileStore): ProfileStore {
  store.subscribe(() => {});
  return store;
}

/** While it runs, a method of the browser's storage does something else. */
function withStorage<T>(method: 'setItem' | 'getItem', instead: () => never, run: () => T): T {
  const original = Object.getOwnPropertyDescriptor(Storage.prototype, method) as PropertyDescriptor;
  Storage.prototype[method] = instead;
  try {
    return run();
  } finally {
    Object.defineProperty(Storage.prototype, method, original);
  }
}

const full = (): never => {
  throw new DOMException('no room', 'QuotaExceededError');
};
const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
  for (const key of Object.keys(localStorage))
    if (key.startsWith(placeOf('storage-test-'))) localStorage.removeItem(key);
  sessionStorage.clear();
});

describe('a profile in the browser’s storage', () => {
  it('writes nothing before an act of the visitor', () => {
    const kept = () => [localStorage.length, sessionStorage.length];
    const before = kept();
    const store = openProfile({ key: newKey() });
    store.subscribe(() => {})();
    expect(kept()).to.eql(before);
  });

  it('is stored when an act returns, and there when the page is opened again', async () => {
    const key = newKey();
    openProfile({ key }).setStatus('sql', 'known', 2);
    expect(stored(key)).to.include('skills/sql/status');
    const tab = await openTab();
    expect(tab.openProfile?.({ key }).snapshot.skills['sql']).to.deep.equal({ status: 'known', level: 2 });
  });

  it('is a tab’s own when it is kept for the session', () => {
    const key = newKey();
    openProfile({ storage: 'session', key }).setStatus('sql', 'known');
    expect(stored(key)).to.equal(null);
    expect(sessionStorage.getItem(placeOf(key))).to.include('skills/sql/status');
  });

  it('keeps accounts apart by key', () => {
    const [anna, ben] = [newKey(), newKey()];
    openProfile({ key: anna }).setStatus('sql', 'known');
    expect(openProfile({ key: ben }).snapshot.skills).to.deep.equal({});
  });

  it('keeps the fields of a later release', () => {
    const key = newKey();
    keep(key, { version: 1, fields: { 'answers/baker/q1': [{ right: true }, 5, 'later'] } });
    openProfile({ key }).setStatus('sql', 'known');
    expect(JSON.parse(stored(key) ?? '')).to.have.nested.property('fields.answers/baker/q1[0].right', true);
  });

  it('takes a stored __proto__ for a name', () => {
    const key = newKey();
    localStorage.setItem(
      placeOf(key),
      '{"version":1,"fields":{"__proto__":["known",1,"a"],"skills/__proto__/status":["known",1,"a"]}}',
    );
    const store = openProfile({ key });
    store.setNote('constructor', 'harmless');
    expect(Object.keys(store.snapshot.skills).sort()).to.deep.equal(['__proto__', 'constructor']);
    expect({}).not.to.have.property('status');
    expect(stored(key)).to.include('"__proto__":["known",1,"a"]');
  });
});

describe('two tabs', () => {
  it('show each other’s acts', async () => {
    const key = newKey();
    const here = shown(openProfile({ key }));
    const tab = await openTab();
    const there = shown((tab.openProfile as OpenProfile)({ key }));
    here.setStatus('sql', 'known');
    await until(() => there.snapshot.skills['sql']?.status === 'known');
    there.setNote('sql', 'joins next');
    await until(() => here.snapshot.skills['sql']?.note === 'joins next');
    expect(here.snapshot.skills['sql']).to.deep.equal({ status: 'known', level: 1, note: 'joins next' });
  });

  it('show each other’s acts where there is no BroadcastChannel', async () => {
    const key = newKey();
    const { BroadcastChannel } = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const here = shown(openProfile({ key }));
      const tab = await openTab();
      (tab.openProfile as OpenProfile)({ key }).setStatus('sql', 'known');
      await until(() => here.snapshot.skills['sql']?.status === 'known');
    } finally {
      globalThis.BroadcastChannel = BroadcastChannel;
    }
  });

  it('lose nothing when both write before either has heard of the other', async () => {
    const key = newKey();
    const here = openProfile({ key });
    const tab = await openTab();
    const there = (tab.openProfile as OpenProfile)({ key });
    here.setStatus('sql', 'known');
    there.setStatus('git', 'known');
    here.setNote('css', 'grid');
    const { fields } = JSON.parse(stored(key) ?? '') as { fields: object };
    expect(Object.keys(fields)).to.include.members(['skills/sql/status', 'skills/git/status', 'skills/css/note']);
    expect(Object.keys(here.snapshot.skills).sort()).to.deep.equal(['css', 'git', 'sql']);
  });

  it('put back what another tab wrote over', async () => {
    const key = newKey();
    const here = shown(openProfile({ key }));
    here.setStatus('sql', 'known');
    const tab = await openTab();
    tab.localStorage.setItem(placeOf(key), '{"version":1,"fields":{"skills/git/status":["known",1,"b"]}}');
    await until(() => here.snapshot.skills['git']);
    expect(stored(key)).to.include('skills/sql/status').and.include('skills/git/status');
  });

  it('forget together, and neither brings anything back', async () => {
    const key = newKey();
    const here = shown(openProfile({ key }));
    const tab = await openTab();
    const there = shown((tab.openProfile as OpenProfile)({ key }));
    here.setNote('sql', 'private');
    await until(() => there.snapshot.skills['sql']);
    here.forget();
    await until(() => !there.snapshot.skills['sql']);
    there.setStatus('git', 'known');
    expect(stored(key)).not.to.include('private');
    await until(() => here.snapshot.skills['git']);
    expect(Object.keys(here.snapshot.skills)).to.deep.equal(['git']);
  });

  it('are both empty after one signs out', async () => {
    const key = newKey();
    const here = shown(openProfile({ key }));
    const tab = await openTab();
    const there = shown((tab.openProfile as OpenProfile)({ key }));
    here.setStatus('sql', 'known');
    await until(() => there.snapshot.skills['sql']);
    here.signOut();
    expect(here.snapshot.skills).to.deep.equal({});
    expect(stored(key)).to.equal(null);
    await until(() => !there.snapshot.skills['sql']);
    there.setStatus('git', 'learning');
    expect(stored(key)).not.to.include('sql');
    await until(() => here.snapshot.skills['git'], 'both go on together');
  });
});

describe('storage that fails', () => {
  it('is survived where even to ask for it throws, as in a sandboxed frame', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
    Object.defineProperty(window, 'localStorage', { configurable: true, get: denied });
    try {
      const store = shown(openProfile({ key: newKey() }));
      expect(store.trouble).to.equal('unavailable');
      store.setStatus('sql', 'known');
      expect(store.snapshot.skills['sql']?.status).to.equal('known');
      store.signOut();
      expect(store.snapshot.skills).to.deep.equal({});
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
  });

  it('is survived when it denies reading', () => {
    const store = withStorage('getItem', denied, () => openProfile({ key: newKey() }));
    expect(store.trouble).to.equal('unavailable');
    store.setStatus('sql', 'known');
    expect(store.trouble).to.equal(undefined);
  });

  it('that is full keeps acts in memory, says so, and gets them all with the next act', () => {
    const key = newKey();
    const store = openProfile({ key });
    let told = 0;
    store.subscribe(() => told++);
    withStorage('setItem', full, () => store.setStatus('sql', 'known'));
    expect(store.trouble).to.equal('full');
    expect(told).to.equal(2);
    expect(store.snapshot.skills['sql']?.status).to.equal('known');
    expect(stored(key)).to.equal(null);
    store.setStatus('git', 'known');
    expect(store.trouble).to.equal(undefined);
    expect(stored(key)).to.include('skills/sql/status').and.include('skills/git/status');
  });

  it('that was wiped meanwhile gets all again with the next act, and not before', async () => {
    const key = newKey();
    const store = shown(openProfile({ key }));
    store.setStatus('sql', 'known');
    const tab = await openTab();
    tab.localStorage.removeItem(placeOf(key));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stored(key)).to.equal(null);
    expect(store.snapshot.skills['sql']?.status).to.equal('known');
    store.setStatus('git', 'known');
    expect(stored(key)).to.include('skills/sql/status').and.include('skills/git/status');
  });

  for (const unreadable of ['{"version":1,"fie', '', '[]', '"text"', '{"version":1,"fields":7}']) {
    it(`that holds ${JSON.stringify(unreadable)} is begun anew with the first act, and what it held put aside`, () => {
      const key = newKey();
      localStorage.setItem(placeOf(key), unreadable);
      const store = openProfile({ key });
      expect(store.trouble).to.equal('corrupt');
      expect(stored(key)).to.equal(unreadable);
      store.setStatus('sql', 'known');
      expect(localStorage.getItem(`${placeOf(key)}.kept-aside`)).to.equal(unreadable);
      expect(stored(key)).to.include('skills/sql/status');
      expect(store.trouble).to.equal('corrupt');
      store.forget();
      expect(localStorage.getItem(`${placeOf(key)}.kept-aside`)).to.equal(null);
    });
  }

  it('never writes over what was put aside before', () => {
    const key = newKey();
    const aside = `${placeOf(key)}.kept-aside`;
    localStorage.setItem(aside, 'the first');
    localStorage.setItem(placeOf(key), 'the second');
    openProfile({ key }).setStatus('sql', 'known');
    expect(localStorage.getItem(aside)).to.equal('the first');
  });

  it('that holds what a newer release wrote is left as it is', () => {
    const key = newKey();
    const newer = { version: 2, skills: { sql: 'known' } };
    keep(key, newer);
    const store = openProfile({ key });
    store.setStatus('git', 'known');
    expect(store.trouble).to.equal('newer');
    expect(store.snapshot.skills['git']?.status).to.equal('known');
    expect(JSON.parse(stored(key) ?? '')).to.deep.equal(newer);
  });
});

describe('consent', () => {
  it('given later stores what memory holds, joined with what is stored', () => {
    const key = newKey();
    keep(key, known);
    const store = openProfile({ storage: 'none', key });
    store.setStatus('git', 'learning');
    expect(JSON.parse(stored(key) ?? '')).to.deep.equal(known);
    store.useStorage('local');
    expect(Object.keys(store.snapshot.skills).sort()).to.deep.equal(['git', 'sql']);
    expect(stored(key)).to.include('skills/git/status').and.include('skills/sql/status');
    expect(openProfile({ key })).to.equal(store);
  });

  it('given before any act stores nothing', () => {
    const key = newKey();
    openProfile({ storage: 'none', key }).useStorage('local');
    expect(stored(key)).to.equal(null);
  });

  it('taken back stops the writing', () => {
    const key = newKey();
    const store = openProfile({ key });
    store.setStatus('sql', 'known');
    const before = stored(key);
    store.useStorage('none');
    store.setStatus('git', 'known');
    expect(stored(key)).to.equal(before);
    expect(Object.keys(store.snapshot.skills).sort()).to.deep.equal(['git', 'sql']);
  });
});

describe('a page that comes back', () => {
  const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

  it('shows what was stored meanwhile', () => {
    const key = newKey();
    const store = shown(openProfile({ key }));
    keep(key, known);
    comeBack();
    expect(store.snapshot.skills['sql']?.status).to.equal('known');
  });

  it('shows nothing of a visitor who signed out meanwhile', () => {
    const key = newKey();
    const store = shown(openProfile({ key }));
    store.setStatus('sql', 'known');
    localStorage.removeItem(placeOf(key));
    comeBack();
    expect(store.snapshot.skills).to.deep.equal({});
  });

  it('keeps what could not be stored', () => {
    const store = shown(openProfile({ key: newKey() }));
    withStorage('setItem', full, () => store.setStatus('sql', 'known'));
    comeBack();
    expect(store.snapshot.skills['sql']?.status).to.equal('known');
  });
});

describe('a store nobody looks at', () => {
  it('listens to nothing, and catches up when someone looks again', () => {
    const key = newKey();
    const added: string[] = [];
    const { addEventListener: add } = window;
    let open = 0;
    window.addEventListener = (...given: Parameters<typeof add>) => {
      added.push(given[0]);
      (given[2] as { signal: AbortSignal }).signal.addEventListener('abort', () => open--);
      open++;
      add.apply(window, given);
    };
    const { BroadcastChannel: Channel } = globalThis;
    let channels = 0;
    globalThis.BroadcastChannel = class extends Channel {
      constructor(name: string) {
        super(name);
        channels++;
      }
      override close() {
        channels--;
        super.close();
      }
    };
    try {
      const store = openProfile({ key });
      expect(channels + open).to.equal(0);
      for (let round = 0; round < 50; round++) {
        const leave = [store.subscribe(() => {}), store.subscribe(() => {})];
        expect(channels).to.equal(1);
        expect(open).to.equal(2);
        for (const each of leave) each();
        expect(channels + open).to.equal(0);
      }
      expect(new Set(added)).to.deep.equal(new Set(['storage', 'pageshow']));
      keep(key, known);
      store.subscribe(() => {})();
      expect(store.snapshot.skills['sql']?.status).to.equal('known');
    } finally {
      window.addEventListener = add;
      globalThis.BroadcastChannel = Channel;
    }
  });

  it('is not kept from telling others by a listener that throws', () => {
    const store = openProfile({ key: newKey() });
    const { onerror } = window;
    const errors: unknown[] = [];
    window.onerror = (message) => errors.push(message) > 0;
    let told = 0;
    try {
      store.subscribe(() => {
        throw new Error('a listener of the host');
      });
      store.subscribe(() => told++);
      store.setStatus('sql', 'known');
    } finally {
      window.onerror = onerror;
    }
    expect(told).to.equal(1);
    expect(errors).to.have.length(1);
  });
});
