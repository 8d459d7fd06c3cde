import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chosen,
  groupsOf,
  interestsOf,
  hasProgress,
  nameRoom,
  neighboursOf,
  onMap,
  placesOf,
} from '../../../src/elements/path-explorer/explorer-view.js';
import { checkCareer } from '../../../src/model/check.js';
import { mapRadius } from '../../../src/model/map-layout.js';
import { emptyProfile, type Profile, type SkillProgress } from '../../../src/model/profile.js';

const { career } = checkCareer(JSON.parse(readFileSync('data/careers/backend-developer.json', 'utf8')));
const profile = (skills: Record<string, SkillProgress>): Profile => ({ ...emptyProfile, skills });
const known = (...skills: string[]): Profile =>
  profile(Object.fromEntries(skills.map((skill) => [skill, { status: 'known', level: 3 }])));

const all = neighboursOf(career, emptyProfile);
const ids = (list: readonly { alternative: { id: string } }[]) => list.map(({ alternative }) => alternative.id);
const any = { group: '', interests: [], sort: 'groups' } as const;

describe('what the path explorer shows', () => {
  it('is every alternative in the guide’s order, or only those listed', () => {
    expect(ids(all)).toEqual(ids(career.alternatives.map((alternative) => ({ alternative }))));
    expect(ids(neighboursOf(career, emptyProfile, new Set(['product-manager', 'nobody'])))).toEqual([
      'product-manager',
    ]);
  });

  it('offers the groups and interests that lead somewhere', () => {
    const few = neighboursOf(career, emptyProfile, new Set(['product-manager']));
    expect(groupsOf(career, few).map(({ title }) => title)).toEqual(['Same skills, another role']);
    expect(interestsOf(career, few).map(({ id }) => id)).toEqual(['people', 'business']);
    expect(groupsOf(career, all)).toHaveLength(4);
  });

  it('is those of a group, and those that speak to every interest', () => {
    expect(ids(chosen(career, all, { ...any, group: 'related-paths' }))).toEqual(['devops-engineer', 'data-engineer']);
    const people = chosen(career, all, { ...any, interests: ['people', 'teaching'] });
    expect(people.length).toBeGreaterThan(0);
    for (const { alternative } of people)
      expect(alternative.interests).toEqual(expect.arrayContaining(['people', 'teaching']));
    expect(chosen(career, all, { ...any, group: 'related-paths', interests: ['teaching'] })).toEqual([]);
  });

  it('is sorted by closeness, by group or by name', () => {
    const closest = chosen(career, all, { ...any, sort: 'closest' }).map(({ closeness }) => closeness);
    expect(closest).toEqual([...closest].sort((a, b) => b - a));
    expect(ids(chosen(career, all, { ...any, sort: 'name' }))).toEqual(ids(all).sort());
    expect(chosen(career, all, any).map(({ group }) => group.id)).toEqual(
      career.groups.flatMap(({ id }) => all.filter(({ group }) => group.id === id).map(() => id)),
    );
  });

  it('comes closer with a skill that is ticked, and moves nothing away', () => {
    const after = neighboursOf(
      career,
      known('business-strategy', 'project-management', 'team-leadership', 'communication'),
    );
    all.forEach((before, index) => expect(after[index]!.closeness).toBeGreaterThanOrEqual(before.closeness));
    expect(after.find(({ alternative }) => alternative.id === 'product-manager')!.closeness).toBeGreaterThan(
      all.find(({ alternative }) => alternative.id === 'product-manager')!.closeness,
    );
    expect(hasProgress(all)).toBe(false);
    expect(hasProgress(after)).toBe(true);
  });
});

describe('the map of the path explorer', () => {
  it('stands each at the distance that its closeness says', () => {
    const points = placesOf(all, career.groups, 1);
    points.forEach(({ x, y }, index) =>
      expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(mapRadius(all[index]!.closeness), 8),
    );
  });

  it('takes the ten nearest where there are more', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...all[0]!, closeness: ((index * 7) % 30) / 30 }));
    expect(onMap(many)).toHaveLength(10);
    expect(Math.min(...onMap(many).map(({ closeness }) => closeness))).toBeCloseTo(20 / 30);
    expect(onMap(all)).toBe(all);
  });

  it('gives a long name more lines, and none more width than it may have', () => {
    const short = nameRoom('Cloud Engineer', 1);
    const long = nameRoom('Principal site reliability engineer for distributed platforms', 1);
    expect(long.height).toBeGreaterThan(short.height * 2);
    expect(long.width).toBeLessThan(30);
    expect(nameRoom('Cybersicherheitsspezialistin', 1).height).toBeGreaterThan(short.height);
    expect(nameRoom('クラウドエンジニア', 1).width).toBeGreaterThanOrEqual(short.width);
    expect(nameRoom('Cloud Engineer', 2).height).toBeGreaterThan(short.height);
  });
});
