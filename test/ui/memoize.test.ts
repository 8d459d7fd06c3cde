import { expect, it } from 'vitest';
import { memoize } from '../../src/ui/memoize.js';

it('what is remembered is worked out anew only when an input is another', () => {
  const asked: unknown[] = [];
  const pair = memoize(({ a, b }: { a: unknown; b: unknown }) => {
    asked.push([a, b]);
    return { a, b };
  });
  const list: number[] = [];
  const first = pair({ a: list, b: NaN });
  expect(pair({ a: list, b: NaN })).toBe(first);
  expect(pair({ a: list, b: 1 })).not.toBe(first);
  expect(pair({ a: [], b: 1 })).toEqual({ a: [], b: 1 });
  expect(asked).toHaveLength(3);
  expect(memoize(() => undefined)({})).toBeUndefined();
});
