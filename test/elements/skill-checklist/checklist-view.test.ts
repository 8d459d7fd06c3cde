import { describe, expect, it } from 'vitest';
import kite from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import backend from '../../../data/careers/backend-developer.json' with { type: 'json' };
import { checkCareer } from '../../../src/model/check.js';
import { lookup } from '../../../src/model/lookup.js';
import { emptyProfile, type Profile } from '../../../src/model/profile.js';
import {
  everything,
  type Filter,
  inOrder,
  levelNeeded,
  listed,
  viewOf,
  whyNothing,
} from '../../../src/elements/skill-checklist/checklist-view.js';

const { career } = checkCareer(backend);
const { career: kites } = checkCareer(kite);
const none = new Set<string>();
const withSkills = (skills: Profile['skills']): Profile => ({ ...emptyProfile, skills });
const known = (...ids: string[]) =>
  withSkills(Object.fromEntries(ids.map((id) => [id, { status: 'known', level: 3 } as const])));
const titles = (list: ReturnType<typeof inOrder>) => list.map(({ skill }) => skill.id);

describe('the order of skills', () => {
  it('is that of the first ranking, then of the next, then of the dataset', () => {
    const order = inOrder(career);
    expect(order.slice(0, 3).map(({ skill, place }) => `${place} ${skill.id}`)).toEqual([
      '1 programming',
      '2 database-management',
      '3 api-development',
    ]);
    expect(titles(order).slice(12, 14)).toEqual(['data-structures-and-algorithms', 'sql']);
    expect(order[13]!.place).toBe(14);
    expect(order[14]!.place).toBeUndefined();
    expect(order).toHaveLength(career.skills.length);
  });

  it('keeps its places where only some skills are listed', () => {
    expect(listed(career, new Set(['sql'])).map(({ place }) => place)).toEqual([14]);
  });

  it('finds a skill by an id of an earlier release', () => {
    const renamed = { ...career, renamed: { 'structured-query-language': 'sql' } };
    expect(titles(listed(renamed, new Set(['structured-query-language'])))).toEqual(['sql']);
  });
});

describe('the list under its filters', () => {
  it('groups by kind, and counts what is known of each group and of all', () => {
    const view = viewOf({ career, profile: known('programming', 'sql'), listed: inOrder(career) }, everything, none);
    expect(view.groups.map(({ kind, known }) => [kind.id, known])).toEqual([
      ['code', 1],
      ['data', 1],
      ['quality', 0],
      ['systems', 0],
      ['people', 0],
    ]);
    expect(view.progress).toEqual({ known: 2, learning: 0, total: career.skills.length });
    expect(view.counts.all).toBe(view.counts['to-learn'] + 2);
  });

  it('searches titles, other names and tools, whatever their case and accents', () => {
    const found = (query: string, of = career) =>
      [
        ...viewOf({ career: of, profile: emptyProfile, listed: inOrder(of) }, { ...everything, query }, none).shown,
      ].sort();
    expect(found('POSTGRES')).toContain('database-management');
    expect(found('mongodb')).toEqual(['database-management']);
    expect(found('ci cd')).toContain('ci-cd');
    expect(found('ΚΟΜΠΟΙ', kites)).toEqual(['knots']);
    expect(found('竹', kites)).toEqual(['bamboo-splitting']);
  });

  it('shows what a position asks, with the level it asks', () => {
    const position = lookup(career).positions.get('junior-backend-developer')!;
    const view = viewOf({ career, profile: emptyProfile, listed: inOrder(career) }, { ...everything, position }, none);
    expect(view.shown).toEqual(new Set(position.skills.map(({ skill }) => skill)));
    const rows = view.groups.flatMap(({ rows }) => rows);
    expect(rows.find(({ entry }) => entry.skill.id === 'sql')!.asked).toBe(1);
    expect(view.progress.total).toBe(career.skills.length);
  });

  it('keeps a row that no longer has the status asked for, once it was shown', () => {
    const filter = { ...everything, status: 'to-learn' } as const;
    const before = viewOf({ career, profile: emptyProfile, listed: inOrder(career) }, filter, none);
    const after = viewOf({ career, profile: known('sql'), listed: inOrder(career) }, filter, before.shown);
    expect(after.shown.has('sql')).toBe(true);
    expect(after.counts.known).toBe(1);
    expect(viewOf({ career, profile: known('sql'), listed: inOrder(career) }, filter, none).shown.has('sql')).toBe(
      false,
    );
  });
});

describe('a tick', () => {
  it('gives the level that the position in view asks, else the first that any asks, else 1', () => {
    const senior = lookup(career).positions.get('senior-backend-developer');
    expect(levelNeeded(career, senior, 'programming')).toBe(3);
    expect(levelNeeded(career, undefined, 'programming')).toBe(1);
    expect(levelNeeded(kites, undefined, 'line-whistling')).toBe(1);
  });
});

describe('why nothing is shown', () => {
  const junior = lookup(career).positions.get('junior-backend-developer')!;
  const why = (filter: Partial<Filter>, profile = emptyProfile, list = inOrder(career)) =>
    whyNothing({ career, profile, listed: list }, { ...everything, ...filter });

  it('names a search before all else', () => {
    expect(why({ query: 'x', status: 'known' })).toEqual({ reason: 'query' });
  });

  it('offers the next position where all is known that one asks', () => {
    const all = known(...junior.skills.map(({ skill }) => skill));
    expect(why({ status: 'to-learn', position: junior }, all)).toMatchObject({
      reason: 'done',
      skills: junior.skills.length,
      next: { id: 'backend-developer' },
    });
  });

  it('does not call it done while a skill is below the level asked', () => {
    const { skill } = junior.skills[0]!;
    const all = {
      ...known(...junior.skills.map(({ skill }) => skill)).skills,
      [skill]: { status: 'learning' } as const,
    };
    expect(why({ status: 'to-learn', position: junior }, withSkills(all))).toEqual({ reason: 'to-learn' });
  });

  it('says so where a position asks none of those listed', () => {
    expect(why({ position: junior }, emptyProfile, listed(career, new Set(['mentoring'])))).toEqual({
      reason: 'unasked',
    });
  });
});
