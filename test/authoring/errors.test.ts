import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildWith, changed, command, emptyFolder, fixtureGuide, guideWith, read } from './support.js';

const knots = 'skills/knots.md';
const maker = 'positions/kite-maker.md';
const step = 'transitions/kite-maker--senior-kite-maker.md';

/** What the command says when one passage of one file is changed: errors only, without the summary. */
function errorsAfter(path: string, from: string, to: string): string[] {
  return errorsWith({ [path]: changed(path, from, to) });
}
function errorsWith(changes: Parameters<typeof buildWith>[0]): string[] {
  const { code, errors, written } = buildWith(changes);
  expect(code).toBe(1);
  expect(written).toEqual([]);
  expect(errors.at(-1)).toMatch(/^\d+ errors?, \d+ warnings?; nothing was written$/);
  return errors.slice(0, -1).filter((line) => !line.includes(': warning: '));
}

describe('references that lead nowhere', () => {
  it.each([
    [
      knots,
      '[line-reel]',
      '[line-reell]',
      '5: tools: unknown tool "line-reell", expected one of the career\'s tools — did you mean "line-reel"?',
    ],
    [
      knots,
      'kind: hands',
      'kind: feet',
      '3: kind: unknown kind "feet", expected one of the career\'s kinds (hands, air, people)',
    ],
    [
      knots,
      'guild-list: 4',
      'gild-list: 4',
      '4: ranks.gild-list: unknown ranking "gild-list", expected one of the career\'s rankings — did you mean "guild-list"?',
    ],
    [
      knots,
      'from: making/first-bamboo',
      'from: making/first-bambu',
      '7: from: unknown place "making/first-bambu", expected a part and a section of the guide, "part/section" — did you mean "making/first-bamboo"?',
    ],
    [
      maker,
      'stage: bench',
      'stage: bnech',
      '4: stage: unknown stage "bnech", expected one of the career\'s stages — did you mean "bench"?',
    ],
    [
      maker,
      '  knots: 2',
      '  knotts: 2',
      '8: skills: unknown skill "knotts", expected one of the guide\'s skills — did you mean "knots"?',
    ],
    [
      'positions/sky-pilot.md',
      'track: sky',
      'track: skye',
      '5: track: unknown track "skye", expected one of the career\'s tracks — did you mean "sky"?',
    ],
    [
      step,
      'source: making/first-bamboo',
      'source: making/nowhere',
      '6: source: unknown place "making/nowhere", expected a part and a section of the guide, "part/section" (making/first-bamboo, flying/reading-wind, flying/after-dark, flying/keeping-a-loft)',
    ],
    [
      'resources/book-of-knots.md',
      'courtyard,',
      'court,',
      '6: stages: unknown stage "court", expected one of the career\'s stages (courtyard, bench, loft, rooftop, open-sky)',
    ],
    [
      'related/bell-ringer.md',
      'area: rooftops',
      'area: rooftop',
      '4: area: unknown area "rooftop", expected one of the career\'s areas — did you mean "rooftops"?',
    ],
    [
      'parts/02-flying/02-after-dark.md',
      '[lamp-lighter]',
      '[lamplighter]',
      '4: positions: unknown position "lamplighter", expected one of the guide\'s positions — did you mean "lamp-lighter"?',
    ],
    [
      'career.md',
      'rib-splitting: bamboo-splitting',
      'rib-splitting: bambo-splitting',
      '29: renamed.rib-splitting: unknown id "bambo-splitting", expected what "rib-splitting" is today — did you mean "bamboo-splitting"?',
    ],
    [
      'career.md',
      'rib-splitting: bamboo-splitting',
      'knots: bamboo-splitting',
      '29: renamed.knots: "knots" is still in use, expected an id that is gone',
    ],
  ])('in %s: %s → %s', (path, from, to, message) => {
    expect(errorsAfter(path, from, to)).toEqual([`${path}:${message}`]);
  });

  it('are told of a transition whose name is of no position, and of a question on no skill', () => {
    const transition = read(join(fixtureGuide, step));
    const question = read(join(fixtureGuide, 'questions/knots/bridle-hitch.md'));
    expect(
      errorsWith({
        'transitions/kite-maker--senior-kite-makr.md': transition.replace(/first: .*|id: [a-z-]+/g, 'id: another'),
        [step]: null,
        'questions/knot/hitch.md': question,
      }).filter((line) => line.includes('unknown')),
    ).toEqual([
      'questions/knot/hitch.md:1: file name: unknown skill "knot", expected one of the guide\'s skills — did you mean "knots"?',
      'transitions/kite-maker--senior-kite-makr.md:1: file name: unknown position "senior-kite-makr", expected one of the guide\'s positions — did you mean "senior-kite-maker"?',
    ]);
  });
});

