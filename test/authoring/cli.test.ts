import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changed,
  command,
  emptyFolder,
  filesOf,
  fixtureCareers,
  fixtureGuide,
  guideWith,
  read,
  write,
} from './support.js';

const core = join(fixtureCareers, 'kite-maker.json');

/** A folder with the built fixture in it, its core changed. */
function datasetWith(change: (text: string) => string): string {
  const folder = emptyFolder();
  for (const name of filesOf(fixtureCareers).filter((file) => file.startsWith('kite-maker.'))) {
    write(join(folder, name), read(join(fixtureCareers, name)));
  }
  const text = change(read(core));
  expect(text).not.toBe(read(core));
  write(join(folder, 'kite-maker.json'), text);
  return join(folder, 'kite-maker.json');
}

describe('the command', () => {
  it.each([['--help'], ['-h'], ['build', '--help']])('explains itself: %s %s', (...args) => {
    const { code, out, errors } = command(...args);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('career-elements build <guide folder> -o <folder>');
    expect(errors).toEqual([]);
  });

  it.each([
    [[], 'expected a command: build or validate'],
    [['biuld', 'x'], 'unknown command "biuld", expected build or validate'],
    [['build'], 'build: expected a guide folder'],
    [['build', fixtureGuide], 'build: expected -o <folder>: where the built files go'],
    [['build', fixtureGuide, 'x', '-o', 'y'], 'build: expected one path, found "x" as well'],
    [['build', fixtureGuide, '-o'], "Option '-o, --out <value>' argument missing"],
    [['build', fixtureGuide, '--output', 'x'], "Unknown option '--output'"],
    [['validate'], 'validate: expected a file or a folder'],
    [['validate', core, '-o', 'x'], 'validate: expected no -o: it writes nothing'],
  ])('refuses what it cannot understand: %j', (args, message) => {
    const { code, out, errors } = command(...args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(errors).toEqual([`career-elements: ${message}`, 'See career-elements --help.']);
  });

  it('says what it built and where', () => {
    const folder = join(emptyFolder(), 'deep', 'out');
    const { code, out } = command('build', fixtureGuide, '-o', folder);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/kite-maker\.json \(\d+\.\d KB\)$/);
    expect(out.at(-1)).toBe(
      '10 skills, 9 positions, 10 transitions, 0 alternatives, 4 sections, 3 fit questions, 2 questions; 0 errors, 1 warning',
    );
  });

  it.each(['build', 'validate'])('says so where there is no such folder: %s', (name) => {
    const missing = join(emptyFolder(), 'nowhere');
    const { code, errors } = command(name, missing, ...(name === 'build' ? ['-o', emptyFolder()] : []));
    expect(code).toBe(1);
    expect(errors[0]).toBe(`${missing}: there is no such file or folder`);
    expect(errors).toHaveLength(2);
  });

  it('says so where the guide is a file', () => {
    const { code, errors } = command('build', core, '-o', emptyFolder());
    expect(code).toBe(1);
    expect(errors[0]).toBe(`${core}: is not a folder`);
  });

  it('says so where it may not write', () => {
    const blocked = join(emptyFolder(), 'file');
    write(blocked, '');
    const { code, errors } = command('build', fixtureGuide, '-o', join(blocked, 'out'));
    expect(code).toBe(1);
    expect(errors.at(-1)).toMatch(/cannot be written: is not a folder; nothing was written$/);
  });
});

describe('validating', () => {
  it('passes a guide, a dataset, a piece of one and a folder of them', () => {
    for (const path of [
      fixtureGuide,
      core,
      ...['guide', 'fit'].map((piece) => core.replace('.json', `.${piece}.json`)),
    ]) {
      const { code, out } = command('validate', path);
      expect(code).toBe(0);
      expect(out).toEqual([`${path}: 0 errors, 1 warning`]);
    }
    expect(command('validate', fixtureCareers).code).toBe(0);
  });

  it('tells of a guide what building it would tell, and writes nothing', () => {
    const folder = guideWith({ 'skills/knots.md': changed('skills/knots.md', 'kind: hands', 'kind: handz') });
    const { code, errors } = command('validate', folder);
    expect(code).toBe(1);
    expect(errors).toContain(
      'skills/knots.md:3: kind: unknown kind "handz", expected one of the career\'s kinds — did you mean "hands"?',
    );
    expect(filesOf(folder)).toEqual(filesOf(fixtureGuide));
  });

  it.each([
    [
      '"skill":"knots","level":1',
      '"skill":"knots","level":7',
      'positions[0] "string-hand": skills[0].level: expected 1 (basics), 2 (solid) or 3 (expert), found 7',
    ],
    [
      '"skill":"knots","level":1',
      '"skill":"knot","level":1',
      'positions[0] "string-hand": skills[0].skill: unknown skill "knot", expected one of the guide\'s skills — did you mean "knots"?',
    ],
    ['"title": "Kite Maker",', '', 'title: expected some text, found nothing'],
    [
      '"schemaVersion": 1',
      '"schemaVersion": 2',
      'schemaVersion: expected 1, found 2: update career-elements to read this dataset',
    ],
    [
      '"id": "kite-maker"',
      '"id": "kite-builder"',
      'kite-maker.guide.json: career: expected the career "kite-builder", found "kite-maker"',
    ],
    [
      '"title":"Hands"',
      '"titel":"Hands"',
      'kinds[0] "hands": titel: unknown field, which no element reads — did you mean "title"?',
    ],
    [
      '"from":"flying/after-dark"',
      '"from":"flying/after"',
      'from: unknown place "flying/after", expected a part and a section',
    ],
    [
      '"id":"lamp-lighter","title"',
      '"id":"string-hand","title"',
      'positions[3] "string-hand": id: the id "string-hand" is taken, expected one of its own',
    ],
  ])('names path and expectation in a dataset: %s → %s', (from, to, message) => {
    const { code, errors } = command(
      'validate',
      datasetWith((text) => text.replace(from, to)),
    );
    expect(errors.join('\n')).toContain(message);
    expect(code).toBe(1);
  });

  it('names the line where JSON breaks off', () => {
    const { code, errors } = command(
      'validate',
      datasetWith((text) => text.replace('"locale": "en",', '"locale" "en",')),
    );
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/^kite-maker\.json:4: is not JSON: /);
    expect(
      command(
        'validate',
        datasetWith((text) => text.slice(0, 500)),
      ).errors[0],
    ).toMatch(/is not JSON: /);
  });

  it('asks of what is no object at all to be one', () => {
    const { code, errors } = command(
      'validate',
      datasetWith(() => '[1, 2]'),
    );
    expect(code).toBe(1);
    expect(errors[0]).toBe('kite-maker.json: expected a dataset, an object, found a list');
  });
});
