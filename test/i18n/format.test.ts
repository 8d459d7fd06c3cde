import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/i18n/format.js';

const forms = { one: 'skill', other: 'skills' };

describe('formats', () => {
  it('write numbers and counts as the language does', () => {
    expect(formats('en').count(1, forms)).toBe('1 skill');
    expect(formats('en').count(1200, forms)).toBe('1,200 skills');
    expect(formats('de').number(1200)).toBe('1.200');
    expect(formats('ar-EG').number(12)).toBe('١٢');
    expect(formats('ru').count(22, { ...forms, few: 'навыка', many: 'навыков' })).toBe('22 навыка');
    expect(formats('en').percent(0.75)).toBe('75%');
    expect(formats('en').list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(formats('en').day('2025-06-30')).toBe('June 30, 2025');
    expect(formats('de').day('2025-06-30')).toBe('30. Juni 2025');
    expect(formats('en').day('no day')).toBe('no day');
  });

  it('say the same in a plain language with and without Intl', () => {
    const plain = formats('en', { plain: true });
    const full = formats('en');
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -10, max: 5000 }), fc.double({ min: 0, max: 10, noNaN: true })),
        (value) => {
          expect(plain.count(value, forms)).toBe(full.count(value, forms));
        },
      ),
    );
  });
});
