import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from '../../src/model/profile.js';
import {
  neededBy,
  bestRank,
  firstLevelNeeded,
  needStates,
  skillProgress,
  missing,
  missingSkills,
  countSkills,
  countNeeds,
  skillsNeeded,
} from '../../src/model/skills.js';
import * as arbitrary from './arbitrary.js';
import { careerOf, positionOf, stepOf } from './arbitrary.js';

const baking = careerOf({
  positions: [
    positionOf('apprentice', [{ skill: 'dough', level: 1 }]),
    positionOf('baker', [
      { skill: 'dough', level: 2 },
      { skill: 'oven', level: 1 },
    ]),
    positionOf('master', [{ skill: 'dough', level: 2 }]),
  ],
  transitions: [stepOf('apprentice', 'baker'), stepOf('baker', 'master', { skills: [{ skill: 'selling', level: 1 }] })],
  renamed: { kneading: 'dough' },
});
const [apprentice, baker] = baking.positions;
const [rise, mastery] = baking.transitions;

describe('what a visitor lacks', () => {
  it('is a skill they do not know, and one known below the level asked', () => {
    const profile = {
      ...emptyProfile,
      skills: { dough: { status: 'known', level: 1 }, oven: { status: 'learning' } },
    } as const;
    expect(baker && missingSkills(baking, profile, baker)).toEqual([
      { skill: 'dough', level: 2, status: 'known', held: 1, enough: false },
      { skill: 'oven', level: 1, status: 'learning', enough: false },
    ]);
  });

  it('is nothing where each is known at the level asked or above', () => {
    const profile = { ...emptyProfile, skills: { dough: { status: 'known', level: 3 } } } as const;
    expect(apprentice && missingSkills(baking, profile, apprentice)).toEqual([]);
  });

  it('never grows as a skill gets further along', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.progressMade, (career, { before, after }) => {
        for (const position of career.positions) {
          const lacked = missingSkills(career, before, position).map(({ skill }) => skill);
          const lacks = missingSkills(career, after, position).map(({ skill }) => skill);
          expect(lacked).toEqual(expect.arrayContaining(lacks));
        }
      }),
    );
  });

  it('and what is held enough are together all that is asked', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.profile, (career, profile) => {
        for (const { skills } of career.positions) {
          const enough = needStates(career, profile, skills).filter((need) => need.enough);
          expect(enough.length + missing(career, profile, skills).length).toBe(skills.length);
        }
      }),
    );
  });
});

describe('a mark', () => {
  it('made before a skill was renamed still counts', () => {
    const profile = { ...emptyProfile, skills: { kneading: { status: 'known', level: 2 } } } as const;
    expect(skillProgress(baking, profile, 'dough')).toEqual({ status: 'known', level: 2 });
  });

  it('made since rules, even when it takes the skill back', () => {
    const profile = {
      ...emptyProfile,
      skills: { kneading: { status: 'known' }, dough: { status: 'to-learn' } },
    } as const;
    expect(skillProgress(baking, profile, 'dough').status).toBe('to-learn');
  });

  it('made since completes what was said before, and hides none of it', () => {
    const marks = (skills: Profile['skills']) => skillProgress(baking, { ...emptyProfile, skills }, 'dough');
    const kneading = { status: 'known', level: 2, note: 'until it sings' } as const;
    expect(marks({ kneading, dough: { note: 'ten minutes' } })).toEqual({ ...kneading, note: 'ten minutes' });
    expect(marks({ kneading, dough: { status: 'learning' } })).toEqual({ status: 'learning', note: 'until it sings' });
    expect(marks({ kneading, dough: { status: 'known' } })).toEqual({ status: 'known', note: 'until it sings' });
    expect(marks({ kneading, dough: { note: '' } }).note, 'taken away since').toBe('');
    expect(marks({ dough: { note: 'ten minutes' } })).toEqual({ status: 'to-learn', note: 'ten minutes' });
  });

  it('is to learn where there is none, whatever the skill is called', () => {
    expect(skillProgress(baking, { ...emptyProfile, skills: {} }, 'dough').status).toBe('to-learn');
    expect(skillProgress(baking, emptyProfile, 'constructor').status).toBe('to-learn');
  });
});

describe('what a step asks', () => {
  it('is what its end asks above its beginning', () => {
    expect(rise && skillsNeeded(baking, rise)).toEqual([
      { skill: 'dough', level: 2 },
      { skill: 'oven', level: 1 },
    ]);
  });

  it('is what the step itself names, where it does', () => {
    expect(mastery && skillsNeeded(baking, mastery)).toEqual([{ skill: 'selling', level: 1 }]);
  });

  it('is nothing that the position before asks as high already', () => {
    fc.assert(
      fc.property(arbitrary.career, (career) => {
        for (const step of career.transitions.filter(({ skills }) => !skills)) {
          const before = career.positions.find(({ id }) => id === step.from)?.skills ?? [];
          for (const { skill, level } of skillsNeeded(career, step))
            expect(before.find((need) => need.skill === skill)?.level ?? 0).toBeLessThan(level);
        }
      }),
    );
  });
});

describe('a skill', () => {
  it('is asked by the positions that name it, in their order, and first at the least level', () => {
    expect(neededBy(baking, 'dough').map(({ position, level }) => [position.id, level])).toEqual([
      ['apprentice', 1],
      ['baker', 2],
      ['master', 2],
    ]);
    expect(firstLevelNeeded(baking, 'dough')).toBe(1);
    expect(
      firstLevelNeeded(careerOf({ positions: [positionOf('baker', [{ skill: 'oven', level: 3 }])] }), 'oven'),
    ).toBe(3);
  });

  it('that nobody asks for is asked at level 1', () => {
    expect(firstLevelNeeded(baking, 'ledger')).toBe(1);
  });

  it('has its best place of all rankings, or none', () => {
    const skill = { id: 'dough', title: 'Dough', kind: 'craft', summary: '', why: '', practice: [], signals: [] };
    const more = { tools: [], aliases: [], after: [] };
    expect(bestRank({ ...skill, ...more, ranks: { demand: 4, pay: 2 } })).toBe(2);
    expect(bestRank({ ...skill, ...more, ranks: {} })).toBe(Infinity);
  });
});

describe('progress', () => {
  it('counts each skill once, and never more than there are', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.profile, fc.uniqueArray(arbitrary.skillId), (career, profile, skills) => {
        const { known, learning, total } = countSkills(career, profile, skills);
        expect(total).toBe(skills.length);
        expect(known + learning).toBeLessThanOrEqual(total);
      }),
    );
  });

  it('of needs counts what is enough as known, and the rest that is marked as on the way', () => {
    const profile = {
      ...emptyProfile,
      skills: { dough: { status: 'known', level: 1 }, oven: { status: 'known', level: 1 } },
    } as const;
    expect(baker && countNeeds(needStates(baking, profile, baker.skills))).toEqual({ known: 1, learning: 1, total: 2 });
  });
});
