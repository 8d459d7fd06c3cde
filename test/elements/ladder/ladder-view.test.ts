import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { positionsInView, chosenWay, stepsOf } from '../../../src/elements/ladder/ladder-view.js';
import { ladder as say } from '../../../src/i18n/en/ladder.js';
import type { Career, CareerData } from '../../../src/model/career.js';
import { checkCareer } from '../../../src/model/check.js';
import { emptyProfile, type Profile, type SkillProgress } from '../../../src/model/profile.js';

const read = (path: string): Career =>
  checkCareer(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as CareerData).career;
const backend = read('../../../data/careers/backend-developer.json');
const kites = read('../../fixtures/careers/kite-maker.json');

const known = (level: 1 | 2 | 3): SkillProgress => ({ status: 'known', level });
const profileOf = (
  career: Career,
  current?: string,
  target?: string,
  skills: Profile['skills'] = {},
  milestones: readonly string[] = [],
): Profile => ({
  ...emptyProfile,
  skills,
  positions: { [career.id]: { ...(current && { current }), ...(target && { target }) } },
  milestones: { [career.id]: milestones },
});
const everything = (career: Career) => Object.fromEntries(career.skills.map(({ id }) => [id, known(3)] as const));
const all = (career: Career) => new Set(career.positions.map(({ id }) => id));
const standing = (career: Career, profile: Profile, shown = all(career)) => chosenWay(career, profile, shown);

/** What the element says of the way. */
function sentence(career: Career, profile: Profile): string {
  const { outlook } = standing(career, profile);
  const parts = outlook.kind === 'way' ? say.way(outlook) : [say[outlook.kind]];
  return parts.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
}

describe('where a visitor stands on the ladder', () => {
  it('is nowhere at first', () => {
    const { current, target, outlook, lit, walked } = standing(backend, emptyProfile);
    expect({ current, target, outlook, lit, walked }).toEqual({
      current: undefined,
      target: undefined,
      outlook: { kind: 'start' },
      lit: [],
      walked: [],
    });
  });

  it('lights the way between here and the target, and has walked the way to here', () => {
    const { lit, walked } = standing(backend, profileOf(backend, 'junior-backend-developer', 'backend-architect'));
    expect(walked).toEqual(['backend-intern', 'junior-backend-developer']);
    expect(lit).toEqual([
      ...['junior-backend-developer', 'backend-developer', 'senior-backend-developer', 'backend-architect'],
    ]);
  });

  it('lights the way from the foot for who stands nowhere', () => {
    const { lit, outlook } = standing(kites, profileOf(kites, undefined, 'kite-maker'));
    expect(lit).toEqual(['string-hand', 'kite-apprentice', 'kite-maker']);
    expect(outlook).toMatchObject({ kind: 'way', steps: 3, fromFoot: true });
  });

  it('knows a position by the id of an earlier release, and none that is not shown', () => {
    const renamed = { ...kites, renamed: { 'string-boy': 'string-hand' } };
    expect(standing(renamed, profileOf(renamed, 'string-boy')).current).toBe('string-hand');
    expect(standing(kites, profileOf(kites, 'nowhere')).current).toBeUndefined();
    expect(standing(kites, profileOf(kites, 'kite-maker'), new Set(['string-hand'])).current).toBeUndefined();
  });

  it('is found at a position that is called like something every object has', () => {
    const builder = { ...kites, positions: [{ ...kites.positions[0]!, id: 'constructor' }], transitions: [] };
    expect(standing(builder, profileOf(builder, 'constructor')).current).toBe('constructor');
  });

  it('keeps from folding the way and what is next to its ends', () => {
    const kept = positionsInView(kites, standing(kites, profileOf(kites, 'kite-maker', 'sky-pilot')));
    expect([...kept].sort()).toEqual([
      ...['kite-apprentice', 'kite-maker', 'lamp-lighter', 'senior-kite-maker', 'sky-pilot', 'storm-warden'],
    ]);
  });
});

