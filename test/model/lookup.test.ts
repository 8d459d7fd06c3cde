import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookup, resolveId, titleOf } from '../../src/model/lookup.js';
import * as arbitrary from './arbitrary.js';
import { careerOf } from './arbitrary.js';

describe('looking a career up', () => {
  it('finds each position and each step that leaves or arrives there, in the dataset’s order', () => {
    fc.assert(
      fc.property(arbitrary.career, (career) => {
        const { positions, leaving, arriving } = lookup(career);
        for (const position of career.positions) {
          const { id } = position;
          expect(positions.get(id)).toBe(position);
          expect(leaving.get(id) ?? []).toEqual(career.transitions.filter(({ from }) => from === id));
          expect(arriving.get(id) ?? []).toEqual(career.transitions.filter(({ to }) => to === id));
        }
      }),
    );
  });

  it('is made once for a career', () => {
    const career = careerOf({});
    expect(lookup(career)).toBe(lookup(career));
    expect(lookup(careerOf({}))).not.toBe(lookup(career));
  });

  it('knows all that a record was called before', () => {
    const { formerIds } = lookup(careerOf({ renamed: { kneading: 'dough', mixing: 'dough', fire: 'oven' } }));
    expect(formerIds.get('dough')).toEqual(['kneading', 'mixing']);
    expect(formerIds.get('selling')).toBeUndefined();
  });

  it('finds the id that a record has today', () => {
    const career = careerOf({ renamed: { kneading: 'dough' } });
    expect(resolveId(career, 'kneading')).toBe('dough');
    expect(resolveId(career, 'dough')).toBe('dough');
    // A name that every object has is an id like any other: a builder's career has a `constructor`.
    expect(resolveId(career, 'constructor')).toBe('constructor');
  });

  it('gives a title, or the id where there is none', () => {
    const stages = [{ id: 'start', title: 'The start' }];
    expect(titleOf(stages, 'start')).toBe('The start');
    expect(titleOf(stages, 'end')).toBe('end');
  });
});
