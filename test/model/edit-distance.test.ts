import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editDistances } from '../../src/model/edit-distance.js';

// Of few letters, so that words share some and neighbors are swapped.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10, size: 'max' });

describe('the edit distance', () => {
  it.each([
    ['postgress', 'postgres', 1],
    ['bnech', 'bench', 1],
    ['sql', 'sqlite', 3],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    // What is swapped is not changed again: by the unrestricted form it would be 2.
    ['ca', 'abc', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, nothing only for the same, and no more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it('is 1 for a letter changed, added, left out, or swapped with its neighbor', () => {
    fc.assert(
      fc.property(word, fc.nat(9), (text, at) => {
        fc.pre(at < text.length);
        const [head, letter, tail] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
        expect(editDistance(text, `${head}x${tail}`)).toBe(1);
        expect(editDistance(text, `${head}x${letter}${tail}`)).toBe(1);
        expect(editDistance(text, head + tail)).toBe(1);
        if (tail && tail[0] !== letter)
          expect(editDistance(text, head + tail.charAt(0) + letter + tail.slice(1))).toBe(1);
      }),
    );
  });

  it('is known for each beginning of a word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistances(a, b)).toEqual(
          Array.from({ length: b.length + 1 }, (_, length) => editDistance(a, b.slice(0, length))),
        );
      }),
    );
  });
});
