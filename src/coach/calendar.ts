/** A plan as an iCalendar file (RFC 5545): one all-day event a step. */
import { dateOf } from './repetition.js';

export interface CalendarEvent {
  /** Stable, so that a plan that is saved again moves its events rather than doubling them. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Days since 1970; the event ends with the day before `ends`. */
  readonly begins: number;
  readonly ends: number;
}

export function toCalendar(name: string, events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//career-elements//coach//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events
      .map(bounded)
      .flatMap(({ id, title, text, begins, ends }) => [
        'BEGIN:VEVENT',
        `UID:${escaped(id)}@career-elements`,
        `DTSTAMP:${stamp(now)}`,
        `DTSTART;VALUE=DATE:${date(begins)}`,
        `DTEND;VALUE=DATE:${date(ends)}`,
        `SUMMARY:${escaped(title)}`,
        `DESCRIPTION:${escaped(text)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The last day of the year 9999: iCalendar has no later ones. */
const LAST = 2_932_896;
/** An event lasts a day at least. */
function bounded(event: CalendarEvent): CalendarEvent {
  const begins = Math.min(event.begins, LAST - 1);
  return { ...event, begins, ends: Math.min(Math.max(event.ends, begins + 1), LAST) };
}
const date = (day: number): string => dateOf(day).toISOString().slice(0, 10).replaceAll('-', '');
const stamp = (time: Date): string => `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|[\n\r]/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');

/** Lines are 75 bytes at most; what is longer goes on behind a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (size + bytes > 75) {
      parts.push(part);
      // The space counts.
      [part, size] = ['', 1];
    }
    part += letter;
    size += bytes;
  }
  return [...parts, part].join('\r\n ');
}
