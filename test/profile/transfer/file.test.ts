import { describe, expect, it } from 'vitest';
import { compare, valuesOf } from '../../../src/profile/transfer/compare.js';
import { readFile, toFile } from '../../../src/profile/transfer/file.js';
import { type SharedProfile, sharedProfile } from '../../../src/profile/transfer/transfer.js';
import { fullProfile, open } from './support.js';

const refusal = (kind: string) => expect.objectContaining({ name: 'TransferError', kind });
const marksIn = (text: string): SharedProfile => {
  const parcel = readFile(text);
  if (parcel.kind !== 'marks') throw new Error('No marks');
  return parcel;
};

describe('marks as a file', () => {
  it('survive: save, forget all, load', () => {
    const store = fullProfile();
    const before = store.snapshot;
    const { text } = toFile(sharedProfile(store.document, 'Ana'));
    store.forget();
    store.adopt(valuesOf(compare(store.document, marksIn(text).document), 'further'));
    const { stopped, ...reading } = before.reading['backend-developer']!;
    expect(store.snapshot).toMatchObject({ ...before, reading: { 'backend-developer': reading } });
    expect(store.snapshot.reading['backend-developer']?.stopped).toMatchObject({ section: stopped!.section, block: 1 });
  });

  it('are named after their owner, and say when they were saved', () => {
    const marks = sharedProfile(open().document, ' Ána  María ', Date.UTC(2026, 2, 12, 18, 40));
    const { name, text } = toFile(marks);
    expect(name).toBe('ána-maría-marks.json');
    expect(readFile(text)).toMatchObject({ name: 'Ána  María', saved: marks.saved });
    expect(toFile(sharedProfile(open().document)).name).toBe('career-marks.json');
    expect(toFile({ kind: 'review', name: 'Mira', skills: {} }).name).toBe('mira-review.json');
  });

  it('are read from a bare profile document too, as a host’s server keeps it', () => {
    const store = fullProfile();
    expect(Object.keys(marksIn(JSON.stringify(store.document)).document.fields)).toEqual(
      Object.keys(store.document.fields),
    );
  });

  it('hold nothing that was taken away, and bring nothing that is not understood', () => {
    const store = open();
    store.setStatus('sql', 'known');
    store.forget();
    store.setStatus('git', 'learning');
    expect(toFile(sharedProfile(store.document)).text).not.toContain('sql');
    const text = JSON.stringify({
      version: 1,
      fields: { 'skills/a/status': ['mighty', 1, 'x'], 'spells/a/b': [true, 1, 'x'] },
    });
    expect(marksIn(text).document.fields).toEqual({});
  });

  it('hold what the coach keeps, and lose of it what makes no sense', () => {
    const store = fullProfile();
    const { text } = toFile(sharedProfile(store.document));
    const other = open();
    other.adopt(valuesOf(compare(other.document, marksIn(text).document), 'further'));
    const { practice, circumstances, talk, seen } = store.snapshot;
    expect(other.snapshot).toMatchObject({ practice, circumstances, talk, seen });

    const values = {
      'practice/sql/next': 'soon',
      'practice/git/next': '1#20000000',
      'practice/api/due': '1#20000',
      'circumstances/baker/hours': 900,
      'circumstances/baker/background': 'king',
      'circumstances/baker/enjoys': 'bread, <b>butter</b>',
      'circumstances/baker/salary': '1',
      'talk/baker/said': 'x'.repeat(1_000_001),
      'talk/miller/said': { text: 'hello' },
      'seen/baker/question': 'yes',
    };
    const fields = Object.fromEntries(Object.entries(values).map(([path, value]) => [path, [value, 1, 'x']]));
    expect(marksIn(JSON.stringify({ version: 1, fields })).document.fields).toEqual({});
  });

  it('are refused with a reason when they are none', () => {
    const refuse = (text: string, kind: string) => expect(() => readFile(text)).toThrow(refusal(kind));
    refuse('', 'not-marks');
    refuse('Dear diary', 'not-marks');
    refuse('{"holiday": true}', 'not-marks');
    refuse('[1, 2]', 'not-marks');
    refuse(toFile(sharedProfile(fullProfile().document)).text.slice(0, 900), 'damaged');
    refuse('{"version": 2, "fields": {}}', 'newer');
    refuse('{"careerElements": "review", "version": 2, "skills": {}}', 'newer');
    refuse('{"careerElements": "review", "version": 1}', 'not-marks');
    refuse(`"${' '.repeat(5_000_001)}"`, 'too-large');
    const fields = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, n) => [`skills/s${n}/status`, ['known', 1, 'x']]),
    );
    refuse(JSON.stringify({ version: 1, fields }), 'too-large');
  });
});
