import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOff, retryAfter } from '../../../src/profile/http/back-off.js';

describe('how long a failed request waits', () => {
  it('is at random within a bound that doubles with each failure, up to the longest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (failures) => {
        const bound = Math.min(300, 2 ** (failures - 1));
        const waits = Array.from({ length: 200 }, () => backOff(failures, 1, 300));
        expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
        expect(Math.min(...waits)).toBeLessThan(bound / 4);
        expect(Math.max(...waits)).toBeLessThanOrEqual(bound);
        expect(Math.max(...waits)).toBeGreaterThan((bound * 3) / 4);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a Retry-After', () => {
  const now = Date.UTC(2030, 0, 1);
  it.each([
    ['120', 120],
    ['0', 0],
    ['Tue, 01 Jan 2030 00:01:00 GMT', 60],
    ['Mon, 31 Dec 2029 00:00:00 GMT', 0],
    ['-5', 0],
    ['soon', 0],
    ['', 0],
    [null, 0],
    ['99999999999', 86_400],
    ['Infinity', 86_400],
  ])('of %j is %d seconds', (header, seconds) => expect(retryAfter(header, now)).toBe(seconds));
});
