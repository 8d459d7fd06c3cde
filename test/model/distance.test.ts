import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo } from '../../src/model/distance.js';
import { emptyProfile } from '../../src/model/profile.js';
import * as arbitrary from './arbitrary.js';
import { alternativeOf, careerOf } from './arbitrary.js';

const baking = careerOf({});

describe('how close an alternative is', () => {
  it('is a share between nothing and all of what it asks', () => {
    fc.assert(
      fc.property(arbitrary.profile, arbitrary.alternative, (profile, alternative) => {
        const { closeness } = distanceTo(baking, profile, alternative);
        expect(closeness).toBeGreaterThanOrEqual(0);
        expect(closeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls as a skill gets further along', () => {
    fc.assert(
      fc.property(arbitrary.progressMade, arbitrary.alternative, ({ before, after }, alternative) => {
        const gain =
          distanceTo(baking, after, alternative).closeness - distanceTo(baking, before, alternative).closeness;
        expect(gain).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('never falls below what it is without any mark', () => {
    fc.assert(
      fc.property(arbitrary.profile, arbitrary.alternative, (profile, alternative) => {
        const unmarked = distanceTo(baking, emptyProfile, alternative).closeness;
        expect(distanceTo(baking, profile, alternative).closeness).toBeGreaterThanOrEqual(unmarked - 1e-12);
      }),
    );
  });

  it('is all when each skill is known at the level asked', () => {
    fc.assert(
      fc.property(arbitrary.alternative, (alternative) => {
        const { needs } = distanceTo(baking, emptyProfile, alternative);
        fc.pre(needs.length > 0);
        const skills = Object.fromEntries(
          needs.map(({ skill, level }) => [skill, { status: 'known', level } as const]),
        );
        const { closeness, yours } = distanceTo(baking, { ...emptyProfile, skills }, alternative);
        expect(closeness).toBeCloseTo(1);
        expect(yours).toBe(needs.length);
      }),
    );
  });

  it('follows the guide where nothing is marked: what carries over brings closest, what is new nothing', () => {
    const need = { skill: 'dough', level: 1 } as const;
    const closeness = (parts: Parameters<typeof alternativeOf>[0]) =>
      distanceTo(baking, emptyProfile, alternativeOf(parts)).closeness;
    const carriesOver = closeness({ carriesOver: [need] });
    const levelUp = closeness({ levelUp: [need] });
    expect(carriesOver).toBeGreaterThan(levelUp);
    expect(levelUp).toBeGreaterThan(0);
    expect(closeness({ new: [{ ...need, title: 'Dough' }] })).toBe(0);
  });

  it('counts a skill asked at a higher level for more', () => {
    const ask = (dough: 1 | 3) =>
      distanceTo(
        baking,
        emptyProfile,
        alternativeOf({
          carriesOver: [{ skill: 'dough', level: dough }],
          new: [{ skill: 'oven', title: 'Oven', level: 1 }],
        }),
      ).closeness;
    expect(ask(3)).toBeGreaterThan(ask(1));
  });

  it('is nothing, and no error, for one that asks nothing', () => {
    expect(distanceTo(baking, emptyProfile, alternativeOf({}))).toEqual({
      needs: [],
      carriesOver: 0,
      yours: 0,
      closeness: 0,
    });
  });
});

describe('what an alternative asks', () => {
  it('names what carries over, what to level up and what is new, each as the visitor holds it', () => {
    const career = careerOf({
      skills: [
        {
          id: 'dough',
          title: 'Making dough',
          kind: 'craft',
          ranks: {},
          summary: 'Kneading.',
          why: 'Bread.',
          practice: [],
          signals: [],
          tools: [],
          aliases: [],
          after: [],
        },
      ],
    });
    const profile = { ...emptyProfile, skills: { dough: { status: 'known', level: 2 } } } as const;
    const alternative = alternativeOf({
      carriesOver: [{ skill: 'dough', level: 2 }],
      levelUp: [{ skill: 'oven', level: 2 }],
      new: [{ skill: 'grain', title: 'Judging grain', level: 1 }],
    });
    expect(distanceTo(career, profile, alternative).needs).toEqual([
      { skill: 'dough', title: 'Making dough', level: 2, carry: 'carries-over', status: 'known', enough: true },
      { skill: 'oven', title: 'oven', level: 2, carry: 'level-up', status: 'to-learn', enough: false },
      { skill: 'grain', title: 'Judging grain', level: 1, carry: 'new', status: 'to-learn', enough: false },
    ]);
  });
});