describe('front matter that does not fit', () => {
  it.each([
    [
      knots,
      'title: Κόμποι',
      'titel: Κόμποι',
      [
        '1: title: expected some text, found nothing',
        '2: titel: unknown key, expected one of a skill\'s keys — did you mean "title"?',
      ],
    ],
    [knots, 'title: Κόμποι', 'title:', ['2: title: expected some text, found nothing']],
    [knots, 'title: Κόμποι', 'title: [Κόμποι]', ['2: title: expected some text, found a list']],
    [
      knots,
      'guild-list: 4 }',
      'guild-list: 4 }\nhours: { 1: [20], 2: [80, 40], 4: [1, 2] }',
      [
        '5: hours: unknown key "4" (1, 2, 3)',
        '5: hours.1.1: expected hours, the least and the most, such as [20, 40], found nothing',
        '5: hours.2: expected hours, the least and the most, such as [20, 40], found a list',
      ],
    ],
    [
      knots,
      'guild-list: 4 }',
      'guild-list: 4 }\nhours: 20 to 40',
      ['5: hours: expected hours by level, such as { 1: [20, 40] }, found "20 to 40"'],
    ],
    [knots, 'tools: [line-reel]', 'tools: line-reel', ['5: tools: expected a list, found "line-reel"']],
    [
      knots,
      'guild-list: 4',
      'guild-list: fourth',
      ['4: ranks.guild-list: expected a whole number from 1, found "fourth"'],
    ],
    [
      knots,
      'guild-list: 4',
      'guild-list: 3',
      ['4: ranks.guild-list: place 3 of "guild-list" is held by "bridle-tuning", expected a place of its own'],
    ],
    [
      knots,
      'tools: [line-reel]',
      'tools: [*reel]',
      [
        '5: tools: expected the value itself, found a YAML alias',
        '5: tools: expected an id in kebab-case, such as "senior-developer", found nothing',
      ],
    ],
    [
      knots,
      'from: making/first-bamboo',
      'from: first-bamboo',
      ['7: from: expected a place in the guide: "part-id/section-id", found "first-bamboo"'],
    ],
    [maker, '  knots: 2', '  knots: 7', ['8: skills: expected 1 (basics), 2 (solid) or 3 (expert), found 7']],
    [maker, '  knots: 2', '  knots: good', ['8: skills: expected 1 (basics), 2 (solid) or 3 (expert), found "good"']],
    [maker, 'order: 3', 'order: third', ['3: order: expected a number']],
    [
      'career.md',
      'updated: 2025-03-21',
      'updated: last spring',
      ['6: updated: expected a date, such as 2025-06-30, found "last spring"'],
    ],
    [
      'career.md',
      'id: washi, title',
      'id: washi, titel',
      [
        '25: tools: unknown key "titel" — did you mean "title"?',
        '25: tools.washi.title: expected some text, found nothing',
      ],
    ],
    [
      'career.md',
      'id: washi',
      'id: paste-pot',
      ['25: tools.paste-pot: the id "paste-pot" is taken, expected one of its own'],
    ],
    [
      'career.md',
      'id: kite-maker',
      'id: Kite maker',
      ['2: id: expected an id in kebab-case, such as "senior-developer", found "Kite maker"'],
    ],
    [
      'career.md',
      'https://example.org/wind-gauge',
      'javascript:alert(1)',
      ['26: tools.wind-gauge.url: expected an http:, https: or mailto: link, found "javascript:alert(1)"'],
    ],
    [
      step,
      'kind: promotion',
      'kind: raise',
      ['2: kind: expected "promotion", "specialisation" or "move", found "raise"'],
    ],
    [
      step,
      'id: own-shape',
      'id: ten-nights',
      [
        '4: milestones.ten-nights: the milestone id "ten-nights" is taken by "kite-maker-to-lamp-lighter", expected one of its own',
      ],
    ],
    [
      'resources/book-of-knots.md',
      'kind: book',
      'kind: boook',
      ['4: kind: expected one of "book", "course", "certificate", "community", "practice", "event", found "boook"'],
    ],
  ])('in %s: %s → %s', (path, from, to, messages) => {
    const errors = errorsAfter(path, from, to).filter((line) => line.startsWith(`${path}:`));
    expect(errors).toEqual(messages.map((message) => `${path}:${message}`));
  });

  it('asks for a change in numbers, and for no more than all of it', () => {
    const fact = (change: string) =>
      `---\nvalue: Less\nperiod: 2020 to 2030\nchange: ${change}\nsource: The Guild\n---\n\nkites\n`;
    for (const [change, found] of [
      ['a fifth', '"a fifth"'],
      ['-101', '-101'],
    ] as const)
      expect(errorsWith({ 'outlook/facts/fewer.md': fact(change) })).toEqual([
        `outlook/facts/fewer.md:4: change: expected a change in percent, such as 22 or -7, found ${found}`,
      ]);
  });

  it('names the line of broken YAML and spares the rest of the file', () => {
    expect(errorsAfter(knots, 'tools: [line-reel]', 'tools: [line-reel')).toEqual([
      expect.stringMatching(/^skills\/knots\.md:[5-7]: cannot be read as YAML: /),
    ]);
    expect(errorsAfter(knots, 'kind: hands', 'title: Twice')).toEqual([
      'skills/knots.md:3: cannot be read as YAML: Map keys must be unique',
    ]);
  });

  it('says what is missing where there is no front matter', () => {
    expect(errorsWith({ [knots]: '# Knots\n' })).toEqual([
      'skills/knots.md:1: expected front matter: a line "---", keys and values, and another line "---"',
    ]);
    expect(errorsWith({ [knots]: '---\n- a\n---\n' })).toEqual([
      'skills/knots.md:1: expected front matter with keys and values, such as "title: …"',
    ]);
  });

  it('asks for levels where skills are listed without', () => {
    expect(errorsAfter(step, 'source:', 'skills: [knots]\nsource:')).toEqual([
      `${step}:6: skills: expected skills and their levels, such as "sql: 2"`,
    ]);
  });
});

