import { describe, expect, it } from 'vitest';
import { days } from '../../src/i18n/days.js';
import { guide } from '../../src/i18n/en/guide.js';

const tuesday = new Date(2026, 10, 17, 9, 30).getTime();

describe('days', () => {
  it('are told as the language tells them', () => {
    expect([0, 1].map(days('en').ago)).toEqual(['today', 'yesterday']);
    expect([0, 1].map(days('de').ago)).toEqual(['heute', 'gestern']);
    expect(days('en').weekday(tuesday)).toBe('Tuesday');
    expect(days('fr').weekday(tuesday)).toBe('mardi');
    expect(days('en').date(tuesday)).toBe('November 17, 2026');
    expect(days('de').date(tuesday)).toBe('17. November 2026');
  });

  it('stand in the line that says where a visitor stopped', () => {
    expect(guide.stopped(0, tuesday)).toBe('You stopped here today');
    expect(guide.stopped(1, tuesday)).toBe('You stopped here yesterday');
    expect(guide.stopped(6, tuesday)).toBe('You stopped here on Tuesday');
    expect(guide.stopped(7, tuesday)).toBe('You stopped here on November 17, 2026');
  });
});
