import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../support/until.js';
import '../../../src/elements/context/define.js';
import '../../../src/elements/role-card/define.js';
import type { CareerContext } from '../../../src/elements/context/context.js';
import { httpStorage } from '../../../src/profile/http/http-storage.js';
import { openProfile, type ProfileDocument, type ProfileStore } from '../../../src/profile/store.js';
import { shown } from '../../ui/support.js';

let accounts = 0;
/** An address that no other test and no other run has used. */
const newUrl = () => new URL(`/api/career/${Date.now()}-${++accounts}`, location.href).href;
const placeOf = (url: string) => `career-elements/profile/${url}`;
const quick = { gather: 0.01, firstRetry: 0.01, longestRetry: 0.1 };

/** A host's server behind `fetch`, as Node's own is for the other tests. It can be out of reach. */
const server = {
  isAway: false,
  asked: 0,
  kept: new Map<string, { text: string; version: number }>(),

  async answer(url: string, { method, body, headers }: RequestInit): Promise<Response> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    server.asked++;
    if (server.isAway) throw new TypeError('no network');
    const given = new Headers(headers);
    const held = server.kept.get(url);
    const tag = held ? `"${held.version}"` : undefined;
    if (method !== 'PUT') {
      if (!held || !tag) return new Response(null, { status: 404 });
      const isKnown = given.get('If-None-Match') === tag;
      return new Response(isKnown ? null : held.text, { status: isKnown ? 304 : 200, headers: { ETag: tag } });
    }
    const isCurrent = tag ? given.get('If-Match') === tag : given.get('If-None-Match') === '*';
    if (!isCurrent) return new Response(null, { status: 412 });
    const version = (held?.version ?? 0) + 1;
    server.kept.set(url, { text: body as string, version });
    return new Response(null, { status: 204, headers: { ETag: `"${version}"` } });
  },

  paths(url: string): string[] {
    const { text = '{"version":1,"fields":{}}' } = server.kept.get(url) ?? {};
    return Object.keys((JSON.parse(text) as ProfileDocument).fields).sort();
  },
};

type Page = Window & { visit: (url: string) => ProfileStore; isReady?: boolean };
const frames: HTMLIFrameElement[] = [];

/** Another page of the site, with its own copy of the scripts. */
async function openPage(): Promise<{ page: Page; close: () => void }> {
  const frame = document.createElement('iframe');
  const module = (path: string) => JSON.stringify(new URL(`../../../src/profile/${path}`, import.meta.url).href);
  frame.srcdoc = `<script type="module">
    import { openProfile } from ${module('store.ts')};
    import { httpStorage } from ${module('http/http-storage.ts')};
    window.visit = (url) => {
      const store = openProfile({ storage: httpStorage(url, ${JSON.stringify(quick)}) });
      store.subscribe(() => {});
      return store;
    };
    window.isReady = true;
  </script>`;
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentWindow as Page;
  await until(() => page.isReady, 'the page opens');
  page.fetch = server.answer;
  return { page, close: () => frame.remove() };
}

const { fetch } = window;
beforeEach(() => {
  server.isAway = false;
  window.fetch = ((url: string, request: RequestInit) =>
    url.includes('/api/career/') ? server.answer(url, request) : fetch(url, request)) as typeof fetch;
});
afterEach(() => {
  window.fetch = fetch;
  for (const frame of frames.splice(0)) frame.remove();
  for (const key of Object.keys(localStorage)) if (key.startsWith(placeOf('http'))) localStorage.removeItem(key);
});

describe('marks in a host’s account', () => {
  it('that were made without a network are sent when the visitor opens a page again', async () => {
    const url = newUrl();
    const before = await openPage();
    server.isAway = true;
    const store = before.page.visit(url);
    store.setStatus('sql', 'known', 2);
    store.setNote('sql', 'joins next');
    before.close();
    expect(localStorage.getItem(placeOf(url))).to.contain('joins next');
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.isAway = false;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(server.paths(url)).to.deep.equal([]);

    const { page } = await openPage();
    const next = page.visit(url);
    expect(next.snapshot.skills['sql']).to.deep.equal({ status: 'known', level: 2, note: 'joins next' });
    await until(() => server.kept.has(url));
    expect(server.paths(url)).to.deep.equal(['skills/sql/level', 'skills/sql/note', 'skills/sql/status']);
  });

  it('are in every tab at once, and in none after a sign-out; the account keeps them', async () => {
    const url = newUrl();
    const here = (await openPage()).page.visit(url);
    const there = (await openPage()).page.visit(url);
    here.setStatus('sql', 'known');
    there.setNote('git', 'rebase');
    await until(() => here.snapshot.skills['git'] && there.snapshot.skills['sql']);
    await until(() => server.paths(url).length === 3);
    here.signOut();
    expect(here.snapshot.skills).to.deep.equal({});
    expect(localStorage.getItem(placeOf(url))).to.equal(null);
    await until(() => !there.snapshot.skills['sql']);
    there.setStatus('css', 'known');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.paths(url)).to.deep.equal(['skills/git/note', 'skills/sql/level', 'skills/sql/status']);
    expect(localStorage.getItem(placeOf(url))).to.equal(null);
  });

  it('come to all elements of a context, with those made before signing in, and go when the visitor does', async () => {
    const url = newUrl();
    const fields = { 'skills/mentoring/status': ['known', 1, 'other'], 'skills/mentoring/level': [3, 1, 'other'] };
    server.kept.set(url, { text: JSON.stringify({ version: 1, fields }), version: 1 });
    const key = url;
    const context = await fixture<CareerContext>(
      html`<career-context storage="none" storage-key=${key}>
        <career-role-card position="senior-backend-developer"></career-role-card>
      </career-context>`,
    );
    const card = context.querySelector('career-role-card')!;
    await until(() => shown(card).includes('0 of 8 known'));
    openProfile({ storage: 'none', key }).setStatus('system-design', 'known', 3);
    await until(() => shown(card).includes('1 of 8 known'));

    const statuses: string[] = [];
    context.storage = httpStorage(url, { ...quick, onStatus: (status) => statuses.push(status) });
    await until(() => shown(card).includes('2 of 8 known'));
    await until(() => server.paths(url).includes('skills/system-design/status'));
    await until(() => statuses.at(-1) === 'saved');

    await context.signOut();
    await until(() => shown(card).includes('0 of 8 known'));
    expect(server.paths(url)).to.include('skills/mentoring/status');
    expect(localStorage.getItem(placeOf(url))).to.equal(null);
    await until(() => statuses.at(-1) === 'signed-out');
    const { asked } = server;
    openProfile({ storage: 'none', key }).setStatus('mentoring', 'known', 3);
    window.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.asked).to.equal(asked);
  });
});
