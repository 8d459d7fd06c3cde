import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Field, ProfileDocument } from '../../../src/profile/document.js';
import type { ProfileStore } from '../../../src/profile/store.js';
import { AccountsServer, type Fault } from '../support/accounts-server.js';
import { openPage } from '../support/page.js';
import { aMoment, closeAll, until, visit } from '../support/visitor.js';

const edits = 200;
const devices = 3;

/** Numbers from 0 to 1 that a seed decides: mulberry32. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Something a visitor does, of every kind there is: marks, levels, notes, places, milestones, and taking them away. */
function act(store: ProfileStore, random: () => number, nth: number): void {
  const oneOf = <T>(...values: T[]): T => values[Math.floor(random() * values.length)]!;
  const skill = oneOf('sql', 'git', 'apis', 'testing', 'linux');
  const career = oneOf('baker', 'miller');
  oneOf(
    () => store.setStatus(skill, oneOf('to-learn', 'learning', 'known'), oneOf(1, 2, 3)),
    () => store.setLevel(skill, oneOf(1, 2, 3)),
    () => store.setNote(skill, oneOf(`note ${nth}`, '')),
    () => store.setCurrent(career, oneOf('apprentice', 'journeyman', undefined)),
    () => store.setTarget(career, oneOf('master', 'owner', undefined)),
    () => store.setMilestone(career, oneOf('first-loaf', 'own-oven'), oneOf(true, false)),
  )();
}

/** What an act wrote: nothing, where it changes nothing that its device knows of. Older news may come along with it. */
const written = (start: number, { fields }: ProfileDocument): [string, Field][] =>
  Object.entries(fields).filter(([, [, time]]) => time >= start);

const content = ({ fields }: ProfileDocument) => Object.fromEntries(Object.entries(fields).sort());

let server: AccountsServer;
beforeEach(async () => (server = await AccountsServer.start()));
afterEach(async () => {
  closeAll();
  await server.goAway();
});

/** A fault for two requests of five: of each kind one, in an order that chance decides, then of each another. */
function weather(random: () => number, met: Map<string, number>, expected: Map<string, Field>) {
  let others = 0;
  const kinds: Record<string, () => Fault> = {
    late: () => ({ kind: 'late', ms: random() * 30 }),
    'too late': () => ({ kind: 'late', ms: 250 }),
    dropped: () => ({ kind: 'dropped' }),
    cut: () => ({ kind: 'cut' }),
    500: () => ({ kind: 'answer', status: 500 }),
    503: () => ({ kind: 'answer', status: 503, headers: { 'Retry-After': '0' } }),
    409: () => ({ kind: 'answer', status: 409 }),
    '429 for a second': () =>
      met.get('429 for a second')! > 1
        ? { kind: 'answer', status: 429 }
        : { kind: 'answer', status: 429, headers: { 'Retry-After': '1' } },
    'a page of HTML': () => ({ kind: 'answer', status: 200, headers: { ETag: '"x"' }, body: '<html>' }),
    'half a document': () => ({
      kind: 'answer',
      status: 200,
      headers: { ETag: '"x"' },
      body: '{"version":1,"fields":{',
    }),
    overtaken: () => {
      const path = `skills/another-device-${++others}/note`;
      const field: Field = [`of another device ${others}`, Date.now(), 'another'];
      expected.set(path, field);
      return { kind: 'overtaken', by: { [path]: field } };
    },
  };
  const deck: string[] = [];
  return (): Fault | undefined => {
    if (random() > 0.4) return undefined;
    if (!deck.length) deck.push(...Object.keys(kinds));
    const [name] = deck.splice(Math.floor(random() * deck.length), 1) as [string];
    met.set(name, (met.get(name) ?? 0) + 1);
    return kinds[name]!();
  };
}

describe('three devices of one visitor, on a network of the worst kind', () => {
  it.each([1, 2])('lose no act, and agree in the end with the server (%i)', async (seed) => {
    const random = randomFrom(seed);
    openPage();
    const { fetch } = globalThis;
    const closed = new Set<string>();
    const asking = new Map<string, number>();
    let mostAtOnce = 0;
    vi.stubGlobal('fetch', async (url: string, request: RequestInit) => {
      const page = new Headers(request.headers).get('X-Page')!;
      // What a closed page asked for reaches no one.
      const never = new Promise<Response>(() => {});
      if (closed.has(page)) return never;
      asking.set(page, (asking.get(page) ?? 0) + 1);
      mostAtOnce = Math.max(mostAtOnce, asking.get(page)!);
      const [answer] = await Promise.allSettled([fetch(url, request)]);
      asking.set(page, asking.get(page)! - 1);
      if (closed.has(page)) return never;
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
    });

    // A device keeps its own copy, by the URL as it asks for it; the server's profile is one.
    const open = (device: number) => visit(server.url(`/career/4117?device=${device}`), { poll: 0.05, timeout: 0.2 });
    const visitors = Array.from({ length: devices }, (_, device) => open(device));
    const expected = new Map<string, Field>();
    const met = new Map<string, number>();
    server.chance = weather(randomFrom(seed + 1_000), met, expected);

    for (let nth = 1; nth <= edits; nth++) {
      const device = Math.floor(random() * devices);
      if (nth === 60) await server.goAway();
      if (nth === 90) await server.comeBack();
      // In the middle of it, a page is closed and opened again.
      if (nth === 75 || nth === 120 || nth === 160) {
        const { page, stop } = visitors[device]!;
        stop();
        closed.add(page);
        visitors[device] = open(device);
      }
      const { store } = visitors[device]!;
      const now = Date.now();
      act(store, random, nth);
      for (const [path, field] of written(now, store.document)) expected.set(path, field);
      // Each act has a ms of its own, so that all can tell which was last.
      const end = Date.now();
      await aMoment(random() * 8);
      while (Date.now() === end) await aMoment(1);
    }

    server.chance = () => undefined;
    const wanted = Object.fromEntries([...expected].sort());
    await until(() => {
      expect(content(server.document('/career/4117'))).toEqual(wanted);
      for (const { store } of visitors) expect(content(store.document)).toEqual(wanted);
    });
    await until(() => {
      for (const { statuses } of visitors) expect(statuses.at(-1)).toBe('saved');
    });
    for (const { store } of visitors) expect(store.snapshot).toEqual(visitors[0]!.store.snapshot);
    expect(mostAtOnce).toBe(1);
    expect(met.size).toBe(11);
    expect(server.requests.filter(({ status }) => status === 412).length).toBeGreaterThan(5);
    expect(server.count('PUT')).toBeLessThan(edits);
  });
});
