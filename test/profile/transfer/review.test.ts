import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import type { Career, Id, Level, Skill } from '../../../src/model/career.js';
import { emptyProfile, type Profile, type SkillReview, type Status } from '../../../src/model/profile.js';
import { rankedSkills } from '../../../src/model/skills.js';
import type { ProfileStore } from '../../../src/profile/store.js';
import { readCode, toCode } from '../../../src/profile/transfer/code.js';
import { readFile, toFile } from '../../../src/profile/transfer/file.js';
import { sharedProfile, type MentorReview } from '../../../src/profile/transfer/transfer.js';
import {
  arrangementOf,
  compareReview,
  differences,
  groupOf,
  isUnsorted,
  reviewId,
  type ReviewRow,
  taken,
  toReview,
} from '../../../src/profile/transfer/review.js';
import { careerOf } from '../../model/arbitrary.js';
import { open } from './support.js';

const backend = backendData as unknown as Career;

const skillOf = (id: Id, ranks: Skill['ranks'] = {}): Skill => ({
  id,
  title: `The ${id}`,
  kind: 'craft',
  ranks,
  summary: '',
  why: '',
  practice: [],
  signals: [],
  tools: [],
  after: [],
  aliases: [],
});
/** A bakery: two skills ranked, one not, and one that was called something else once. */
const bakery = careerOf({
  rankings: [{ id: 'core', title: 'Core' }],
  skills: [skillOf('ledger'), skillOf('oven', { core: 2 }), skillOf('dough', { core: 1 }), skillOf('starter')],
  renamed: { leaven: 'starter' },
});

type SharedProfile = Readonly<Record<Id, Status | Level>>;
function storeOf(marks: SharedProfile): ProfileStore {
  const store = open();
  for (const [skill, mark] of Object.entries(marks))
    if (typeof mark === 'number') store.setLevel(skill, mark);
    else store.setStatus(skill, mark);
  return store;
}
const profileOf = (marks: SharedProfile): Profile => storeOf(marks).snapshot;
const said = (skills: Readonly<Record<Id, SkillReview>>): MentorReview['skills'] =>
  Object.assign(Object.create(null) as object, skills);
const reviewOf = (skills: Readonly<Record<Id, SkillReview>>): MentorReview => ({
  kind: 'review',
  skills: said(skills),
});
const ids = (rows: readonly ReviewRow[]) => rows.map(({ skill }) => skill);

