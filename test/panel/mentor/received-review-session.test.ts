import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import type { Career, Id } from '../../../src/model/career.js';
import type { SkillReview } from '../../../src/model/profile.js';
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';
import { ReceivedReviewSession } from '../../../src/panel/mentor/received-review-session.js';

const backend = backendData as unknown as Career;
let accounts = 0;

function ana(): ProfileStore {
  const store = openProfile({ storage: 'none', key: `returned-${++accounts}` });
  store.setLevel('sql', 3);
  store.setLevel('api-development', 2);
  store.setStatus('database-management', 'learning');
  store.setStatus('ci-cd', 'learning');
  return store;
}
const returned = (skills: Readonly<Record<Id, SkillReview>>): ReceivedReviewSession =>
  new ReceivedReviewSession({ kind: 'review', skills: Object.assign(Object.create(null) as object, skills) });
const ofMira = () =>
  returned({
    sql: { status: 'learning' },
    'api-development': { status: 'learning', word: 'Show me one that fails well.' },
    'database-management': { status: 'known' },
    'ci-cd': { status: 'learning', word: 'Yes.' },
    automation: { word: 'Later.' },
  });
const look = (desk: ReceivedReviewSession, store: ProfileStore) => {
  const { rows, counts, toDecide } = desk.look(backend, store);
  return {
    standing: Object.fromEntries(rows.map(({ skill, standing }) => [skill, standing])),
    counts,
    toDecide: toDecide.map(({ skill }) => skill),
  };
};
const rowOf = (desk: ReceivedReviewSession, store: ProfileStore, skill: Id) =>
  desk.look(backend, store).rows.find((row) => row.skill === skill)!;

describe('a mentor’s review before the learner', () => {
  it('shows what differs, and words on all else', () => {
    const [store, desk] = [ana(), ofMira()];
    const before = store.document;
    expect(look(desk, store)).toEqual({
      standing: {
        'database-management': 'to-decide',
        'api-development': 'to-decide',
        sql: 'to-decide',
        'ci-cd': 'agreed',
        automation: 'word',
      },
      counts: { agree: 1, differ: 3 },
      toDecide: ['database-management', 'api-development', 'sql'],
    });
    expect(store.document).toBe(before);
  });

  it('changes the one mark that is taken, and gives it back', () => {
    const [store, desk] = [ana(), ofMira()];
    const before = store.snapshot;
    desk.look(backend, store);
    desk.take(backend, store, rowOf(desk, store, 'sql'));
    expect(store.snapshot.skills['sql']).toEqual({ status: 'learning' });
    expect(look(desk, store)).toMatchObject({ standing: { sql: 'taken' }, counts: { agree: 2, differ: 2 } });
    desk.undo('sql');
    expect(store.snapshot).toEqual(before);
    expect(look(desk, store).standing['sql']).toBe('to-decide');
  });

  it('changes nothing for a mark that is kept', () => {
    const [store, desk] = [ana(), ofMira()];
    const before = store.document;
    desk.keep(rowOf(desk, store, 'sql'));
    expect(store.document).toBe(before);
    expect(look(desk, store)).toMatchObject({ standing: { sql: 'kept' }, counts: { agree: 1, differ: 3 } });
    desk.undo('sql');
    expect(look(desk, store).standing['sql']).toBe('to-decide');
  });

  it('takes all that is still to decide as one act, and leaves what was kept', () => {
    const [store, desk] = [ana(), ofMira()];
    desk.keep(rowOf(desk, store, 'sql'));
    const before = store.snapshot;
    desk.takeAll(backend, store, desk.look(backend, store).toDecide);
    expect(look(desk, store)).toMatchObject({
      standing: { sql: 'kept', 'api-development': 'taken', 'database-management': 'taken' },
      toDecide: [],
    });
    desk.undoAll();
    expect(store.snapshot).toEqual(before);
    expect(look(desk, store).toDecide).toEqual(['database-management', 'api-development']);
  });

  it('gives back one of all that were taken', () => {
    const [store, desk] = [ana(), ofMira()];
    const { sql: before } = store.snapshot.skills;
    desk.takeAll(backend, store, desk.look(backend, store).toDecide);
    desk.undo('sql');
    expect(store.snapshot.skills['sql']).toEqual(before);
    expect(look(desk, store)).toMatchObject({ standing: { sql: 'to-decide', 'api-development': 'taken' } });
    expect(desk.all).toBeUndefined();
  });

  it('keeps all', () => {
    const [store, desk] = [ana(), ofMira()];
    const before = store.document;
    desk.keepAll(desk.look(backend, store).toDecide);
    expect(look(desk, store).toDecide).toEqual([]);
    desk.undoAll();
    expect(look(desk, store).toDecide).toHaveLength(3);
    expect(store.document).toBe(before);
  });

  it('asks again about a mark that was taken and has changed since, and leaves that change alone', () => {
    const [store, desk] = [ana(), ofMira()];
    desk.take(backend, store, rowOf(desk, store, 'sql'));
    store.setLevel('sql', 2);
    expect(look(desk, store).standing['sql']).toBe('to-decide');
    desk.undo('sql');
    expect(store.snapshot.skills['sql']).toEqual({ status: 'known', level: 2 });
  });

  it('keeps a skill in its place when the learner comes to agree by themselves', () => {
    const [store, desk] = [ana(), ofMira()];
    const before = Object.keys(look(desk, store).standing);
    store.setStatus('api-development', 'learning');
    store.setStatus('sql', 'learning');
    expect(Object.keys(look(desk, store).standing)).toEqual(before);
    expect(look(desk, store).standing).toMatchObject({ 'api-development': 'agreed', sql: 'agreed' });
  });

  it('forgets what was decided when another visitor comes', () => {
    const [store, desk] = [ana(), ofMira()];
    desk.take(backend, store, rowOf(desk, store, 'sql'));
    store.signOut();
    expect(look(desk, store).standing['sql']).toBe('to-decide');
    desk.undo('sql');
    expect(store.document.fields).toEqual({});
  });
});
