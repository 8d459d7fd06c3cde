import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import fitData from '../../../data/careers/backend-developer.fit.json' with { type: 'json' };
import guideData from '../../../data/careers/backend-developer.guide.json' with { type: 'json' };
import type { Career, Fit, Guide } from '../../../src/model/career.js';
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';
import { compare, type Policy, valuesOf } from '../../../src/profile/transfer/compare.js';
import { namesOf } from '../../../src/panel/transfer/record-names.js';
import { previewOf, profileCounts } from '../../../src/panel/transfer/transfer-view.js';
import { fullProfile } from '../../profile/transfer/support.js';

const backend = backendData as unknown as Career;
const guide = guideData as unknown as Guide;
const fit = fitData as unknown as Fit;
const names = namesOf(backend);
const career = backend.id;

let account = 0;
// Each profile is marked after the one before.
beforeAll(() => vi.useFakeTimers());
afterAll(() => vi.useRealTimers());
function storeWith(mark: (store: ProfileStore) => void): ProfileStore {
  vi.advanceTimersByTime(1000);
  const store = openProfile({ storage: 'none', key: `panel-${++account}` });
  mark(store);
  return store;
}
const empty = () => storeWith(() => {});
const previewed = (here: ProfileStore, there: ProfileStore, policy: Policy = 'further') =>
  previewOf(compare(here.document, there.document), policy, names);
/** What is shown, in short: each group with its rows, those that are not made in brackets. */
const shown = (...given: Parameters<typeof previewed>) =>
  previewed(...given).groups.map(({ name, rows }) => [
    name,
    ...rows.map(({ title, isTaken }) => (isTaken ? title : `(${title})`)),
  ]);

describe('what a visitor keeps', () => {
  it('is counted: skills of this career, notes of all, what is kept to read and not read', () => {
    const store = storeWith((each) => {
      each.setLevel('sql', 2);
      each.setStatus('programming', 'learning');
      each.setNote('sql', 'Joins');
      each.setNote('programming', ' ');
      each.setLevel('glass-blowing', 1);
      each.setNote('glass-blowing', 'Hot');
      each.setSaved(career, 'clean-code', true);
      each.setSaved('glass-blower', 'hot-glass', true);
      each.setSaved(career, 'designing-data-intensive-applications', true);
      each.setDone(career, 'designing-data-intensive-applications', true);
    });
    expect(profileCounts(backend, store.snapshot)).toEqual({ known: 1, learning: 1, total: 22, notes: 2, toRead: 2 });
    expect(profileCounts(backend, empty().snapshot)).toEqual({ known: 0, learning: 0, total: 22, notes: 0, toRead: 0 });
  });
});

