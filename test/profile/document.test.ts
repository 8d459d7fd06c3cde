import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument, merge, type ProfileDocument, readDocument } from '../../src/profile/document.js';

const day = 86_400_000;

const field = fc.tuple(
  fc.constantFrom<unknown>('known', 'learning', null, 1, 2, true, 'a note'),
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom('a', 'b'),
);
const path = fc.constantFrom(
  'skills/sql/status',
  'skills/sql/note',
  'positions/baker/target',
  'milestones/baker/first-loaf',
  '__proto__',
  'constructor',
  'of/a/later/release',
);
const fields = fc.array(fc.tuple(path, field));

function documentOf(entries: [string, unknown][]): ProfileDocument {
  const read = readDocument({ version: 1, fields: recordOf(entries) });
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** As `JSON.parse` makes it: `__proto__` is a key like any other. */
const recordOf = (entries: [string, unknown][]): unknown =>
  JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`);

const document = fields.map((entries) => documentOf([...new Map<string, unknown>(entries)]));

/** A document's content, whatever the order its fields came in. */
const content = ({ fields }: ProfileDocument) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));

describe('merging two documents', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        expect(content(merge(a, b))).toEqual(content(merge(b, a)));
      }),
    );
  });

  it('gives the same whichever two of three are merged first', () => {
    fc.assert(
      fc.property(document, document, document, (a, b, c) => {
        expect(content(merge(merge(a, b), c))).toEqual(content(merge(a, merge(b, c))));
      }),
    );
  });

  it('adds nothing the second time', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const merged = merge(a, b);
        expect(merge(merged, b)).toBe(merged);
        expect(merge(merged, a)).toBe(merged);
        expect(merge(merged, merged)).toBe(merged);
      }),
    );
  });

  it('loses no field of either', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const paths = new Set([...Object.keys(a.fields), ...Object.keys(b.fields)]);
        expect(new Set(Object.keys(merge(a, b).fields))).toEqual(paths);
      }),
    );
  });

  it('keeps what was written later, and a removal is a writing too', () => {
    const tick = documentOf([['skills/sql/status', ['known', 1, 'a']]]);
    const note = documentOf([['skills/sql/note', ['joins next', 2, 'b']]]);
    const removal = documentOf([['skills/sql/status', [null, 3, 'b']]]);
    const merged = merge(merge(removal, note), tick);
    expect(content(merged)).toEqual([
      ['skills/sql/note', ['joins next', 2, 'b']],
      ['skills/sql/status', [null, 3, 'b']],
    ]);
  });

  it('settles equal times by device', () => {
    const a = documentOf([['skills/sql/status', ['known', 7, 'a']]]);
    const b = documentOf([['skills/sql/status', ['learning', 7, 'b']]]);
    expect(merge(a, b).fields['skills/sql/status']?.[0]).toBe('learning');
  });

  it('changes neither of the two', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const before = JSON.stringify([a, b]);
        merge(a, b);
        expect(JSON.stringify([a, b])).toBe(before);
      }),
    );
  });
});

describe('reading a document from outside', () => {
  it.each([
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { version: 1 },
    { version: 1, fields: null },
    { version: 0, fields: {} },
  ])('calls %j corrupt', (raw) => expect(readDocument(raw)).toBe('corrupt'));

  it('leaves a newer release’s document alone', () => {
    expect(readDocument({ version: 2, anything: 'else' })).toBe('newer');
  });

  it('drops what is no field and keeps paths it knows nothing of', () => {
    const read = documentOf([
      ['skills/sql/status', 'known'],
      ['skills/sql/level', [2, 'yesterday', 'a']],
      ['skills/sql/note', ['a note', -1, 'a']],
      ['answers/baker/q1', [{ right: true }, 5, 'a']],
    ]);
    expect(content(read)).toEqual([['answers/baker/q1', [{ right: true }, 5, 'a']]]);
  });

  it('takes a time more than a day ahead for the time this page was opened', () => {
    const now = 10 * day;
    const pageOpened = now - 1_000;
    const fields = { near: ['x', now + day, 'a'], far: ['x', now + day + 1, 'a'], endless: ['x', Infinity, 'a'] };
    const read = readDocument({ version: 1, fields }, now, pageOpened) as ProfileDocument;
    expect(read.fields['near']?.[1]).toBe(now + day);
    expect(read.fields['far']?.[1]).toBe(pageOpened);
    expect(read.fields['endless']?.[1]).toBe(pageOpened);
  });

  it('holds keys like __proto__ as keys', () => {
    const read = documentOf([['__proto__', ['known', 1, 'a']]]);
    expect(Object.getPrototypeOf(read.fields)).toBeNull();
    expect(content(merge(emptyDocument, read))).toEqual([['__proto__', ['known', 1, 'a']]]);
    expect(({} as Record<string, unknown>)['0']).toBeUndefined();
  });
});
