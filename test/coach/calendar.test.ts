import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, toCalendar } from '../../src/coach/calendar.js';

const NOW = new Date('2026-03-01T09:30:15.250Z');
const event = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'baker/master/dough',
  title: 'Dough',
  text: 'Knead.',
  begins: 20_514,
  ends: 20_521,
  ...parts,
});
const bytes = (text: string) => new TextEncoder().encode(text).length;
/** Content lines as a calendar reads them: unfolded, name and value. */
const contentOf = (calendar: string): [name: string, value: string][] =>
  calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
const valueOf = (calendar: string, name: string) => contentOf(calendar).find(([each]) => each === name)?.[1];
const unescaped = (value = '') =>
  value.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

describe('a calendar file', () => {
  it('holds an event of whole days, the last of them before its end', () => {
    expect(toCalendar('My plan', [event()], NOW).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//career-elements//coach//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:My plan',
      'BEGIN:VEVENT',
      'UID:baker/master/dough@career-elements',
      'DTSTAMP:20260301T093015Z',
      'DTSTART;VALUE=DATE:20260302',
      'DTEND;VALUE=DATE:20260309',
      'SUMMARY:Dough',
      'DESCRIPTION:Knead.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives an event the same id whenever it is saved', () => {
    const uid = (each: CalendarEvent, now: Date) => valueOf(toCalendar('My plan', [each], now), 'UID');
    expect(uid(event({ begins: 1, ends: 2 }), new Date(0))).toBe(uid(event(), NOW));
  });

  it('is empty but whole without events', () => {
    expect(contentOf(toCalendar('My plan', [], NOW)).map(([name]) => name)).toEqual([
      'BEGIN',
      'VERSION',
      'PRODID',
      'CALSCALE',
      'X-WR-CALNAME',
      'END',
    ]);
  });

  it('breaks lines by CRLF alone, none longer than 75 bytes, no letter torn apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (text) => {
        const calendar = toCalendar(text, [event({ title: text, text })], NOW);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of calendar.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
      }),
    );
    // `SUMMARY:` and 68 letters are 76 bytes.
    const widest = Math.max(
      ...toCalendar('', [event({ title: 'x'.repeat(68) })], NOW)
        .split('\r\n')
        .map(bytes),
    );
    expect(widest).toBe(75);
    const long = '日本語 😀 ünï '.repeat(30);
    const calendar = toCalendar('My plan', [event({ text: long })], NOW);
    expect(calendar.split('\r\n').some((line) => bytes(line) >= 72)).toBe(true);
    expect(unescaped(valueOf(calendar, 'DESCRIPTION'))).toBe(long);
  });

  it('brings any text through, and no line of its own making', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (text) => {
        const calendar = toCalendar('My plan', [event({ title: text })], NOW);
        expect(contentOf(calendar).map(([name]) => name)).toEqual(
          contentOf(toCalendar('My plan', [event()], NOW)).map(([name]) => name),
        );
        const shown = text.replaceAll(/\r\n|[\r\n]/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');
        expect(unescaped(valueOf(calendar, 'SUMMARY'))).toBe(shown);
      }),
    );
  });

  it('is safe from a title that would end the event', () => {
    const calendar = toCalendar(
      'My plan',
      [event({ title: 'A; B, C\\\r\nEND:VEVENT\nATTACH:http://example.org' })],
      NOW,
    );
    expect(calendar).toContain('SUMMARY:A\\; B\\, C\\\\\\nEND:VEVENT\\nATTACH:http://example.org\r\n');
    expect(calendar.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
  });

  it('gives every event a day at least, within the years that a calendar knows', () => {
    const dates = (begins: number, ends: number) =>
      contentOf(toCalendar('My plan', [event({ begins, ends })], NOW)).flatMap(([name, value]) =>
        name.startsWith('DT') && name.includes('DATE') ? [value] : [],
      );
    expect(dates(20_514, 20_514)).toEqual(['20260302', '20260303']);
    expect(dates(20_514, 20_000)).toEqual(['20260302', '20260303']);
    expect(dates(5_000_000, 6_000_000)).toEqual(['99991230', '99991231']);
  });
});
