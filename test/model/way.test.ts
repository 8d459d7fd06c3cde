import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Career, Id, Transition } from '../../src/model/career.js';
import { emptyProfile } from '../../src/model/profile.js';
import { isDone, milestonesOf, stepsBetween, stepsFromEntry, wayTo } from '../../src/model/way.js';
import * as arbitrary from './arbitrary.js';
import { careerOf, positionOf, stepOf } from './arbitrary.js';

/** Where one can get in so many steps, found the slow way. */
function distances(career: Career, from: Id): Map<Id, number> {
  const found = new Map([[from, 0]]);
  for (let round = 1; round <= career.positions.length; round++)
    for (const step of career.transitions)
      if (found.get(step.from) === round - 1 && !found.has(step.to)) found.set(step.to, round);
  return found;
}

function expectChain(steps: readonly Transition[], from: Id, to: Id): void {
  expect(steps[0]?.from ?? to).toBe(from);
  expect(steps.at(-1)?.to ?? from).toBe(to);
  for (const [index, step] of steps.entries()) if (index) expect(step.from).toBe(steps[index - 1]?.to);
}

const baking = careerOf({
  positions: [
    positionOf('apprentice', [{ skill: 'dough', level: 1 }]),
    positionOf('baker', [{ skill: 'dough', level: 2 }]),
    positionOf('master', [
      { skill: 'dough', level: 3 },
      { skill: 'selling', level: 1 },
    ]),
  ],
  transitions: [
    stepOf('apprentice', 'baker', { milestones: [{ id: 'first-loaf', title: 'First loaf' }] }),
    stepOf('baker', 'master'),
    stepOf('master', 'apprentice', { skills: [] }),
  ],
});

describe('the steps between two positions', () => {
  it('lead from one to the other, are as few as can be, and there are none where no way leads', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.positionPair, (career, [from, to]) => {
        const steps = stepsBetween(career, from, to);
        expect(steps?.length).toBe(distances(career, from).get(to));
        if (steps) expectChain(steps, from, to);
      }),
    );
  });

  it('are none where both are one, even in a loop', () => {
    expect(stepsBetween(baking, 'baker', 'baker')).toEqual([]);
  });

  it('go round a loop where that is the way', () => {
    expect(stepsBetween(baking, 'baker', 'apprentice')?.map(({ id }) => id)).toEqual([
      'baker-master',
      'master-apprentice',
    ]);
  });
});

describe('the steps from the foot of the ladder', () => {
  it('lead from where nothing arrives to the position, or there are none', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.positionPair, (career, [to]) => {
        const steps = stepsFromEntry(career, to);
        const [first] = steps;
        if (!first) return;
        expectChain(steps, first.from, to);
        expect(career.transitions.filter((step) => step.to === first.from)).toEqual([]);
      }),
    );
  });

  it('are there whenever something leads up from a foot', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.positionPair, (career, [to]) => {
        const arrivesAt = new Set(career.transitions.map((step) => step.to));
        const feet = career.positions.filter(({ id }) => !arrivesAt.has(id));
        const ways = feet.flatMap(({ id }) => distances(career, id).get(to) ?? []);
        expect(stepsFromEntry(career, to).length).toBe(ways.length ? Math.min(...ways) : 0);
      }),
    );
  });
});

describe('a visitor’s way to a target', () => {
  it('arrives where each of its steps does, and never asks again what it asked as high', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.profile, arbitrary.positionPair, (career, profile, [from, to]) => {
        const way = wayTo(career, profile, from, to);
        const steps = stepsBetween(career, from, to);
        expect(way?.map(({ transition }) => transition)).toEqual(steps);
        const asked = new Map<Id, number>();
        for (const { position, transition, needs, missing } of way ?? []) {
          expect(position.id).toBe(transition?.to);
          expect(missing).toEqual(needs.filter(({ enough }) => !enough));
          for (const { skill, level } of needs) {
            expect(level).toBeGreaterThan(asked.get(skill) ?? 0);
            asked.set(skill, level);
          }
        }
      }),
    );
  });

  it('never grows longer in what is missing as a skill gets further along', () => {
    fc.assert(
      fc.property(
        arbitrary.career,
        arbitrary.progressMade,
        arbitrary.positionPair,
        (career, { before, after }, [from, to]) => {
          const lacks = (way = wayTo(career, before, from, to)) => way?.flatMap(({ missing }) => missing).length ?? 0;
          expect(lacks(wayTo(career, after, from, to))).toBeLessThanOrEqual(lacks());
        },
      ),
    );
  });

  it('ends in every graph from nowhere too, at the target', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.profile, arbitrary.positionPair, (career, profile, [, to]) => {
        expect(wayTo(career, profile, undefined, to)?.at(-1)?.position.id).toBe(to);
      }),
    );
  });

  it('begins at the foot of the ladder for who stands nowhere yet', () => {
    const ladder = careerOf({ ...baking, transitions: baking.transitions.slice(0, 2) });
    const way = wayTo(ladder, emptyProfile, undefined, 'master');
    expect(
      way?.map(({ position, needs }) => [position.id, ...needs.map(({ skill, level }) => `${skill} ${level}`)]),
    ).toEqual([
      ['apprentice', 'dough 1'],
      ['baker', 'dough 2'],
      ['master', 'dough 3', 'selling 1'],
    ]);
  });

  it('is no way where none leads there', () => {
    expect(wayTo(careerOf({ positions: baking.positions }), emptyProfile, 'baker', 'master')).toBeUndefined();
  });
});

describe('milestones', () => {
  it('are done in the career they were ticked in', () => {
    const profile = { ...emptyProfile, milestones: { baking: ['first-loaf'], milling: ['first-flour'] } };
    expect(isDone(baking, profile, 'first-loaf')).toBe(true);
    expect(isDone(baking, profile, 'first-flour')).toBe(false);
    const [step] = baking.transitions;
    expect(step && milestonesOf(baking, profile, step)).toEqual([
      { milestone: { id: 'first-loaf', title: 'First loaf' }, done: true },
    ]);
  });
});
