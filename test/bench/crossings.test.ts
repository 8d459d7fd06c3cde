import { describe, expect, it } from 'vitest';
import { crossings, type Route } from './support/crossings.js';

const route = (...points: [number, number][]): Route => points.map(([x, y]) => ({ x, y }));

describe('lines', () => {
  it('cross once where they change sides', () =>
    expect(crossings([route([0, 0], [2, 2]), route([0, 2], [2, 0])])).toBe(1));

  it('cross as often as they change sides', () =>
    expect(crossings([route([0, 0], [1, 2], [2, 0]), route([0, 1], [2, 1])])).toBe(2));

  it('that run side by side do not', () => expect(crossings([route([0, 0], [2, 1]), route([0, 1], [2, 2])])).toBe(0));

  it('that follow one another do not', () => expect(crossings([route([0, 0], [1, 2]), route([1, 0], [2, 2])])).toBe(0));

  it('that begin or end at one point do not', () =>
    expect(crossings([route([0, 0], [2, 1]), route([0, 0], [2, -1]), route([1, 3], [2, 1])])).toBe(0));

  it('that run as one for a while cross where they part on the other side, once', () => {
    const upper = route([0, 1], [1, 0], [2, 0], [3, -1]);
    expect(crossings([upper, route([0, -1], [1, 0], [2, 0], [3, 1])])).toBe(1);
    expect(crossings([upper, route([0, -1], [1, 0], [2, 0], [3, -2])])).toBe(0);
  });

  it('that climb in steps cross where one climbs through the other', () => {
    const steps = route([0, 0], [1, 0], [1, 2], [2, 2]);
    expect(crossings([steps, route([0, 1], [2, 1])])).toBe(1);
    expect(crossings([steps, route([0, 3], [2, 3])])).toBe(0);
  });

  it('of which one begins within the other’s course are compared where both are', () =>
    expect(crossings([route([0, 0], [4, 4]), route([2, 3], [4, 3])])).toBe(1));
});