describe('a body that does not fit', () => {
  it.each([
    [
      knots,
      '## Signs',
      '## Sign',
      ['21: ## Sign: unknown heading, expected one of a skill\'s headings — did you mean "Signs"?'],
    ],
    [knots, '## Signs', '### Signs', ['21: expected headings of the form "## …", found "###"']],
    [
      knots,
      '## Signs',
      '## Why',
      ['21: ## Why: expected this heading once', '23: ## Why: expected a paragraph, found a list'],
    ],
    [
      knots,
      '- you can name',
      'you can name',
      ['23: ## Signs: expected a list, each item after a "- ", found a paragraph'],
    ],
    [knots, 'A knot that jams', '<b>A knot</b> that jams', ['14: ## Why: expected plain text here, found HTML']],
    [
      knots,
      'A knot that jams',
      '[A knot](https://example.org) that jams',
      ['14: ## Why: expected plain text here, found a link'],
    ],
    [
      'questions/knots/bridle-hitch.md',
      '[ ] The tail — A',
      '[ ] The tail. A',
      ['12: ## Choices: expected "[x] the choice — why it is right" or "[ ] the choice — why it is not"'],
    ],
    [
      'questions/knots/bridle-hitch.md',
      '[ ] The tail',
      '[x] The tail',
      ['9: ## Choices: expected two choices or more, one of them right, found 3 with 2 right'],
    ],
    [
      'questions/wind-reading/washing-lines.md',
      '## Points',
      '## Answer',
      ['11: ## Answer: expected a paragraph, found a list'],
    ],
    [
      'parts/02-flying/02-after-dark.md',
      'Close your eyes',
      '> Close your eyes',
      ['7: blocks (before the first heading): expected a paragraph or a list, found a quotation'],
    ],
    [
      'parts/01-making/01-first-bamboo.md',
      'https://example.org/balance',
      'data:text/html,x',
      ['10: blocks (before the first heading): expected an http:, https: or mailto: link, found "data:text/html,x"'],
    ],
  ])('in %s: %s → %s', (path, from, to, messages) => {
    const errors = errorsAfter(path, from, to);
    expect(errors).toEqual(expect.arrayContaining(messages.map((message) => `${path}:${message}`)));
    expect(errors.every((line) => line.startsWith(`${path}:`))).toBe(true);
  });

  it('says which heading is missing', () => {
    expect(
      errorsAfter(knots, '## Why\n\nA knot that jams costs a good line; one that slips costs the kite.\n', ''),
    ).toEqual(['skills/knots.md:1: ## Why: expected some text, found nothing']);
  });

  it('has no use for text where a record has none', () => {
    expect(errorsWith({ [step]: `${read(join(fixtureGuide, step))}\nOnwards.\n` })).toEqual([
      `${step}:9: expected no text here: a transition has none of its own`,
    ]);
  });
});