describe('what marks would change', () => {
  const here = () =>
    storeWith((store) => {
      store.setLevel('sql', 2);
      store.setLevel('programming', 1);
      store.setStatus('version-control', 'learning');
      store.setNote('sql', 'Window functions');
      store.setCurrent(career, 'junior-backend-developer');
    });
  const there = () =>
    storeWith((store) => {
      store.setStatus('sql', 'learning');
      store.setNote('sql', 'Joins');
      store.setLevel('programming', 3);
      store.setStatus('version-control', 'learning');
      store.setStatus('glass-blowing', 'learning');
      store.setTarget(career, 'backend-architect');
      store.setCurrent(career, 'senior-backend-developer');
      store.setSaved(career, 'clean-code', true);
    });

  it('is grouped, in this career’s order, and what stays is told apart', () => {
    const [mine, theirs] = [here(), there()];
    expect(shown(mine, theirs)).toEqual([
      ['further-there', 'Programming', 'Glass blowing'],
      ['later-there', 'Senior Backend Developer'],
      ['further-here', '(SQL)'],
      ['added', 'SQL', 'Backend Architect', 'Clean Code'],
    ]);
    const { marks, notes, others, stay, changes, choice } = previewed(mine, theirs);
    expect({ marks, notes, others, stay, changes }).toEqual({ marks: 2, notes: 1, others: 3, stay: 2, changes: 6 });
    expect(choice).toMatchObject({ skills: [{ title: 'SQL' }], others: 0 });
  });

  it('is more where the visitor follows the file', () => {
    const preview = previewed(here(), there(), 'theirs');
    expect(preview.groups.flatMap(({ rows }) => rows).every(({ isTaken }) => isTaken)).toBe(true);
    expect(preview).toMatchObject({ marks: 3, stay: 1, changes: 7 });
  });

  it('is as many things as are then written, of whatever kind', () => {
    for (const policy of ['further', 'theirs'] as const) {
      const mine = here();
      const theirs = fullProfile();
      const preview = previewed(mine, theirs, policy);
      const written = Object.keys(valuesOf(compare(mine.document, theirs.document), policy)).filter(
        (path) => !path.endsWith('/level'),
      );
      expect(preview.changes).toBe(written.length);
    }
  });

  it('is nothing where all of it is here already', () => {
    const mine = here();
    expect(previewed(mine, mine)).toEqual({
      groups: [],
      marks: 0,
      notes: 0,
      others: 0,
      stay: 3,
      changes: 0,
      choice: undefined,
    });
  });

  it('leaves no choice where the two differ in nothing that is further here', () => {
    expect(previewed(empty(), there()).choice).toBeUndefined();
  });

  it('names positions, milestones, resources, sections and answers, of other careers with the career', () => {
    const rows = previewed(
      empty(),
      storeWith((store) => {
        store.setMilestone(career, backend.transitions[0]!.milestones[0]!.id, true);
        store.setDone(career, 'clean-code', true);
        store.setRead(career, 'growing/responsibilities', true);
        store.setStopped(career, 'growing/resources', 2);
        store.setAnswer(career, 'know-why', 'hand-over');
        store.setCurrent('data-engineer', 'head-of-pipes');
        store.setLearner('ana', '1.code');
        store.setReview('ana', 'sql', { status: 'known', word: 'Yes' });
      }),
    ).groups.flatMap(({ rows }) => rows);
    expect(rows.map(({ kind, title, career: other, there }) => [kind, title, other, there])).toEqual([
      ['current', 'Head of pipes', 'Data Engineer', 'Head of pipes'],
      ['milestone', backend.transitions[0]!.milestones[0]!.title, undefined, undefined],
      ['done', 'Clean Code', undefined, undefined],
      ['stopped', 'Resources', undefined, 'Resources'],
      ['read', 'Responsibilities', undefined, undefined],
      ['answer', 'Know why', undefined, 'Hand over'],
      ['review', '', undefined, undefined],
    ]);
  });

  it('names what the coach keeps, and tells of many answered questions in one line', () => {
    const coached = (due: number) => (store: ProfileStore) => {
      store.setPractice('sql', { step: 1, due });
      store.setCircumstances(career, { background: 'frontend', hours: 6, enjoys: ['data', 'scale'] });
      store.setTalk(career, `talk ${due}`);
      store.setSeen(career, ['first', 'second', 'third']);
    };
    const rows = (mine: ProfileStore, theirs: ProfileStore) =>
      previewed(mine, theirs).groups.flatMap(({ rows }) =>
        rows.map(({ kind, title, here, there }) => [kind, title, here, there]),
      );
    expect(rows(empty(), storeWith(coached(20_000)))).toEqual([
      ['background', '', undefined, 'frontend'],
      ['hours', '', undefined, '6'],
      ['enjoys', '', undefined, 'Data · Scale'],
      ['practice', 'SQL', undefined, '1#20000'],
      ['seen', '', undefined, undefined],
      ['talk', '', undefined, undefined],
    ]);
    expect(rows(storeWith(coached(20_000)), storeWith(coached(20_003)))).toEqual([
      ['practice', 'SQL', '1#20000', '1#20003'],
      ['talk', '', '', undefined],
    ]);
  });

  it('gives sections their titles once the guide is there', () => {
    const section = guide.parts[0]!.sections[0]!;
    expect(namesOf(backend, guide).section(career, `${guide.parts[0]!.id}/${section.id}`)).toBe(section.title);
    expect(namesOf(backend, guide).section('other', 'a-part/a-section')).toBe('A section');
  });

  it('gives questions and answers their words once the fit quiz is there', () => {
    const { id, text, answers } = fit.questions[0]!;
    const quiz = namesOf(backend, undefined, fit);
    expect(quiz.question(career, id)).toBe(text);
    expect(quiz.answer(career, id, answers[0]!.id)).toBe(answers[0]!.text);
    expect(quiz.answer('other', id, 'in-turns')).toBe('In turns');
  });
});
