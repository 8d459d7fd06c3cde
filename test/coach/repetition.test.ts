import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dateOf, dayOf, dueSkills, type Practice, practised } from '../../src/coach/repetition.js';

/** How many days each of these sessions puts the next one off, each on the day that the one before named. */
function intervals(...shares: number[]): number[] {
  let today = 20_000;
  let practice: Practice | undefined;
  return shares.map((share) => {
    practice = practised(practice, share, today);
    const days = practice.due - today;
    today = practice.due;
    return days;
  });
}

describe('the next practice', () => {
  it('comes in growing intervals after sessions that went well, and no further than the longest', () => {
    expect(intervals(1, 1, 0.8, 1, 1, 1, 1, 1)).toEqual([1, 3, 7, 16, 35, 80, 80, 80]);
  });

  it('comes in the same interval after one that went so-so, and tomorrow after one that did not go well', () => {
    expect(intervals(1, 1, 1, 0.6, 1)).toEqual([1, 3, 7, 7, 16]);
    expect(intervals(1, 1, 1, 0.2, 1)).toEqual([1, 3, 7, 1, 3]);
    expect(intervals(0)).toEqual([1]);
    expect(intervals(0.5)).toEqual([1]);
  });

  it('does not grow by many sessions on one day', () => {
    let practice: Practice | undefined;
    for (let session = 0; session < 10; session++) practice = practised(practice, 1, 20_000);
    expect(practice).toEqual({ step: 0, due: 20_001 });
  });

  it('comes later the better it went, always after today, whatever was kept', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const kept = fc.option(fc.record({ step: fc.nat(99), due: fc.nat(99_999) }), { nil: undefined });
    fc.assert(
      fc.property(kept, share, share, fc.nat(99_999), (before, one, other, today) => {
        const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((each) =>
          practised(before, each, today),
        ) as [Practice, Practice];
        expect(worse.due).toBeGreaterThan(today);
        expect(better.due).toBeGreaterThanOrEqual(worse.due);
        expect(better.due - today).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('what is due', () => {
  const practice = {
    sql: { step: 1, due: 20_000 },
    git: { step: 0, due: 19_990 },
    api: { step: 2, due: 20_001 },
  };

  it('is what was to be practised today or before, the longest due first', () => {
    expect(dueSkills({ practice }, 20_000)).toEqual(['git', 'sql']);
    expect(dueSkills({ practice }, 20_001)).toEqual(['git', 'sql', 'api']);
    expect(dueSkills({ practice }, 1)).toEqual([]);
    expect(dueSkills({ practice: {} }, 20_000)).toEqual([]);
  });
});

describe('a day by the visitor’s own calendar', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  const dateIn = (zone: string, time: string) => {
    process.env['TZ'] = zone;
    return dateOf(dayOf(new Date(time)))
      .toISOString()
      .slice(0, 10);
  };

  it('is the one on their wall, ahead of UTC and behind it', () => {
    expect(dateIn('Asia/Tokyo', '2026-03-01T15:30:00Z')).toBe('2026-03-02');
    expect(dateIn('America/Los_Angeles', '2026-03-02T07:30:00Z')).toBe('2026-03-01');
    expect(dateIn('Pacific/Kiritimati', '2026-12-31T10:00:00Z')).toBe('2027-01-01');
    expect(dateIn('Asia/Kathmandu', '2026-03-01T18:14:59Z')).toBe('2026-03-01');
    expect(dateIn('Asia/Kathmandu', '2026-03-01T18:15:00Z')).toBe('2026-03-02');
    expect(dateIn('UTC', '1969-12-31T23:00:00Z')).toBe('1969-12-31');
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-10-25'],
    ['America/New_York', '2026-03-08', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
    // Where clocks go forward at midnight.
    ['Africa/Cairo', '2026-04-24', '2026-10-30'],
  ])('is one day a day in %s, however many hours it has', (zone, ...changes) => {
    process.env['TZ'] = zone;
    for (const change of changes) {
      const [year, month, date] = change.split('-').map(Number) as [number, number, number];
      const first = dayOf(new Date(year, month - 1, date - 2, 12));
      for (let day = 0; day < 5; day++)
        for (const hour of [1, 3, 12, 23]) {
          const time = new Date(year, month - 1, date - 2 + day, hour, 59);
          expect(dayOf(time), `${zone} ${String(time)}`).toBe(first + day);
        }
    }
  });
});
