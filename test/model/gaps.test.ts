import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Career, Id } from '../../src/model/career.js';
import { gapsOf } from '../../src/model/gaps.js';
import { emptyProfile, type Profile, type ChosenPositions } from '../../src/model/profile.js';
import { skillProgress } from '../../src/model/skills.js';
import backendData from '../../data/careers/backend-developer.json' with { type: 'json' };
import * as arbitrary from './arbitrary.js';

const backend = backendData as unknown as Career;
const visitor = (standing: ChosenPositions, skills: Profile['skills'] = {}): Profile => ({
  ...emptyProfile,
  skills,
  positions: { [backend.id]: standing },
});
const asked = (profile: Profile) =>
  gapsOf(backend, profile).map(({ skill, level, askedBy }) => [skill, level, askedBy?.id]);
/** The skills that come first, as long as the same position asks for them. */
const first = (profile: Profile) => {
  const gaps = gapsOf(backend, profile);
  const other = gaps.findIndex(({ askedBy }) => askedBy !== gaps[0]!.askedBy);
  return gaps.slice(0, other).map(({ skill }) => skill);
};

describe('what a visitor lacks', () => {
  it('is every skill that is not known, once, and nothing that is known as well as anyone asks', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.profile, arbitrary.positionPair, (career, profile, [current, target]) => {
        const skills = [...new Set(career.positions.flatMap((each) => each.skills.map(({ skill }) => skill)))];
        const standing = { ...profile, positions: { [career.id]: { current, target } } };
        const gaps = gapsOf(career, standing).map(({ skill }) => skill);
        expect(new Set(gaps).size).toBe(gaps.length);
        for (const skill of skills) {
          const { status, level = 1 } = skillProgress(career, profile, skill);
          if (status !== 'known') expect(gaps).toContain(skill);
          if (status === 'known' && level === 3) expect(gaps).not.toContain(skill);
        }
      }),
    );
  });

  it('begins at the foot of the ladder for who has said nothing', () => {
    expect(first(emptyProfile)).toEqual([
      'programming',
      'problem-solving',
      'version-control',
      'testing-and-debugging',
      'data-structures-and-algorithms',
    ]);
    expect(gapsOf(backend, emptyProfile)).toHaveLength(backend.skills.length);
  });

  it('begins with the next step, then goes on to the target', () => {
    const known = { status: 'known', level: 3 } as const;
    const profile = visitor(
      { current: 'junior-backend-developer', target: 'senior-backend-developer' },
      { programming: known, 'database-management': { status: 'learning' }, sql: known },
    );
    expect(asked(profile).slice(0, 7)).toEqual([
      ['database-management', 2, 'backend-developer'],
      ['api-development', 2, 'backend-developer'],
      ['security-best-practices', 1, 'backend-developer'],
      ['testing-and-debugging', 2, 'backend-developer'],
      ['performance-optimization', 1, 'backend-developer'],
      // What CI/CD builds on comes along, though an earlier position asks for it.
      ['version-control', 1, 'backend-intern'],
      ['ci-cd', 2, 'backend-developer'],
    ]);
    expect(asked(profile)[7]).toEqual(['system-design', 2, 'senior-backend-developer']);
  });

  it('is what each next step asks where no target is said, or none that a way leads to', () => {
    const senior = backend.positions.slice(0, 4).flatMap(({ skills }) => skills);
    const known = Object.fromEntries(
      senior.map(({ skill }) => [skill, { status: 'known', level: 3 }]),
    ) as Profile['skills'];
    for (const target of [undefined, 'backend-intern', 'senior-backend-developer', 'no-such']) {
      const gaps = gapsOf(backend, visitor({ current: 'senior-backend-developer', ...(target && { target }) }, known));
      const askers = gaps.map(({ askedBy }) => askedBy?.id);
      expect(new Set(askers), target).toEqual(new Set(['lead-backend-developer', 'backend-architect']));
    }
  });

  it('counts a skill known below the level that the next step asks', () => {
    const skills = { programming: { status: 'known', level: 1 } } as const;
    expect(asked(visitor({ current: 'backend-intern' }, skills))).toContainEqual([
      'programming',
      2,
      'junior-backend-developer',
    ]);
    expect(gapsOf(backend, visitor({}, skills)).map(({ skill }) => skill)).not.toContain('programming');
  });

  it('finds a position by the id it had in an earlier release', () => {
    const renamed: Career = { ...backend, renamed: { coder: 'junior-backend-developer', boss: 'cto' } };
    const today = visitor({ current: 'junior-backend-developer', target: 'cto' });
    expect(gapsOf(renamed, visitor({ current: 'coder', target: 'boss' }))).toEqual(gapsOf(backend, today));
  });

  it('ends with what no position asks', () => {
    const ids: Id[] = ['sql', 'mentoring'];
    const career: Career = {
      ...backend,
      positions: [],
      transitions: [],
      skills: backend.skills.filter(({ id }) => ids.includes(id)),
    };
    expect(gapsOf(career, emptyProfile)).toEqual([
      { skill: 'sql', level: 1, status: 'to-learn', enough: false, stepsAway: 1 },
      { skill: 'mentoring', level: 1, status: 'to-learn', enough: false, stepsAway: 1 },
    ]);
  });
});