describe('a fit quiz that does not fit', () => {
  const torn = 'fit/questions/torn-paper.md';
  it.each([
    [
      torn,
      'trait: steady-hands',
      'trait: steady-hand',
      ['3: trait: unknown trait "steady-hand", expected one of the guide\'s traits — did you mean "steady-hands"?'],
    ],
    [
      torn,
      'weight: 0',
      'weight: 3',
      ['13: answers.shrug.weight: expected 2 or 1 (speaks for it), 0 (neither), -1 or -2 (speaks against it), found 3'],
    ],
    [
      torn,
      'weight: -1',
      'weight: 1',
      ['5: answers: expected answers for and against the career, found 2 for and 0 against'],
    ],
    [torn, 'id: shrug', 'id: again', ['11: answers.again: the id "again" is taken, expected one of its own']],
    [torn, 'reason: It is', 'raison: It is', ['15: answers: unknown key "raison" — did you mean "reason"?']],
    [
      torn,
      'weight: -1',
      'weight: -1\n    excludes: [sailor]\n    instead: { baker: no wind }',
      [
        '19: answers.unglued.excludes.0: unknown alternative "sailor", expected one of the guide\'s alternatives',
        '20: answers.unglued.instead.baker: unknown alternative "baker", expected one of the guide\'s alternatives',
      ],
    ],
    [
      torn,
      'weight: 0',
      'weight: 0\n    instead: { baker: no wind }',
      ['14: answers.shrug.instead: expected other careers only where an answer speaks against this one'],
    ],
    [
      'fit/readings.md',
      'both:',
      'bothe:',
      ['3: bothe: unknown key, expected one of a record of readings\'s keys — did you mean "both"?'],
    ],
    [
      'fit/tries/one-gust.md',
      'from: making/first-bamboo',
      'from: making/first-bambu',
      [
        '4: from: unknown place "making/first-bambu", expected a part and a section of the guide, "part/section" — did you mean "making/first-bamboo"?',
      ],
    ],
    ['fit/tries/one-gust.md', 'time: One gust\n', '', ['1: time: expected some text, found nothing']],
  ])('in %s: %s → %s', (path, from, to, messages) => {
    const errors = errorsAfter(path, from, to);
    expect(errors).toEqual(expect.arrayContaining(messages.map((message) => `${path}:${message}`)));
    expect(errors.every((line) => line.startsWith(`${path}:`))).toBe(true);
  });

  it('is built all the same with a question whose name is long, which is told', () => {
    const { code, errors } = buildWith({ [torn]: changed(torn, '破れた紙', 'What to do about torn paper') });
    expect(code).toBe(0);
    expect(errors).toContain(`${torn}:2: warning: title: expected 4 words at most, found 6`);
  });
});

describe('circles', () => {
  it('of transitions are told with the way round', () => {
    expect(errorsWith({ 'transitions/storm-warden--kite-maker.md': '---\nkind: move\n---\n' })).toEqual([
      expect.stringMatching(/^transitions\/.*\.md:1: expected transitions without a circle, found (.* → ){3,}/),
    ]);
  });

  it('of skills that build on each other are told, on themselves too', () => {
    expect(errorsAfter(knots, 'from:', 'after: [bridle-tuning]\nfrom:')).toEqual([
      expect.stringMatching(/: after: expected skills to build on one another without a circle, found .*knots/),
    ]);
    expect(errorsAfter(knots, 'from:', 'after: [knots]\nfrom:')).toEqual([
      'skills/knots.md:7: after: expected skills to build on one another without a circle, found knots → knots',
    ]);
  });
});

