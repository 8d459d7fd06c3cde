import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest, wayOut } from '../../src/authoring/nearest.js';

const word = fc.string({ maxLength: 8 });

describe('the edit distance', () => {
  it.each([
    ['postgress', 'postgres', 1],
    ['bnech', 'bench', 1],
    ['sql', 'sqlite', 3],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
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
});

describe('the nearest known name', () => {
  it('is the one that was likely meant', () => {
    expect(nearest('postgress', ['mysql', 'postgres', 'mongodb'])).toBe('postgres');
    expect(nearest('Docker', ['docker'])).toBe('docker');
  });

  it('is none where nothing is near', () => {
    expect(nearest('kubernetes', ['sql', 'git'])).toBeUndefined();
    expect(wayOut('kubernetes', ['sql', 'git'])).toBe(' (sql, git)');
    expect(wayOut('kubernetes', [])).toBe('');
    expect(wayOut('4', ['1', '2', '3'])).toBe(' (1, 2, 3)');
  });
});