describe('what is said of the way', () => {
  const junior = 'junior-backend-developer';
  const senior = 'senior-backend-developer';

  it('asks where you stand, then what you aim for', () => {
    expect(sentence(backend, emptyProfile)).toBe(say.start);
    expect(sentence(backend, profileOf(backend, junior))).toBe(say.aim);
  });

  it('says when you have arrived, when it lies behind you, and when no way leads there', () => {
    expect(sentence(backend, profileOf(backend, senior, senior))).toBe(say.same);
    expect(sentence(backend, profileOf(backend, senior, junior))).toBe(say.below);
    expect(sentence(backend, profileOf(backend, 'cto', 'backend-architect'))).toBe(say.noWay);
  });

  it('counts steps, missing skills, those you are learning, and milestones not done', () => {
    const { outlook } = standing(kites, profileOf(kites, 'string-hand', 'kite-maker', { knots: known(1) }));
    expect(outlook).toMatchObject({ kind: 'way', steps: 2, milestones: 3, learning: 0 });
    expect(sentence(kites, profileOf(kites, 'string-hand', 'kite-maker', {}, ['own-knife']))).toMatch(
      /^Two steps lie between\. They ask for \d skills and 2 milestones\.$/,
    );
    expect(
      sentence(kites, profileOf(kites, 'string-hand', 'kite-maker', { 'bridle-tuning': { status: 'learning' } })),
    ).toMatch(/ \d skills, one of which you are learning already, and 3 milestones\.$/);
  });

  it('counts a skill once that two steps ask at rising levels, and misses one known below its level', () => {
    const { outlook } = standing(kites, profileOf(kites, undefined, 'kite-maker', { knots: known(1) }));
    const asked = new Set(['knots', 'bamboo-splitting', 'paper-pasting', 'bridle-tuning', 'wind-reading']);
    expect(outlook).toMatchObject({ skills: asked.size });
  });

  it('says so when all is done', () => {
    const milestones = backend.transitions.flatMap((step) => step.milestones.map(({ id }) => id));
    const done = (target: string) =>
      sentence(backend, profileOf(backend, junior, target, everything(backend), milestones));
    expect(done('backend-developer')).toBe('One step lies between, and you have all that it asks for.');
    expect(done(senior)).toBe('Two steps lie between, and you have all that they ask for.');
  });

  it('reads well in every number', () => {
    const words = (outlook: Partial<Parameters<typeof say.way>[0]>) =>
      say
        .way({ steps: 1, skills: 0, learning: 0, milestones: 0, fromFoot: false, ...outlook })
        .map((part) => (typeof part === 'string' ? part : part.strong))
        .join('');
    expect(words({ skills: 1, milestones: 1 })).toBe('One step lies between. It asks for 1 skill and 1 milestone.');
    expect(words({ skills: 1, learning: 1 })).toBe(
      'One step lies between. It asks for 1 skill, which you are learning already.',
    );
    expect(words({ steps: 2, skills: 7, learning: 3, milestones: 5 })).toBe(
      'Two steps lie between. They ask for 7 skills, three of which you are learning already, and 5 milestones.',
    );
    expect(words({ steps: 2, skills: 2, learning: 2, milestones: 1 })).toBe(
      'Two steps lie between. They ask for 2 skills, all of which you are learning already, and 1 milestone.',
    );
    expect(words({ steps: 12, milestones: 2 })).toBe('12 steps lie between. They ask for 2 milestones.');
    expect(words({ steps: 4, skills: 3, fromFoot: true })).toBe(
      'Four steps lead there from the foot. They ask for 3 skills.',
    );
    expect(words({ skills: 3, fromFoot: true })).toBe('One step leads there from the foot. It asks for 3 skills.');
  });
});

describe('the sentence', () => {
  it('says a or an as the title sounds', () => {
    const article = (title: string) => say.sentence(title)[0];
    const an = ['Engineer', 'Intern', 'SRE', 'HR Partner', 'Underwriter', 'architect', 'Apprentice', 'MLOps Lead'];
    const a = ['Backend Developer', 'User Researcher', 'CTO', 'UX Designer', 'University Lecturer', 'European Lead'];
    for (const title of [...an, '凧作り', 'Ανάφτης'])
      expect(article(title), title).toMatch(an.includes(title) ? /an $/ : /a $/);
    for (const title of a) expect(article(title), title).toBe('I am a ');
    expect(say.sentence(undefined)[0]).toBe('I am ');
  });
});

describe('a step', () => {
  const steps = (profile: Profile) => stepsOf(kites, profile, standing(kites, profile));

  it('is walked, lit or ahead', () => {
    const view = steps(profileOf(kites, 'kite-apprentice', 'senior-kite-maker'));
    expect([...view].map(([id, { state }]) => [id, state])).toEqual([
      ['string-hand', 'walked'],
      ['kite-apprentice', 'walked'],
      ['kite-maker', 'lit'],
      ['lamp-lighter', 'ahead'],
      ['senior-kite-maker', 'lit'],
      ['sky-pilot', 'ahead'],
      ['dragon-loft-keeper', 'ahead'],
      ['storm-warden', 'ahead'],
      ['aeronaut', 'ahead'],
    ]);
  });

  it('holds what the step to it asks, what is there first', () => {
    const { needs, missing, open } = steps(
      profileOf(kites, 'kite-apprentice', 'kite-maker', { 'wind-reading': { status: 'learning' }, knots: known(2) }),
    ).get('kite-maker')!;
    expect(needs.slice(0, 2).map(({ skill }) => skill)).toEqual(['knots', 'wind-reading']);
    expect(missing.map(({ skill }) => skill)).not.toContain('knots');
    expect(open.map(({ milestone }) => milestone.id)).toEqual(['guild-kite']);
  });

  it('begins the ladder, is a door, or stands apart', () => {
    const view = steps(emptyProfile);
    expect(view.get('string-hand')).toMatchObject({ from: [], apart: false, needs: [] });
    expect(view.get('aeronaut')).toMatchObject({ door: true, from: ['dragon-loft-keeper', 'storm-warden'] });
    const lonely = { ...kites, transitions: [] };
    expect(stepsOf(lonely, emptyProfile, standing(lonely, emptyProfile)).get('kite-maker')?.apart).toBe(true);
  });
});
