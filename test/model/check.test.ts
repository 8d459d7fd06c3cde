/* eslint-disable @typescript-eslint/no-unsafe-call -- data is broken on purpose */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Career } from '../../src/model/career.js';
import {
  CareerDataError,
  checkCareer,
  checkFit,
  checkGuide,
  checkQuestions,
  checkWordings,
} from '../../src/model/check.js';
import { applyOverlay, hiddenBy, type Overlay } from '../../src/model/overlay.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- broken data on purpose
const load = (name: string): Loose =>
  JSON.parse(readFileSync(new URL(`../fixtures/careers/${name}`, import.meta.url), 'utf8')) as Loose;
const kites = (): Loose => load('kite-maker.json');
const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** The kite makers' dataset after a change, checked. */
function checkedAfter(change: (raw: Loose) => void): { career: Career; problems: string[] } {
  const raw = kites();
  change(raw);
  return checkCareer(raw);
}

describe('checking a career', () => {
  it('finds nothing wrong with a good one, and fills in what it leaves out', () => {
    const { career, problems } = checkCareer(kites());
    expect(problems).toEqual([]);
    expect(career.alternatives).toEqual([]);
    expect(career.dir).toBe('ltr');
    expect(career.stages[0]).toEqual({ id: 'courtyard', title: 'Courtyard', beyond: false });
    expect(career.outlook).toBeUndefined();
  });

  it('returns fresh objects, frozen to the bottom, and leaves what it was given as it was', () => {
    const raw = kites();
    raw.positions[0].skills.push({ skill: 'nothing', level: 1 }, { skill: 'knots', level: 9 });
    const before = JSON.stringify(raw);
    const { career } = checkCareer(raw);
    expect(JSON.stringify(raw)).toBe(before);
    expect(Object.isFrozen(raw)).toBe(false);
    expect(Object.isFrozen(raw.positions[0].skills)).toBe(false);
    expect(career.positions[0]?.skills).not.toBe(raw.positions[0].skills);
    expect(Object.isFrozen(career)).toBe(true);
    expect(Object.isFrozen(career.positions[0]?.skills[0])).toBe(true);
  });

  it('reads frozen data', () => {
    const raw = kites();
    Object.freeze(raw);
    Object.freeze(raw.skills);
    raw.positions[0].skills[0].level = 7;
    expect(checkCareer(raw).problems).toHaveLength(1);
  });

  it.each([
    [null, 'dataset'],
    [undefined, 'dataset'],
    ['<!doctype html>', 'dataset'],
    [[], 'dataset'],
    [{}, 'id'],
    [{ id: 'x' }, 'title'],
    [{ id: 'x', title: '  ' }, 'title'],
    [{ id: 'Not An Id', title: 'X', schemaVersion: 1 }, 'id'],
    [{ id: 'x', title: 'X', schemaVersion: 2 }, 'schemaVersion'],
  ])('refuses what is no career: %j', (raw, place) => {
    expect(() => checkCareer(raw)).toThrow(CareerDataError);
    try {
      checkCareer(raw);
    } catch (error) {
      expect(error).toMatchObject({ name: 'CareerDataError', place });
      expect((error as CareerDataError).message).toContain((error as CareerDataError).expected);
    }
  });

  it('says of a newer version which it is and what to do', () => {
    expect(() => checkCareer({ ...kites(), schemaVersion: 3 })).toThrow(
      'schemaVersion: expected 1 at most, found 3. Update career-elements',
    );
  });

  it('shows a career of which little is there', () => {
    const { career, problems } = checkCareer({ id: 'x', title: 'X' });
    expect(career).toMatchObject({ id: 'x', title: 'X', skills: [], positions: [] });
    expect(problems).toEqual([
      'locale: expected a language, such as "en", found nothing',
      'summary: expected some text, found nothing',
      'schemaVersion: expected 1, found nothing',
    ]);
  });

  it('drops a bad item of a list and keeps its record', () => {
    const { career, problems } = checkedAfter((raw) => {
      raw.positions[4].skills[0].level = 7;
      raw.positions[4].responsibilities[0] = 12;
    });
    expect(problems).toEqual([
      'positions[4] "senior-kite-maker": responsibilities[0]: expected some text, found 12',
      'positions[4] "senior-kite-maker": skills[0].level: expected 1 (basics), 2 (solid) or 3 (expert), found 7',
    ]);
    const position = career.positions.find(({ id }) => id === 'senior-kite-maker');
    expect(position?.skills).toHaveLength(4);
    expect(position?.responsibilities).toEqual(['Look over the benches beside yours.']);
  });

  it('drops a bad field that its record can stand without', () => {
    const { career, problems } = checkedAfter((raw) => {
      raw.positions[1].example = ['not', 'text'];
      raw.skills[0].tools = 'bamboo-knife';
      raw.skills[1].ranks = { 'guild-list': 0 };
    });
    expect(problems).toEqual([
      'skills[0] "bamboo-splitting": tools: expected a list, found "bamboo-knife"',
      'skills[1] "paper-pasting": ranks.guild-list: expected a whole number from 1, found 0',
      'positions[1] "kite-apprentice": example: expected some text, found a list',
    ]);
    expect(career.positions[1]?.example).toBeUndefined();
    expect(career.skills[0]?.tools).toEqual([]);
    expect(career.skills[1]?.ranks).toEqual({});
  });

  it('drops hours that make no range, level by level', () => {
    const { career, problems } = checkedAfter((raw) => {
      raw.skills[0].hours = { 1: [10, 20], 2: [40, 20], 3: ['many', 90] };
      raw.skills[1].hours = { 1: [10], 2: [10, 20, 30], 3: [0, 20], 4: [1, 2] };
      raw.skills[2].hours = 40;
      raw.skills[3].hours = { 1: [5, Infinity] };
    });
    const range = 'expected hours, the least and the most, such as [20, 40], found';
    expect(problems).toEqual([
      `skills[0] "bamboo-splitting": hours.2: ${range} a list`,
      `skills[0] "bamboo-splitting": hours.3[0]: ${range} "many"`,
      `skills[1] "paper-pasting": hours.1[1]: ${range} nothing`,
      `skills[1] "paper-pasting": hours.2[2]: ${range} 30`,
      `skills[1] "paper-pasting": hours.3[0]: ${range} 0`,
      'skills[2] "bridle-tuning": hours: expected hours by level, such as { 1: [20, 40] }, found 40',
      `skills[3] "knots": hours.1[1]: ${range} Infinity`,
    ]);
    expect(career.skills.slice(0, 4).map(({ hours }) => hours)).toEqual([{ 1: [10, 20] }, {}, undefined, {}]);
  });

  it('drops a record that cannot stand, with all that leads to it', () => {
    const { career, problems } = checkedAfter((raw) => {
      delete raw.positions[1].title;
    });
    expect(ids(career.positions)).not.toContain('kite-apprentice');
    expect(problems).toEqual([
      'positions[1] "kite-apprentice": title: expected some text, found nothing',
      'transitions "string-hand-to-kite-apprentice": to: expected one of the positions, found "kite-apprentice"',
      'transitions "kite-apprentice-to-kite-maker": from: expected one of the positions, found "kite-apprentice"',
    ]);
    expect(career.transitions).toHaveLength(8);
  });

  it('keeps a career of an area that is not there, without the area', () => {
    const { career, problems } = checkedAfter((raw) => {
      raw.areas = [];
    });
    expect(problems).toEqual(['related "bell-ringer": area: expected one of the areas, found "rooftops"']);
    expect(career.related[0]).not.toHaveProperty('area');
    expect(career.related).toHaveLength(2);
  });

  it('drops references to what is not there and names them', () => {
    const { career, problems } = checkedAfter((raw) => {
      raw.skills[0].tools.push('laser');
      raw.skills[0].ranks['other-list'] = 1;
      raw.positions[0].skills.push({ skill: 'laser', level: 1 });
      raw.positions[3].track = 'sea';
      raw.positions[2].stage = 'sea-bed';
    });
    expect(problems.slice(0, 5)).toEqual([
      'skills "bamboo-splitting": ranks.other-list: expected one of the rankings, found "other-list"',
      'skills "bamboo-splitting": tools[1]: expected one of the tools, found "laser"',
      'positions "string-hand": skills[1].skill: expected one of the skills, found "laser"',
      'positions "kite-maker": stage: expected one of the stages, found "sea-bed"',
      'positions "lamp-lighter": track: expected one of the tracks, found "sea"',
    ]);
    expect(career.skills[0]).toMatchObject({ tools: ['bamboo-knife'], ranks: { 'guild-list': 1 } });
    expect(career.positions[0]?.skills).toEqual([{ skill: 'knots', level: 1 }]);
    expect(career.positions.find(({ id }) => id === 'lamp-lighter')).not.toHaveProperty('track');
    expect(ids(career.positions)).not.toContain('kite-maker');
  });

  it('keeps the first of two records of one id', () => {
    const { career, problems } = checkedAfter((raw) => raw.skills.push({ ...raw.skills[0], title: 'Again' }));
    expect(problems).toEqual([
      'skills "bamboo-splitting": expected an id of its own, found it twice; the first is kept',
    ]);
    expect(career.skills[0]?.title).toBe('竹割り');
    expect(career.skills).toHaveLength(10);
  });

  it('keeps transitions that go in circles', () => {
    const { career, problems } = checkedAfter((raw) =>
      raw.transitions.push({ id: 'back', from: 'aeronaut', to: 'string-hand', kind: 'move' }),
    );
    expect(problems).toEqual([]);
    expect(ids(career.transitions)).toContain('back');
  });

  it('is not led astray by the names of what objects inherit', () => {
    const { career, problems } = checkCareer(
      JSON.parse(
        `{"schemaVersion":1,"id":"constructor","title":"X","locale":"en","summary":"X","__proto__":{"polluted":true},
          "kinds":[{"id":"__proto__","title":"X"},{"id":"constructor","title":"X"}],
          "renamed":{"__proto__":"constructor"},
          "skills":[{"id":"constructor","title":"X","kind":"constructor","summary":"X","why":"X","tools":["constructor"],
            "ranks":{"__proto__":1,"constructor":1}}]}`,
      ),
    );
    expect(ids(career.skills)).toEqual(['constructor']);
    expect(career.skills[0]?.tools).toEqual([]);
    expect(problems).toContain('skills "constructor": tools[0]: expected one of the tools, found "constructor"');
    expect(({} as Loose).polluted).toBeUndefined();
    expect((career as Loose).polluted).toBeUndefined();
  });

  it('stands anything in any place', () => {
    const places = Object.keys(kites()).filter((key) => !['id', 'title', 'schemaVersion'].includes(key));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), fc.nat(20), (place, value, index) => {
        const raw = kites();
        if (Array.isArray(raw[place])) raw[place][index % raw[place].length] = value;
        else raw[place] = value;
        const { career } = checkCareer(raw);
        // What is left is whole: checked again, nothing is found.
        expect(checkCareer(career).problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('checking the pieces', () => {
  const { career } = checkCareer(kites());

  it('drops bad blocks, words, sections and references of the guide', () => {
    const raw = load('kite-maker.guide.json');
    raw.parts[0].sections[0].blocks[0].text[1] = { html: '<b>' };
    raw.parts[0].sections[0].blocks.push({ type: 'script', text: [] });
    raw.parts[0].sections[0].skills.push('sorcery');
    raw.parts[1].sections.push({ id: 'untitled', blocks: [] });
    raw.parts[1].sections.push(raw.parts[1].sections[0]);
    const { guide, problems } = checkGuide(raw, career);
    expect(problems).toEqual([
      'parts[0] "making": sections[0].blocks[0].text[1]: expected text, or one of em, strong, code and link, found an object',
      'parts[0] "making": sections[0].blocks[3].type: expected a paragraph or a list, found "script"',
      'parts[1] "flying": sections[3].title: expected some text, found nothing',
      'parts "making": sections "first-bamboo": skills[4]: expected one of the skills, found "sorcery"',
      'parts "flying": sections "reading-wind": expected an id of its own, found it twice; the first is kept',
    ]);
    expect(guide.parts[0]?.sections[0]?.blocks).toHaveLength(3);
    expect(guide.parts[1]?.sections).toHaveLength(3);
    expect(Object.isFrozen(guide.parts[0]?.sections[0]?.blocks)).toBe(true);
  });

  it('drops questions on skills that the career has not', () => {
    const raw = load('kite-maker.questions.json');
    raw.questions[0].skill = 'sorcery';
    raw.questions[1].level = 0;
    const { questions, problems } = checkQuestions(raw, career);
    expect(questions.questions).toEqual([]);
    expect(problems).toHaveLength(2);
    expect(checkQuestions(load('kite-maker.questions.json'), career).problems).toEqual([]);
  });

  it('drops what does not fit of how people ask', () => {
    const raw = load('kite-maker.wordings.json');
    raw.wordings[0].texts.push(7);
    raw.wordings[1].from = 'nowhere';
    const { wordings, problems } = checkWordings(raw);
    expect(wordings.wordings).toEqual([
      { from: 'flying/reading-wind', texts: ['How do I know when to let go', 'Is there enough breeze today'] },
    ]);
    expect(problems).toEqual([
      'wordings[0]: texts[2]: expected some text, found 7',
      'wordings[1]: from: expected a place in the guide: "part-id/section-id", found "nowhere"',
    ]);
    expect(Object.isFrozen(wordings.wordings[0]?.texts)).toBe(true);
  });

  it('drops what does not fit of a fit quiz, and questions that leave no choice', () => {
    const raw = load('kite-maker.fit.json');
    raw.questions[0].trait = 'web-feet';
    raw.questions[1].answers[0].weight = 3;
    raw.questions[1].answers[1].instead = { sailor: 'there is less paper' };
    raw.questions[1].answers[2].excludes = ['sailor'];
    raw.questions[2].answers[1].id = 'letter';
    raw.tries.push(raw.tries[0]);
    const { fit, problems } = checkFit(raw, career);
    expect(problems).toEqual([
      'questions[1] "torn-paper": answers[0].weight: expected 2 or 1 (speaks for it), 0 (neither), -1 or -2 (speaks against it), found 3',
      'tries "one-gust": expected an id of its own, found it twice; the first is kept',
      'questions "before-breakfast": trait: expected one of the fit.traits, found "web-feet"',
      'questions "torn-paper": answers "shrug": instead.sailor: expected one of the alternatives, found "sailor"',
      'questions "torn-paper": answers "unglued": excludes[0]: expected one of the alternatives, found "sailor"',
      'questions "laundry": answers "letter": expected an id of its own, found it twice; the first is kept',
      'questions "laundry": answers: expected two or more, found 1',
    ]);
    expect(ids(fit.questions)).toEqual(['torn-paper']);
    expect(fit.questions[0]?.answers).toMatchObject([
      { id: 'shrug', instead: {} },
      { id: 'unglued', excludes: [] },
    ]);
    expect(fit.tries).toHaveLength(1);
    expect(Object.isFrozen(fit.questions[0]?.answers[0])).toBe(true);
    expect(checkFit(load('kite-maker.fit.json'), career).problems).toEqual([]);
  });

  it('keeps the alternatives that a fit quiz names where its career is not there to ask', () => {
    const raw = load('kite-maker.fit.json');
    raw.questions[1].answers[1].instead = { sailor: 'there is less paper' };
    expect(checkFit(raw)).toMatchObject({
      fit: { questions: [{}, { answers: [{}, { instead: { sailor: 'there is less paper' } }, {}] }, {}] },
      problems: [],
    });
  });

  it('refuses what is no piece', () => {
    expect(() => checkGuide([], career)).toThrow(CareerDataError);
    expect(() => checkFit('none', career)).toThrow(CareerDataError);
    expect(() => checkQuestions({ schemaVersion: 1 }, career)).toThrow(CareerDataError);
  });
});

describe('an overlay', () => {
  const applied = (overlay: Overlay, raw: unknown = kites()) =>
    checkCareer(applyOverlay(raw, overlay), hiddenBy(overlay));

  it('changes texts and fields, and adds records', () => {
    const { career, problems } = applied({
      title: 'Maker of Kites',
      skills: {
        knots: { title: 'Knots' },
        weaving: { title: 'Weaving', kind: 'hands', summary: 'Tails of ribbon.', why: 'They steady.' },
      },
    });
    expect(problems).toEqual([]);
    expect(career.title).toBe('Maker of Kites');
    expect(career.skills.find(({ id }) => id === 'knots')).toMatchObject({ title: 'Knots', kind: 'hands' });
    expect(ids(career.skills).at(-1)).toBe('weaving');
  });

  it('hides records, and all that leads to them, without a word', () => {
    const { career, problems } = applied({ skills: { knots: null }, positions: { aeronaut: null } });
    expect(problems).toEqual([]);
    expect(ids(career.skills)).not.toContain('knots');
    expect(career.positions.flatMap(({ skills }) => skills.map(({ skill }) => skill))).not.toContain('knots');
    expect(ids(career.transitions)).not.toContain('storm-warden-to-aeronaut');
    expect(career.transitions).toHaveLength(8);
  });

  it('hides what cannot stand without what it hides', () => {
    const { career, problems } = applied({ stages: { 'open-sky': null } });
    expect(problems).toEqual([]);
    expect(ids(career.positions)).not.toContain('aeronaut');
    expect(career.transitions).toHaveLength(8);
  });

  it('is checked like all else', () => {
    expect(applied({ skills: { knots: { kind: 'feet' } } }).problems[0]).toBe(
      'skills "knots": kind: expected one of the kinds, found "feet"',
    );
  });

  it('changes neither the dataset nor itself', () => {
    const raw = kites();
    const overlay: Overlay = { skills: { knots: { title: 'Knots' }, 'night-flying': null } };
    const before = JSON.stringify([raw, overlay]);
    expect(applyOverlay(raw, overlay)).not.toBe(raw);
    expect(JSON.stringify([raw, overlay])).toBe(before);
  });

  it('is harmless where it, or the dataset, is no object', () => {
    expect(applyOverlay('nothing', { title: 'X' })).toBe('nothing');
    expect(applied(JSON.parse('{"skills":{"__proto__":{"title":"X"}},"__proto__":{}}') as Overlay).career.id).toBe(
      'kite-maker',
    );
    expect(applyOverlay({ id: 'x' }, undefined)).toEqual({ id: 'x' });
  });
});
