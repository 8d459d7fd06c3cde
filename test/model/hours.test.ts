import { describe, expect, it } from 'vitest';
import { hoursBetween } from '../../src/model/hours.js';

describe('the hours that a skill takes', () => {
  const hours = { 1: [10, 20], 2: [30, 60], 3: [100, 250] } as const;

  it('are those of the levels between what is held and what is asked', () => {
    expect(hoursBetween({ hours }, 0, 1)).toEqual([10, 20]);
    expect(hoursBetween({ hours }, 1, 3)).toEqual([130, 310]);
    expect(hoursBetween({ hours }, 0, 3)).toEqual([140, 330]);
  });

  it('are none where it is held as asked, or better', () => {
    expect(hoursBetween({ hours }, 2, 2)).toEqual([0, 0]);
    expect(hoursBetween({ hours }, 3, 1)).toEqual([0, 0]);
  });

  it('are the usual ones where a dataset says nothing', () => {
    expect(hoursBetween({}, 0, 2)).toEqual([55, 110]);
    expect(hoursBetween({ hours: { 2: [5, 6] } }, 0, 3)).toEqual([120, 236]);
    expect(hoursBetween(undefined, 2, 3)).toEqual([100, 200]);
  });
});
