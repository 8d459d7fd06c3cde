import { describe, expect, it } from 'vitest';
import { growth, inTurns, median, net } from './support/statistics.js';

describe('a median', () => {
  it('is the number in the middle, whatever the order', () => expect(median([9, 1, 5])).toBe(5));
  it('lies between the two in the middle', () => expect(median([4, 1, 2, 100])).toBe(3));
  it('compares numbers as numbers', () => expect(median([10, 9, 100])).toBe(10));
  it('is not made of nothing', () => expect(() => median([])).toThrow('no median'));
});

describe('growth', () => {
  it('is 1 where a cost grows in step', () => expect(growth([10, 1000], [3, 300])).toBeCloseTo(1));
  it('is 2 where it grows with the square', () => expect(growth([100, 1000], [1, 100])).toBeCloseTo(2));
  it('is 0 where it does not grow', () => expect(growth([10, 1000], [7, 7])).toBeCloseTo(0));
});

describe('what is measured in turns', () => {
  it('alternates, forwards and backwards, and keeps the numbers apart', async () => {
    const order: string[] = [];
    const variant = (name: string, number: number) => () => {
      order.push(name);
      return number;
    };
    const samples = await inTurns({ a: variant('a', 1), b: variant('b', 2) }, 3);
    expect(order.join('')).toBe('abbaab');
    expect(samples).toEqual({ a: [1, 1, 1], b: [2, 2, 2] });
  });

  it('counts less what nothing costs', () =>
    expect(net({ blank: [5, 7, 6], page: [16, 30, 15] }, 'blank')).toEqual({ blank: 0, page: 10 }));
});