describe('an id for a learner’s marks', () => {
  const of = (marks: SharedProfile, name?: string) => sharedProfile(storeOf(marks).document, name, 1_700_000_000_000);

  it('is short, and the same whether they come as a code or as a file, and whoever packed them', async () => {
    const marks = of({ dough: 3, oven: 'learning', ledger: 'known' }, 'Ana');
    const other = of({ ledger: 'known', oven: 'learning', dough: 3 }, 'Ana');
    const ids = [marks, other, readFile(toFile(marks).text), await readCode(await toCode(marks))].map((each) =>
      each.kind === 'marks' ? reviewId(each) : undefined,
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-z]{1,7}$/);
  });

  it('is another for other marks, of another day or of somebody else', () => {
    const marks = of({ dough: 3 }, 'Ana');
    const ids = [marks, of({ dough: 2 }, 'Ana'), of({ dough: 3 }, 'Ben'), { ...marks, saved: 5 }].map(reviewId);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a learner’s marks beside a mentor’s', () => {
  const learner = profileOf({ dough: 3, oven: 'learning', ledger: 'known' });

  it('are told apart: where the two differ, what is still to look at, where they agree', () => {
    const { groups, counts } = compareReview(bakery, {
      learner,
      said: said({ dough: { status: 'learning' }, oven: { status: 'known' }, ledger: { status: 'known' } }),
    });
    expect(groups.differ.map(({ skill, sees }) => [skill, sees])).toEqual([
      ['dough', 'less'],
      ['oven', 'more'],
    ]);
    expect(groups.differ[0]).toMatchObject({
      title: 'The dough',
      learner: { status: 'known', level: 3 },
      mentor: 'learning',
      word: '',
    });
    expect(ids(groups.open)).toEqual(['starter']);
    expect(groups.open[0]).toMatchObject({ learner: { status: 'to-learn' }, mentor: undefined, sees: undefined });
    expect(groups.agree.map(({ skill, sees }) => [skill, sees])).toEqual([['ledger', 'same']]);
    expect(counts).toEqual({ differ: 2, open: 1, agree: 1 });
  });

  it('stand in the checklist’s order, ranked skills first', () => {
    const { groups } = compareReview(bakery, { learner: emptyProfile, said: said({}) });
    expect(ids(groups.open)).toEqual(['dough', 'oven', 'ledger', 'starter']);
    const ranked = rankedSkills(backend).map(({ id }) => id);
    expect(
      ids(compareReview(backend, { learner: emptyProfile, said: said({}) }).groups.open).slice(0, ranked.length),
    ).toEqual(ranked);
  });

  it('say nothing of a skill for a word alone', () => {
    const { groups } = compareReview(bakery, { learner, said: said({ dough: { word: 'Lovely crumb.' } }) });
    expect(groups.open.find(({ skill }) => skill === 'dough')).toMatchObject({
      word: 'Lovely crumb.',
      sees: undefined,
    });
  });

  it('hold what the learner marked beside this career, under a name that can be read', () => {
    const store = open();
    store.setStatus('sql', 'known');
    store.setStatus('code-review', 'learning');
    store.setStatus('knots', 'to-learn');
    store.setNote('kite_lines', 'Ask Nuri.');
    const { groups } = compareReview(bakery, { learner: store.snapshot, said: said({}) });
    expect(groups.open.slice(4).map(({ skill, title }) => [skill, title])).toEqual([
      ['code-review', 'Code review'],
      ['kite_lines', 'Kite lines'],
      ['sql', 'Sql'],
    ]);
    expect(groups.open[5]?.learner.note).toBe('Ask Nuri.');
  });

  it('know a skill by its former id, on either side', () => {
    const { groups } = compareReview(bakery, {
      learner: profileOf({ leaven: 2 }),
      said: said({ leaven: { status: 'learning' } }),
    });
    expect(groups.differ.map(({ skill, learner, sees }) => [skill, learner.level, sees])).toEqual([
      ['starter', 2, 'less'],
    ]);
    expect(ids(groups.open)).not.toContain('leaven');
  });

  it('stay where they stood when a mark changes, with counts of now, until they are sorted anew', () => {
    const before = compareReview(bakery, { learner, said: said({}) });
    const now = said({ dough: { status: 'known' }, oven: { status: 'known' } });
    const after = compareReview(bakery, { learner, said: now, arrangement: arrangementOf(before) });
    expect(ids(after.groups.open)).toEqual(['dough', 'oven', 'ledger', 'starter']);
    expect(after.counts).toEqual({ differ: 1, open: 2, agree: 1 });
    expect([isUnsorted(before), isUnsorted(after)]).toEqual([false, true]);
    const anew = compareReview(bakery, { learner, said: now });
    expect(ids(anew.groups.agree)).toEqual(['dough']);
    expect(isUnsorted(anew)).toBe(false);
  });

  it('are harmless when their ids are hostile', () => {
    const store = open();
    for (const id of ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '-'.repeat(70)])
      store.setStatus(id, 'known');
    const { groups } = compareReview(bakery, {
      learner: store.snapshot,
      said: said({ constructor: { status: 'learning' as const } }),
    });
    expect(ids(groups.differ)).toEqual(['constructor']);
    expect(groups.open.map(({ title }) => title)).toContain('<img src=x onerror=alert(1)>');
    expect(groups.open.every(({ title }) => title)).toBe(true);
  });
});

