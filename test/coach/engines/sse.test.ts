import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventReader } from '../../../src/coach/engines/sse.js';

const read = (...pieces: string[]): string[] => pieces.flatMap(eventReader());

describe('server-sent events', () => {
  it('end with an empty line, however lines end', () => {
    expect(read('data: one\n\ndata: two\n\n')).toEqual(['one', 'two']);
    expect(read('data: one\r\n\r\ndata: two\r\n\r\n')).toEqual(['one', 'two']);
    expect(read('data: one\r\rdata: two\r\r')).toEqual(['one', 'two']);
  });

  it('hold a line of data each, put together, without the one space before it', () => {
    expect(read('data:one\ndata:  two\ndata\ndata: three\n\n')).toEqual(['one\n two\n\nthree']);
  });

  it('are read past comments, names, ids and fields that nobody knows', () => {
    expect(read(': still here\nevent: message\nid: 7\nretry: 10\ndatabase: no\ndata: yes\n\n: bye\n\n')).toEqual([
      'yes',
    ]);
  });

  it('are none where no data came', () => {
    expect(read('\n\n\r\n', 'event: ping\n\n', '')).toEqual([]);
  });

  it('are told when they end, not before', () => {
    const next = eventReader();
    expect(next('data: on')).toEqual([]);
    expect(next('e\n')).toEqual([]);
    expect(next('\ndata: two\n')).toEqual(['one']);
    expect(next('')).toEqual([]);
    expect(next('\n')).toEqual(['two']);
  });

  it('are one line end where a piece is cut between its two letters', () => {
    expect(read('data: one\r', '\ndata: two\r', '\n\r', '\n')).toEqual(['one\ntwo']);
    expect(read('data: one\r', '', '\r', 'data: two\r', '\r')).toEqual(['one', 'two']);
  });

  it('are the same however they are cut into pieces', () => {
    const lineEnd = fc.constantFrom('\n', '\r\n');
    const value = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\r\n]/.test(text));
    const noise = fc.constantFrom(': comment', 'event: x', 'id: 1', 'nothing');
    const event = fc.record({ data: fc.array(value, { minLength: 1, maxLength: 3 }), before: fc.array(noise) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), lineEnd, fc.array(fc.nat()), (events, end, cuts) => {
        const text = events
          .map(({ data, before }) => [...before, ...data.map((line) => `data: ${line}`), '', ''].join(end))
          .join('');
        const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((place, at) => text.slice(places[at], place));
        expect(read(...pieces)).toEqual(events.map(({ data }) => data.join('\n')));
      }),
    );
  });

  it('of a long line are read in one go: 3 MB in pieces of ten letters take no longer than their letters', () => {
    const next = eventReader();
    next('data: ');
    for (let piece = 0; piece < 300_000; piece++) next('0123456789');
    expect(next('\n\n')[0]).toHaveLength(3_000_000);
  });
});
