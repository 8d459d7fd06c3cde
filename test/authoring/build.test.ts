import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCareer, checkFit, checkGuide, checkQuestions, checkWordings } from '../../src/model/check.js';
import { writeLargeGuide } from '../fixtures/large-guide.js';
import {
  buildWith,
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

const pieces = ['fit.json', 'guide.json', 'json', 'questions.json', 'wordings.json'].map((end) => `kite-maker.${end}`);

describe('building a guide', () => {
  it('writes the pieces that are checked in, byte for byte', () => {
    const folder = emptyFolder();
    expect(command('build', fixtureGuide, '-o', folder).code).toBe(0);
    expect(filesOf(folder)).toEqual(pieces);
    for (const piece of pieces) expect(read(join(folder, piece))).toBe(read(join(fixtureCareers, piece)));
  });

  it('builds the same bytes twice, over what is there already', () => {
    const folder = emptyFolder();
    command('build', fixtureGuide, '-o', folder);
    const first = pieces.map((piece) => read(join(folder, piece)));
    command('build', fixtureGuide, '-o', folder);
    expect(pieces.map((piece) => read(join(folder, piece)))).toEqual(first);
    expect(filesOf(folder)).toEqual(pieces);
  });

  it('builds what the browser reads without a complaint', () => {
    const json = (piece: string): unknown => JSON.parse(read(join(fixtureCareers, piece)));
    const { career, problems } = checkCareer(json('kite-maker.json'));
    expect(problems).toEqual([]);
    expect(checkGuide(json('kite-maker.guide.json'), career).problems).toEqual([]);
    expect(checkFit(json('kite-maker.fit.json'), career).problems).toEqual([]);
    expect(checkQuestions(json('kite-maker.questions.json'), career).problems).toEqual([]);
    expect(checkWordings(json('kite-maker.wordings.json')).problems).toEqual([]);
    expect(career.positions.map(({ title }) => title)).toContain('حارس العاصفة');
    expect(career.positions.map(({ title }) => title.length)).toContain(60);
    expect(career.skills.map(({ id }) => id).slice(0, 3)).toEqual([
      'bamboo-splitting',
      'paper-pasting',
      'bridle-tuning',
    ]);
    expect(career.transitions.map(({ id }) => id)[0]).toBe('string-hand-to-kite-apprentice');
  });

  it('keeps one record on a line and ends with a new line', () => {
    const text = read(join(fixtureCareers, 'kite-maker.json'));
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.split('\n').filter((line) => line.includes('"id":"knots"'))).toHaveLength(1);
  });

  it('writes empty lists out, so that what comes along is read with no defaults to fill in', () => {
    const career = JSON.parse(read(join(fixtureCareers, 'kite-maker.json'))) as { alternatives: unknown };
    expect(career.alternatives).toEqual([]);
  });

  it('reads guides with a byte order mark and with the line ends of Windows as any other', () => {
    const windows = `\uFEFF${read(join(fixtureGuide, 'skills/knots.md')).replaceAll('\n', '\r\n')}`;
    const folder = emptyFolder();
    const { code } = command('build', guideWith({ 'skills/knots.md': windows }), '-o', folder);
    expect(code).toBe(0);
    expect(read(join(folder, 'kite-maker.json'))).toBe(read(join(fixtureCareers, 'kite-maker.json')));
  });

  it('reads a figure or a year in front matter as the text it was written as', () => {
    const fact = '---\nvalue: 1_200.50\nsource: The Guild\nperiod: 2024\n---\n\nKites aloft at noon.\n';
    const folder = emptyFolder();
    expect(command('build', guideWith({ 'outlook/facts/aloft.md': fact }), '-o', folder).code).toBe(0);
    const { outlook } = JSON.parse(read(join(folder, 'kite-maker.json'))) as { outlook: { facts: unknown[] } };
    expect(outlook.facts).toEqual([
      { id: 'aloft', value: '1_200.50', what: 'Kites aloft at noon.', period: '2024', source: 'The Guild' },
    ]);
  });

  it('tells where a change has no two years to be drawn between', () => {
    const fact = (period: string) => `---\nvalue: 22%\nchange: 22\n${period}source: The Guild\n---\n\nMore kites.\n`;
    const told = (period: string) =>
      buildWith({ 'outlook/facts/aloft.md': fact(period) }).errors.filter((line) => line.startsWith('outlook/'));
    expect(told('period: 2020 to 2030\n')).toEqual([]);
    const expected = 'expected two years in the period, such as "2020 to 2030", to draw the change between';
    for (const period of ['', 'period: 2024\n', 'period: this decade\n'])
      expect(told(period)).toEqual([`outlook/facts/aloft.md:3: warning: change: ${expected}`]);
  });

  it('joins wrapped lines and reads marked words as text', () => {
    const skill = changed('skills/knots.md', 'Twelve knots hold a kite', 'Twelve *knots*\nhold a `kite`');
    const folder = emptyFolder();
    command('build', guideWith({ 'skills/knots.md': skill }), '-o', folder);
    expect(read(join(folder, 'kite-maker.json'))).toContain('"Twelve knots hold a kite to its line');
  });

  it('leaves what was there untouched when a guide has errors', () => {
    const folder = emptyFolder();
    write(join(folder, 'kite-maker.json'), 'yesterday');
    const { code } = command('build', guideWith({ 'skills/knots.md': null, 'skills/x.md': '' }), '-o', folder);
    expect(code).toBe(1);
    expect(filesOf(folder)).toEqual(['kite-maker.json']);
    expect(read(join(folder, 'kite-maker.json'))).toBe('yesterday');
  });

  it('puts back what it replaced when one of the pieces cannot be written', () => {
    const folder = emptyFolder();
    write(join(folder, 'kite-maker.json'), 'yesterday');
    mkdirSync(join(folder, 'kite-maker.questions.json', 'in-the-way'), { recursive: true });
    const { code, errors } = command('build', fixtureGuide, '-o', folder);
    expect(code).toBe(1);
    expect(errors.at(-1)).toMatch(/cannot be written: .*; nothing was written$/);
    expect(readFileSync(join(folder, 'kite-maker.json'), 'utf8')).toBe('yesterday');
    expect(filesOf(folder)).toEqual(['kite-maker.json', 'kite-maker.questions.json']);
  });

  it('tells what reads badly, counts it and builds all the same', () => {
    const { code, out, errors, written } = buildWith({
      'skills/knots.md': changed('skills/knots.md', 'Twelve knots hold', `${'very '.repeat(50)}many knots hold`),
      'challenges/still-days.md': changed('challenges/still-days.md', 'Four days a year', 'After dark only a year'),
      'transitions/kite-maker--lamp-lighter.md': null,
      'transitions/kite-apprentice--kite-maker.md': changed(
        'transitions/kite-apprentice--kite-maker.md',
        'Fly the guild kite',
        'Fly the guild kite from bell to bell',
      ),
    });
    expect(code).toBe(0);
    expect(written).toEqual(pieces);
    expect(errors).toEqual([
      'challenges/still-days.md:7: warning: summary (before the first heading): starts with the same words as the summary of "Night flying": "after dark only"',
      'positions/lamp-lighter.md:1: warning: no transition leads to the position "lamp-lighter"',
      'skills/knots.md:10: warning: summary (before the first heading): expected 240 characters at most, found 318',
      'skills/line-whistling.md:1: warning: nobody asks for the skill "line-whistling"',
      'transitions/kite-apprentice--kite-maker.md:4: warning: milestones.guild-kite.title: expected 5 words at most, found 8',
    ]);
    expect(out.at(-1)).toMatch(/; 0 errors, 5 warnings$/);
  });
});

describe('a guide of 1,000 records', () => {
  it('is built whole', () => {
    const folder = emptyFolder();
    writeLargeGuide(join(folder, 'guide'));
    expect(command('build', join(folder, 'guide'), '-o', join(folder, 'out')).code).toBe(0);
    const { skills, positions, transitions } = JSON.parse(read(join(folder, 'out/big.json'))) as Record<
      string,
      unknown[]
    >;
    expect([skills, positions, transitions].map((records) => records?.length)).toEqual([600, 200, 199]);
  });
});
