import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf, isProjection, treadsOf, yearsOf } from '../../src/model/figures.js';

const day = (text: string) => new Date(`${text}T12:00:00Z`);
const today = day('2026-11-25');

describe('the years of a period', () => {
  it.each([
    ['2020 to 2030', { from: 2020, to: 2030 }],
    ['2020–2030', { from: 2020, to: 2030 }],
    ['von 2030 zurück bis 2020', { from: 2020, to: 2030 }],
    ['Q3 2024', { from: 2024, to: 2024 }],
    ['2020/21', { from: 2020, to: 2020 }],
    ['in the 1990s', { from: 1990, to: 1990 }],
    ['12.2024', { from: 2024, to: 2024 }],
  ])('are read in "%s"', (period, years) => {
    expect(yearsOf(period)).toEqual(years);
  });

  it.each([undefined, '', 'last winter', '12 months', '120201 kites', '2,000 pilots'])('are none in "%s"', (period) => {
    expect(yearsOf(period)).toBeUndefined();
  });

  it('are in order, whatever is written around them', () => {
    fc.assert(
      fc.property(fc.string(), (period) => {
        const years = yearsOf(period);
        expect(!years || years.from <= years.to).toBe(true);
      }),
    );
  });
});

describe('the age of a figure', () => {
  it.each([
    ['2020 to 2030', '2019-12-31', { kind: 'ahead' }],
    ['2020 to 2030', '2020-01-01', { kind: 'running', years: 0, mostlyPassed: false }],
    ['2020 to 2030', '2024-12-31', { kind: 'running', years: 4, mostlyPassed: false }],
    ['2020 to 2030', '2025-01-02', { kind: 'running', years: 5, mostlyPassed: true }],
    ['2020 to 2030', '2029-12-31', { kind: 'running', years: 9, mostlyPassed: true }],
    ['2020 to 2030', '2030-01-01', { kind: 'past', years: 0 }],
    ['2020 to 2030', '2033-06-01', { kind: 'past', years: 3 }],
    ['2024', '2024-06-01', { kind: 'past', years: 0 }],
    ['2024', '2023-06-01', { kind: 'ahead' }],
  ])('for %s on %s', (period, now, age) => {
    expect(ageOf({ period }, day(now))).toEqual(age);
  });

  it('goes by when it was read where its period names no year', () => {
    expect(ageOf({ period: 'last winter', retrieved: '2024-03-02' }, today)).toEqual({ kind: 'past', years: 2 });
    expect(ageOf({ period: '2020', retrieved: '2024-03-02' }, today)).toEqual({ kind: 'past', years: 6 });
  });

  it('is not known without a date, nor without knowing today’s', () => {
    expect(ageOf({}, today)).toEqual({ kind: 'undated' });
    expect(ageOf({ period: 'last winter' }, today)).toEqual({ kind: 'undated' });
    expect(ageOf({}, undefined)).toEqual({ kind: 'undated' });
    expect(ageOf({ period: '2020' }, undefined)).toEqual({ kind: 'unknown' });
  });
});

describe('a projection', () => {
  it('speaks of a time that was to come when it was read, or is to come today', () => {
    expect(isProjection({ period: '2020 to 2030' }, today)).toBe(true);
    expect(isProjection({ period: '2020 to 2025' }, today)).toBe(false);
    expect(isProjection({ period: '2020 to 2025', retrieved: '2021-09-08' }, today)).toBe(true);
    expect(isProjection({ period: '2020 to 2025', retrieved: '2021-09-08' })).toBe(true);
    expect(isProjection({ period: '2020 to 2030' })).toBe(false);
    expect(isProjection({ period: 'soon' }, today)).toBe(false);
    expect(isProjection({}, today)).toBe(false);
  });
});

describe('what is drawn of a figure', () => {
  it('is its change, from a hundred, between its years', () => {
    expect(treadsOf({ period: '2020 to 2030', change: 22 })).toEqual({ years: { from: 2020, to: 2030 }, to: 122 });
    expect(treadsOf({ period: '2020 to 2030', change: -7.5 })?.to).toBe(92.5);
    expect(treadsOf({ period: '2020 to 2030', change: 0 })?.to).toBe(100);
  });

  it('is nothing where there is no change, or no span of years', () => {
    expect(treadsOf({ period: '2020 to 2030' })).toBeUndefined();
    expect(treadsOf({ period: '2020', change: 22 })).toBeUndefined();
    expect(treadsOf({ change: 22 })).toBeUndefined();
  });
});
