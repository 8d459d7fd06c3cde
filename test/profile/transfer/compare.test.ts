import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressRank, type Status } from '../../../src/model/profile.js';
import type { ProfileDocument } from '../../../src/profile/document.js';
import { compare, type Policy, valuesOf } from '../../../src/profile/transfer/compare.js';
import { open } from './support.js';

type SharedProfile = Readonly<Record<string, readonly [Status, level?: 1 | 2 | 3, note?: string]>>;
function storeOf(marks: SharedProfile) {
  const store = open();
  for (const [skill, [status, level, note]] of Object.entries(marks)) {
    if (level) store.setLevel(skill, level);
    else store.setStatus(skill, status);
    if (note) store.setNote(skill, note);
  }
  return store;
}
const documentOf = (fields: ProfileDocument['fields']): ProfileDocument => ({ version: 1, fields });

describe('what a file or link would change', () => {
  it('is told mark by mark, the further one known, and changes nothing', () => {
    const here = storeOf({ sql: ['known', 2], git: ['learning'], css: ['known', 1] });
    const before = here.document;
    const there = storeOf({ sql: ['learning'], git: ['known', 1], css: ['known', 1], api: ['known', 3] });
    const { marks, alike } = compare(here.document, there.document);
    expect(marks.map(({ skill, further }) => [skill, further])).toEqual([
      ['sql', 'here'],
      ['git', 'there'],
      ['api', 'there'],
    ]);
    expect(alike).toBe(1);
    expect(here.document).toBe(before);
  });

  it('keeps the further mark, or follows theirs where the visitor says so', () => {
    const there = storeOf({ sql: ['learning'], git: ['known', 3] });
    const statusUnder = (policy: Policy) => {
      const here = storeOf({ sql: ['known', 2], git: ['known', 1] });
      here.adopt(valuesOf(compare(here.document, there.document), policy));
      return here.snapshot.skills;
    };
    expect(statusUnder('further')).toEqual({ sql: { status: 'known', level: 2 }, git: { status: 'known', level: 3 } });
    expect(statusUnder('theirs')).toEqual({ sql: { status: 'learning' }, git: { status: 'known', level: 3 } });
  });

  it('joins notes, and never writes over one', () => {
    const here = storeOf({ sql: ['known', 1, 'Joins next.'], git: ['known', 1, 'Rebase, then squash.'] });
    const there = storeOf({ sql: ['known', 1, 'Ask Mira.'], git: ['known', 1, 'Rebase'], css: ['known', 1, 'Grid.'] });
    const comparison = compare(here.document, there.document);
    expect(comparison.notes.map(({ skill }) => skill)).toEqual(['sql', 'css']);
    here.adopt(valuesOf(comparison, 'theirs'));
    const { sql, git, css } = here.snapshot.skills;
    expect([sql?.note, git?.note, css?.note]).toEqual(['Joins next.\n\nAsk Mira.', 'Rebase, then squash.', 'Grid.']);
  });

  it('takes the later of two positions, and adds what is missing', () => {
    const here = documentOf({
      'positions/baker/current': ['apprentice', 5, 'a'],
      'positions/baker/target': ['master', 9, 'a'],
    });
    const there = documentOf({
      'positions/baker/current': ['baker', 7, 'b'],
      'positions/baker/target': ['owner', 7, 'b'],
      'milestones/baker/first-loaf': [true, 1, 'b'],
    });
    expect(valuesOf(compare(here, there), 'further')).toEqual({
      'positions/baker/current': 'baker',
      'milestones/baker/first-loaf': true,
    });
    expect(valuesOf(compare(here, there), 'theirs')).toMatchObject({ 'positions/baker/target': 'owner' });
  });

  const marks = fc.dictionary(
    fc.constantFrom('sql', 'git', 'css', 'api'),
    fc.oneof(
      fc.tuple(
        fc.constantFrom<Status>('to-learn', 'learning'),
        fc.constant(undefined),
        fc.constantFrom('', 'one', 'two'),
      ),
      fc.tuple(fc.constant<Status>('known'), fc.constantFrom(1, 2, 3), fc.constantFrom('', 'one', 'two')),
    ),
  ) as fc.Arbitrary<SharedProfile>;

  it('loses no knowledge and no note, and asks nothing when it is asked again', () => {
    fc.assert(
      fc.property(marks, marks, (ours, theirs) => {
        const here = storeOf(ours);
        const there = storeOf(theirs).document;
        const before = here.snapshot.skills;
        here.adopt(valuesOf(compare(here.document, there), 'further'));
        for (const [skill, mark] of Object.entries(before)) {
          const after = here.snapshot.skills[skill];
          expect(progressRank({ status: 'to-learn', ...after })).toBeGreaterThanOrEqual(
            progressRank({ status: 'to-learn', ...mark }),
          );
          expect(after?.note ?? '').toContain(mark.note ?? '');
        }
        const again = compare(here.document, there);
        expect(valuesOf(again, 'further')).toEqual({});
      }),
    );
  });
});
