import { describe, expect, it } from 'vitest';
import {
  after,
  before,
  positionOf,
  relation,
  shownPosition,
  ladderPlace,
} from '../../../src/elements/role-card/role-card-view.js';
import type { Career } from '../../../src/model/career.js';
import { emptyProfile, type Profile, type ChosenPositions } from '../../../src/model/profile.js';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };

const backend = backendData as unknown as Career;
const kite = kiteData as unknown as Career;
const at = (career: Career, id: string) => positionOf(career, id)!;
const withStanding = (career: Career, own: ChosenPositions): Profile => ({
  ...emptyProfile,
  positions: { [career.id]: own },
});
const titles = (positions: readonly { title: string }[]) => positions.map(({ title }) => title);

/** A career of positions that follow one another as these pairs say. */
const invented = (pairs: readonly (readonly [string, string])[], doors: readonly string[] = []): Career => {
  const ids = [...new Set(pairs.flat())];
  return {
    ...kite,
    id: 'invented',
    stages: [
      { id: 'all', title: 'All', beyond: false },
      { id: 'out', title: 'Out', beyond: true },
    ],
    positions: ids.map((id) => ({ ...kite.positions[0]!, id, title: id, stage: doors.includes(id) ? 'out' : 'all' })),
    transitions: pairs.map(([from, to]) => ({ id: `${from}-to-${to}`, from, to, kind: 'promotion', milestones: [] })),
  };
};

describe('where a position stands', () => {
  it('counts from the entry to the end of its own track', () => {
    expect(ladderPlace(backend, at(backend, 'backend-intern'))).toEqual({ stage: 'Entry', step: 1, steps: 5 });
    expect(ladderPlace(backend, at(backend, 'senior-backend-developer'))).toEqual({
      stage: 'Mid-career',
      step: 4,
      steps: 5,
    });
    expect(ladderPlace(backend, at(backend, 'lead-backend-developer'))).toMatchObject({ step: 5, steps: 5 });
    expect(ladderPlace(kite, at(kite, 'senior-kite-maker'))).toMatchObject({ step: 4, steps: 5 });
    expect(ladderPlace(kite, at(kite, 'sky-pilot'))).toMatchObject({ step: 5, steps: 6 });
  });

  it('counts no step for a door to another career', () => {
    expect(ladderPlace(backend, at(backend, 'cto'))).toEqual({ stage: 'Beyond', steps: 6 });
  });

  it('is one of one where a position stands alone', () => {
    const alone = invented([['a', 'b']]);
    expect(ladderPlace({ ...alone, transitions: [] }, alone.positions[0]!)).toMatchObject({ step: 1, steps: 1 });
  });

  it('ends where steps lead in a circle', () => {
    const circle = invented([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]);
    expect(ladderPlace(circle, at(circle, 'b'))).toMatchObject({ step: 2, steps: 3 });
  });

  it('holds for a thousand steps', () => {
    const long = invented(Array.from({ length: 999 }, (_, index) => [`p${index}`, `p${index + 1}`] as const));
    expect(ladderPlace(long, at(long, 'p400'))).toMatchObject({ step: 401, steps: 1000 });
  });
});

describe('which position is shown', () => {
  it('is the one asked for, the visitor’s own, their target, or the first', () => {
    const own = withStanding(backend, { current: 'backend-developer', target: 'cto' });
    expect(shownPosition(backend, own, 'backend-intern')?.id).toBe('backend-intern');
    expect(shownPosition(backend, own, undefined)?.id).toBe('backend-developer');
    expect(shownPosition(backend, withStanding(backend, { target: 'cto' }), '')?.id).toBe('cto');
    expect(shownPosition(backend, emptyProfile, undefined)?.id).toBe('backend-intern');
    expect(shownPosition(backend, own, 'no-such')).toBeUndefined();
  });

  it('is found by a name of an earlier release, never by what every object has', () => {
    const renamed = { ...backend, renamed: { 'chief-tech': 'cto' } };
    expect(positionOf(renamed, 'chief-tech')?.id).toBe('cto');
    expect(positionOf(backend, 'constructor')).toBeUndefined();
    expect(positionOf(backend, '__proto__')).toBeUndefined();
  });
});

describe('the steps around it', () => {
  it('are those that lead up to it and on from it', () => {
    const senior = at(backend, 'senior-backend-developer');
    expect(titles(before(backend, senior))).toEqual(['Backend Developer']);
    expect(titles(after(backend, senior))).toEqual(['Lead Backend Developer', 'Backend Architect']);
    expect(before(backend, at(backend, 'backend-intern'))).toEqual([]);
  });

  it('name a position once, and a move across only as a way on', () => {
    expect(titles(after(kite, at(kite, 'senior-kite-maker')))).toContain('Sky Pilot');
    expect(titles(before(kite, at(kite, 'sky-pilot')))).not.toContain('Senior Kite Maker');
    const twice = invented([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(after(twice, at(twice, 'a'))).toHaveLength(1);
  });
});

describe('what it is to the visitor', () => {
  const own = withStanding(backend, { current: 'junior-backend-developer', target: 'senior-backend-developer' });
  const toVisitor = (id: string, profile = own) => relation(backend, profile, at(backend, id));

  it('is their own, their target, or on the way there', () => {
    expect(toVisitor('junior-backend-developer')).toBe('current');
    expect(toVisitor('senior-backend-developer')).toBe('target');
    expect(toVisitor('backend-developer')).toBe('on-the-way');
  });

  it('is nothing below where they are, beside the way, or past its end', () => {
    expect(toVisitor('backend-intern')).toBeUndefined();
    expect(toVisitor('lead-backend-developer')).toBeUndefined();
    expect(toVisitor('backend-intern', emptyProfile)).toBeUndefined();
  });
});
