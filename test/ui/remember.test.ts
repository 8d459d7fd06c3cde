import { expect, it } from 'vitest';
import { remember } from '../../src/ui/remember.js';

it('what is remembered is worked out anew only when an input is another', () => {
  const asked: unknown[] = [];
  const pair = remember((a: unknown, b: unknown) => {
    asked.push([a, b]);
    return { a, b };
  });
  const list: number[] = [];
  const first = pair(list, NaN);
  expect(pair(list, NaN)).toBe(first);
  expect(pair(list, 1)).not.toBe(first);
  expect(pair([], 1)).toEqual({ a: [], b: 1 });
  expect(asked).toHaveLength(3);
  expect(remember(() => undefined)()).toBeUndefined();
});
