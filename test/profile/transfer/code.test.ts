import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { codeIn, codeInText, hasRouterFragment, withCode, withoutCode } from '../../../src/profile/transfer/address.js';
import { readCode, toCode } from '../../../src/profile/transfer/code.js';
import { compare, valuesOf } from '../../../src/profile/transfer/compare.js';
import { emptyProfile } from '../../../src/model/profile.js';
import { sharedProfile, withoutNotes } from '../../../src/profile/transfer/transfer.js';
import { fullProfile, open } from './support.js';

const refusal = (kind: string) => expect.objectContaining({ name: 'TransferError', kind });
/** JSON as a code of ours would hold it. */
async function pack(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate'));
  return `1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
}

describe('marks as a code', () => {
  it('bring a whole profile to another browser', async () => {
    const sender = fullProfile();
    const parcel = await readCode(await toCode(sharedProfile(sender.document, 'Ana')));
    expect(parcel).toMatchObject({ kind: 'marks', name: 'Ana' });
    const receiver = open();
    if (parcel.kind === 'marks') receiver.adopt(valuesOf(compare(receiver.document, parcel.document), 'further'));
    const { reading, practice: _p, circumstances: _c, talk: _t, seen: _s, ...marks } = sender.snapshot;
    expect(receiver.snapshot).toMatchObject(marks);
    expect(receiver.snapshot.reading['backend-developer']?.read).toEqual(reading['backend-developer']?.read);
  });

  it('fit into a link of under 1,500 characters without notes', async () => {
    const code = await toCode(withoutNotes(sharedProfile(fullProfile().document, 'Ana')));
    expect(withCode('https://www.example.org/careers/backend-developer', code).length).toBeLessThan(1500);
  });

  it('leave notes and reviews at home where they are not asked to come', async () => {
    const store = fullProfile();
    store.setLearner('ana', '1.code');
    const parcel = await readCode(await toCode(withoutNotes(sharedProfile(store.document))));
    expect(JSON.stringify(parcel)).not.toMatch(/Mira|1\.code/);
  });

  it('carry nothing that the coach keeps, and bring none that somebody put into them', async () => {
    const store = fullProfile();
    const parcel = await readCode(await toCode(sharedProfile(store.document)));
    expect(JSON.stringify(parcel)).not.toMatch(/"(practice|circumstances|talk|seen)\//);
    const coached =
      '{"practice":{"sql":{"next":"1#20000"}},"circumstances":{"baker":{"hours":5}},' +
      '"talk":{"baker":{"said":"Send money"}},"seen":{"baker":{"q":true}},"skills":{"sql":{"status":"known"}}}';
    const hostile = await readCode(await pack(`{"kind":"marks","version":1,"fields":${coached}}`));
    const victim = open();
    if (hostile.kind === 'marks') victim.adopt(valuesOf(compare(victim.document, hostile.document), 'theirs'));
    expect(victim.snapshot).toEqual({ ...emptyProfile, skills: { sql: { status: 'known', level: 1 } } });
  });

  it('do not grow by what the coach keeps', async () => {
    const store = fullProfile();
    const length = async () => (await toCode(sharedProfile(store.document, 'Ana', 1_700_000_000_000))).length;
    const before = await length();
    store.setTalk('backend-developer', 'x'.repeat(100_000));
    for (let skill = 0; skill < 100; skill++) store.setPractice(`skill-${skill}`, { step: 1, due: 20_000 });
    expect(await length()).toBe(before);
  });

  it('carry a mentor’s review', async () => {
    const skills = { sql: { status: 'learning', word: 'Show me a join.' } } as const;
    const code = await toCode({ kind: 'review', name: 'Mira', learner: 'Ana', saved: 1_700_000_000_000, skills });
    expect(await readCode(code)).toEqual({
      kind: 'review',
      name: 'Mira',
      learner: 'Ana',
      saved: 1_700_000_000_000,
      skills,
    });
  });

  it('are refused when a letter is changed, or the end is cut off', async () => {
    const code = await toCode(sharedProfile(fullProfile().document));
    for (const broken of [code.slice(0, -9), code.slice(0, 40), `${code.slice(0, 60)}A${code.slice(61)}B`])
      await expect(readCode(broken)).rejects.toEqual(refusal('damaged'));
  });

  it('are refused when a newer release wrote them, or somebody else', async () => {
    await expect(readCode('2.eJyrVg')).rejects.toEqual(refusal('newer'));
    await expect(readCode(await pack('{"kind":"marks","version":2,"fields":{}}'))).rejects.toEqual(refusal('newer'));
    await expect(readCode(await pack('{"kind":"plan","version":1}'))).rejects.toEqual(refusal('newer'));
    for (const text of ['', 'hello', 'https://example.org/', '1.', '1.%%%'])
      await expect(readCode(text)).rejects.toEqual(refusal('not-marks'));
    for (const json of ['null', '7', '[]', '{}', '{"kind":"marks"}', '{"kind":"marks","version":1,"fields":7}'])
      await expect(readCode(await pack(json))).rejects.toEqual(refusal('not-marks'));
  });

  it('are refused when a small code unpacks to something huge', async () => {
    await expect(readCode(await pack(`"${'0'.repeat(9_000_000)}"`))).rejects.toEqual(refusal('too-large'));
  });

  it('are harmless when hostile', async () => {
    const fields =
      '{"skills":{"__proto__":{"status":"known"},"sql":{"status":{"a":1},"level":9}},"constructor":{"a":{"b":true}}}';
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    for (const each of [fields, deep]) {
      const parcel = await readCode(await pack(`{"kind":"marks","version":1,"fields":${each}}`));
      const store = open();
      if (parcel.kind === 'marks') store.adopt(valuesOf(compare(store.document, parcel.document), 'theirs'));
      expect(Object.keys(store.snapshot.skills)).toEqual(each === fields ? ['__proto__'] : []);
      expect(({} as Record<string, unknown>)['status']).toBeUndefined();
    }
  });

  it('never are anything but marks or a refusal, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `1.${text}`),
        ),
        async (text) => {
          await expect(readCode(text)).rejects.toMatchObject({ name: 'TransferError' });
        },
      ),
    );
  });
});

describe('an address with a code', () => {
  const page = 'https://www.example.org/careers?tab=2';

  it('gives the code, and is as before without it', () => {
    expect(codeIn(withCode(page, '1.ab-c_'))).toBe('1.ab-c_');
    expect(withoutCode(withCode(page, '1.ab-c_'))).toBe(page);
    expect(codeIn(page)).toBeUndefined();
    expect(codeIn(`${page}&career-marks=1.abc`)).toBeUndefined();
  });

  it('keeps what else the fragment holds', () => {
    expect(withoutCode(`${page}#skills&career-marks=1.abc`)).toBe(`${page}#skills`);
    expect(withoutCode(`${page}#career-marks=1.abc&skills`)).toBe(`${page}#skills`);
    expect(withoutCode(`${page}#/jobs?career-marks=1.abc`)).toBe(`${page}#/jobs`);
    expect(withCode(`${page}#skills`, '1.abc')).toBe(`${page}#career-marks=1.abc`);
  });

  it('is known to belong to a router', () => {
    expect(['#/jobs', '#!/jobs', '#jobs', ''].map((end) => hasRouterFragment(page + end))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('can be pasted whole where a code is asked', () => {
    expect(codeInText(` ${withCode(page, '1.abc')}\n`)).toBe('1.abc');
    expect(codeInText(' 1.abc ')).toBe('1.abc');
  });
});