describe('files', () => {
  it('must be named in kebab-case', () => {
    const skill = read(join(fixtureGuide, 'skills/line-whistling.md'));
    expect(
      errorsWith({
        'skills/Line_Whistling.md': skill,
        'transitions/knots.md': '---\nkind: move\n---\n',
        'parts/flying/_part.md': '---\ntitle: Again\n---\n\nOnce more.\n',
      }),
    ).toEqual([
      'parts/flying/_part.md:1: file name: expected a number and a name in kebab-case, such as "02-first-job", found "flying"',
      'skills/Line_Whistling.md:1: file name: expected a name in kebab-case, such as "version-control", found "Line_Whistling"',
      'transitions/knots.md:1: file name: expected two positions with two dashes between, such as "junior--senior", found "knots"',
    ]);
  });

  it('must stand in a folder of the guide', () => {
    expect(errorsWith({ 'skill/extra.md': 'x' })).toEqual([
      'skill/extra.md: expected records in their folders, such as "skills/sql.md" — did you mean "skills"?',
    ]);
  });

  it('need ids of their own', () => {
    const question = read(join(fixtureGuide, 'questions/knots/bridle-hitch.md'));
    expect(errorsWith({ 'questions/wind-reading/bridle-hitch.md': question })).toEqual([
      'questions/wind-reading/bridle-hitch.md:1: file name: the id "bridle-hitch" is taken, expected one of its own',
    ]);
  });

  it('of how people ask are lists and no more, each of a section that is there', () => {
    expect(
      errorsWith({
        'wordings/flying/after-dark.md': '## Night\n\n- Is it dark\n',
        'wordings/flying/keeping-a-loft.md': 'Who feeds whom?\n',
        'wordings/flying/reading-win.md': '- When do I let go\n',
      }),
    ).toEqual([
      'wordings/flying/after-dark.md:1: ## Night: unknown heading, a list of wordings has no headings',
      'wordings/flying/keeping-a-loft.md:1: texts (before the first heading): expected a list, each item after a "- ", found a paragraph',
      'wordings/flying/reading-win.md:1: file name: unknown place "flying/reading-win", expected a part and a section of the guide, "part/section" — did you mean "flying/reading-wind"?',
    ]);
  });

  it('of how people ask say so where two ask in the same words', () => {
    const { code, errors } = buildWith({
      'wordings/flying/after-dark.md': '- Can I do this at night\n- Is there enough breeze, today?\n',
    });
    expect(code).toBe(0);
    expect(errors).toContain(
      'wordings/flying/after-dark.md:2: warning: texts (before the first heading): is asked in these words of "flying/reading-wind" already',
    );
  });

  it('must be UTF-8, and say on which line they are not', () => {
    const latin = Buffer.from(changed(knots, 'Twelve knots', 'Zwölf knots'), 'latin1');
    expect(errorsWith({ [knots]: latin })[0]).toMatch(
      /^skills\/knots\.md:\d+: is not UTF-8 text: save the file as UTF-8$/,
    );
    const lateByte = Buffer.concat([Buffer.from(read(join(fixtureGuide, knots))), Buffer.from([0xff])]);
    expect(errorsWith({ [knots]: lateByte })[0]).toMatch(/^skills\/knots\.md:24: is not UTF-8/);
  });

  it('that cannot be read are told by name', () => {
    const folder = guideWith();
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'skills/lost.md'));
    const { code, errors } = command('build', folder, '-o', join(emptyFolder(), 'out'));
    expect(code).toBe(1);
    expect(errors).toContain('skills/lost.md: there is no such file or folder');
  });

  it('of other kinds are passed over with a warning', () => {
    const { code, errors } = buildWith({ 'skills/notes.txt': 'later', 'README.md': 'About', '.draft/x.md': 'x' });
    expect(code).toBe(0);
    expect(errors.filter((line) => !line.includes('line-whistling'))).toEqual([
      'skills/notes.txt: warning: not read: a record is a .md file',
    ]);
  });

  it('of a guide include its career.md', () => {
    expect(errorsWith({ 'career.md': null })).toEqual([
      'career.md: there is no career.md in "guide", expected one: it says what the career is called, and its stages and tools',
    ]);
    expect(errorsWith({ 'career.md': 'Kites' })).toEqual([
      'career.md:1: expected front matter: a line "---", keys and values, and another line "---"',
    ]);
  });
});

describe('a run with many errors', () => {
  it('shows all of them, by file and line', () => {
    const errors = errorsWith({
      [knots]: changed(knots, 'tools: [line-reel]', 'tools: [line-real]').replace('kind: hands', 'kind: handz'),
      [maker]: changed(maker, '  knots: 2', '  knots: 9').replace('## What you do', '## What you does'),
      'career.md': changed('career.md', 'locale: en', 'dir: up\nlocale: en'),
      'skills/line-whistling.md': '---\ntitle: [\n---\n',
    });
    expect(errors.map((line) => line.split(': ')[0])).toEqual([
      'career.md:4',
      'positions/kite-maker.md:8',
      'positions/kite-maker.md:18',
      'skills/knots.md:3',
      'skills/knots.md:5',
      'skills/line-whistling.md:3',
    ]);
  });
});
