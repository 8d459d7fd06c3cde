import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import type { Career } from '../../../src/model/career.js';
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';
import { readCode } from '../../../src/profile/transfer/code.js';
import { type SharedProfile, sharedProfile } from '../../../src/profile/transfer/transfer.js';
import { openReview, type ReviewSession } from '../../../src/panel/mentor/review-session.js';

const backend = backendData as unknown as Career;
let accounts = 0;
const visitor = (): ProfileStore => openProfile({ storage: 'none', key: `desk-${++accounts}` });

function marksOfAna(): SharedProfile {
  const ana = visitor();
  ana.setLevel('sql', 2);
  ana.setStatus('ci-cd', 'learning');
  return sharedProfile(ana.document, 'Ana');
}
const groupsOf = (desk: ReviewSession, mentor: ProfileStore) => {
  const { groups } = desk.compare(backend, mentor.snapshot);
  return Object.fromEntries(Object.entries(groups).map(([group, rows]) => [group, rows.map(({ skill }) => skill)]));
};

describe('a learner’s marks before a mentor', () => {
  it('put nothing into the mentor’s profile before the first act, and all that is needed with it', async () => {
    const mentor = visitor();
    const marks = marksOfAna();
    const desk = await openReview(marks);
    desk.compare(backend, mentor.snapshot);
    expect(mentor.document.fields).toEqual({});
    desk.mark(mentor, 'sql', 'learning');
    const kept = mentor.snapshot.reviews[desk.id]!;
    expect(kept.skills).toEqual({ sql: { status: 'learning' } });
    expect(await readCode(kept.learner)).toMatchObject({ name: 'Ana', saved: marks.saved });
    expect(mentor.snapshot.skills).toEqual({});
  });

  it('are gone on with when they come again', async () => {
    const mentor = visitor();
    const marks = marksOfAna();
    (await openReview(marks)).say(mentor, 'sql', 'Show me a join.');
    const again = await openReview({ ...marks });
    expect(again.said(mentor.snapshot)).toEqual({ sql: { word: 'Show me a join.' } });
    expect((await openReview(marksOfAna())).said(mentor.snapshot)).toEqual({});
  });

  it('keep their rows where they stand while they are marked, until they are sorted anew', async () => {
    const mentor = visitor();
    const desk = await openReview(marksOfAna());
    const before = groupsOf(desk, mentor);
    expect(before['open']).toHaveLength(22);
    desk.mark(mentor, 'sql', 'learning');
    desk.mark(mentor, 'ci-cd', 'learning');
    expect(groupsOf(desk, mentor)).toEqual(before);
    desk.sortAnew();
    expect(groupsOf(desk, mentor)).toMatchObject({ differ: ['sql'], agree: ['ci-cd'] });
    desk.mark(mentor, 'sql', 'known');
    expect(groupsOf(desk, mentor)).toMatchObject({ differ: ['sql'], agree: ['ci-cd'] });
  });

  it('take a mark back, and a word that was emptied', async () => {
    const mentor = visitor();
    const desk = await openReview(marksOfAna());
    desk.mark(mentor, 'sql', 'learning');
    desk.say(mentor, 'sql', 'Show me a join.');
    desk.takeBack(mentor, 'sql');
    expect(desk.said(mentor.snapshot)).toEqual({ sql: { word: 'Show me a join.' } });
    desk.say(mentor, 'sql', '  ');
    expect(desk.said(mentor.snapshot)).toEqual({});
  });

  it('are signed as the mentor signs, and as they signed elsewhere before', async () => {
    const mentor = visitor();
    const [first, second] = [await openReview(marksOfAna()), await openReview({ ...marksOfAna(), name: 'Ben' })];
    expect(first.name(mentor.snapshot)).toBeUndefined();
    first.sign(mentor, 'Mira');
    expect(second.name(mentor.snapshot)).toBe('Mira');
    second.sign(mentor, '');
    expect([first.name(mentor.snapshot), second.name(mentor.snapshot)]).toEqual(['Mira', '']);
  });

  it('are taken away with all that was said of them, and brought back', async () => {
    const mentor = visitor();
    const [desk, other] = [await openReview(marksOfAna()), await openReview({ ...marksOfAna(), name: 'Ben' })];
    desk.mark(mentor, 'sql', 'learning');
    desk.sign(mentor, 'Mira');
    other.mark(mentor, 'sql', 'known');
    const before = mentor.snapshot;
    desk.remove(mentor);
    expect(Object.keys(mentor.snapshot.reviews)).toEqual([other.id]);
    desk.restore();
    expect(mentor.snapshot).toEqual(before);
    expect(desk.removed).toBeUndefined();
  });
});