describe('a mentor’s review', () => {
  it('holds what the mentor said, and nothing of the learner’s but the name', () => {
    const review = toReview(
      said({ dough: { status: 'known' }, oven: { word: '  ' }, ledger: { word: 'Show me one.' }, starter: {} }),
      { name: 'Mira', learner: 'Ana', saved: 5 },
    );
    expect(review).toEqual({
      kind: 'review',
      name: 'Mira',
      learner: 'Ana',
      saved: 5,
      skills: { dough: { status: 'known' }, ledger: { word: 'Show me one.' } },
    });
  });

  it('comes back the same as a code and as a file', async () => {
    const review = toReview(said({ dough: { status: 'known', word: 'Lovely crumb.' } }), {
      name: 'Mira',
      learner: 'Ana',
    });
    expect(await readCode(await toCode(review))).toEqual(review);
    const { name, text } = toFile(review);
    expect(name).toBe('mira-review.json');
    expect(readFile(text)).toEqual(review);
  });

  it('is told to the learner against the marks of today, with words where the two agree as well', () => {
    const review = reviewOf({
      dough: { status: 'learning', word: 'One loaf with me.' },
      oven: { status: 'learning', word: 'Yes.' },
      ledger: { word: 'Later.' },
      starter: { status: 'to-learn' },
    });
    const { differ, words, agree } = differences(bakery, profileOf({ dough: 2, oven: 'learning' }), review);
    expect(differ.map(({ skill, sees, word }) => [skill, sees, word])).toEqual([
      ['dough', 'less', 'One loaf with me.'],
    ]);
    expect(words.map(({ skill, sees }) => [skill, sees])).toEqual([
      ['oven', 'same'],
      ['ledger', undefined],
    ]);
    expect(agree).toBe(2);
    expect(differences(bakery, profileOf({ dough: 'learning', oven: 'learning' }), review)).toMatchObject({
      differ: [],
      agree: 3,
    });
  });

  it('makes a skill known at the level it is first asked at, as a tick would', () => {
    const own = profileOf({ sql: 'learning' });
    const { differ } = differences(backend, own, reviewOf({ sql: { status: 'known' }, juggling: { status: 'known' } }));
    expect(taken(backend, differ)).toEqual({
      'skills/sql/status': 'known',
      'skills/sql/level': 1,
      'skills/juggling/status': 'known',
      'skills/juggling/level': 1,
    });
  });
});

describe('laws of a review', () => {
  const id = fc.constantFrom('dough', 'oven', 'starter', 'leaven', 'ledger', 'sql', 'knots');
  const status = fc.constantFrom<Status>('to-learn', 'learning', 'known');
  const marks = fc.dictionary(id, fc.oneof(status, fc.constantFrom<Level>(1, 2, 3)));
  const skills = fc
    .dictionary(id, fc.record({ status, word: fc.constantFrom('', 'Show me.') }, { requiredKeys: [] }))
    .map((given) => said(given as Record<Id, SkillReview>));

  it('each skill stands in one group exactly, however the rows are arranged', () => {
    fc.assert(
      fc.property(marks, skills, skills, (learner, before, now) => {
        const profile = profileOf(learner);
        const arrangement = arrangementOf(compareReview(bakery, { learner: profile, said: before }));
        for (const { groups, counts } of [
          compareReview(bakery, { learner: profile, said: now }),
          compareReview(bakery, { learner: profile, said: now, arrangement }),
        ]) {
          const rows = [...groups.differ, ...groups.open, ...groups.agree];
          expect(new Set(ids(rows)).size).toBe(rows.length);
          expect(counts.differ + counts.open + counts.agree).toBe(rows.length);
          for (const group of ['differ', 'open', 'agree'] as const)
            expect(rows.filter((row) => groupOf(row) === group)).toHaveLength(counts[group]);
          expect(ids(rows)).toEqual(expect.arrayContaining(bakery.skills.map((skill) => skill.id)));
        }
      }),
    );
  });

  it('taking all leaves no difference, and can be taken back', () => {
    fc.assert(
      fc.property(marks, skills, (own, theirs) => {
        const store = storeOf(own);
        const before = store.snapshot;
        const review = reviewOf(theirs);
        const { differ, agree } = differences(bakery, store.snapshot, review);
        const undo = store.adopt(taken(bakery, differ));
        const after = differences(bakery, store.snapshot, review);
        expect(after.differ).toEqual([]);
        expect(after.agree).toBe(agree + differ.length);
        undo();
        expect(store.snapshot).toEqual(before);
      }),
    );
  });

  it('taking one changes that one only', () => {
    fc.assert(
      fc.property(marks, skills, (own, theirs) => {
        const profile = profileOf(own);
        const review = reviewOf(theirs);
        const { differ } = differences(bakery, profile, review);
        for (const row of differ) {
          const store = storeOf(own);
          store.adopt(taken(bakery, [row]));
          expect(ids(differences(bakery, store.snapshot, review).differ)).toEqual(
            ids(differ).filter((skill) => skill !== row.skill),
          );
          for (const [skill, mark] of Object.entries(profile.skills))
            if (skill !== row.skill) expect(store.snapshot.skills[skill]).toEqual(mark);
        }
      }),
    );
  });
});
