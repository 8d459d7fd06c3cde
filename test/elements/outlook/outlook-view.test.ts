import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import { hasNone, titlesOf, viewOf } from '../../../src/elements/outlook/outlook-view.js';
import { outlook as say } from '../../../src/i18n/en/outlook.js';
import type { Career } from '../../../src/model/career.js';
import { emptyProfile, type Profile } from '../../../src/model/profile.js';
import { careerOf } from '../../model/arbitrary.js';

const backend = backendData as unknown as Career;
const today = new Date('2026-11-25T12:00:00Z');
const profileOf = (known: readonly string[], learning: readonly string[] = []): Profile => ({
  ...emptyProfile,
  skills: Object.fromEntries([
    ...known.map((id) => [id, { status: 'known', level: 1 }]),
    ...learning.map((id) => [id, { status: 'learning' }]),
  ]) as Profile['skills'],
});
const trendOf = (id: string, profile: Profile) => viewOf(backend, profile).trends.find(({ trend }) => trend.id === id)!;

describe('the outlook of a backend developer', () => {
  it('draws the projected growth, tells that most of its span has passed, and leaves the other figure as words', () => {
    const [growth, demand] = viewOf(backend, emptyProfile, { now: today }).figures;
    expect(growth).toMatchObject({
      treads: { years: { from: 2020, to: 2030 }, to: 122 },
      age: { kind: 'running', mostlyPassed: true },
      isProjection: true,
      isNumber: true,
    });
    expect(demand).toMatchObject({ treads: undefined, age: { kind: 'undated' }, isProjection: false, isNumber: false });
  });

  it('says nothing of age that depends on a day nobody knows', () => {
    const [growth, demand] = viewOf(backend, emptyProfile).figures;
    expect(growth).toMatchObject({ age: { kind: 'unknown' }, isProjection: false });
    expect(demand!.age.kind).toBe('undated');
  });

  it('touches three to five skills by each trend', () => {
    for (const { trend, skills } of viewOf(backend, emptyProfile).trends) {
      expect(skills.length, trend.id).toBeGreaterThanOrEqual(3);
      expect(skills.length, trend.id).toBeLessThanOrEqual(5);
    }
  });
});

describe('the skills of a trend', () => {
  it('stand as known, learning, to learn, and in the guide’s order among themselves', () => {
    const profile = profileOf(['ci-cd', 'software-architecture'], ['testing-and-debugging']);
    const view = trendOf('microservices', profile);
    expect(view.skills.map(({ skill }) => skill.id)).toEqual([
      'software-architecture',
      'ci-cd',
      'testing-and-debugging',
      'system-design',
      'api-development',
    ]);
    expect(view.progress).toEqual({ known: 2, learning: 1, total: 5 });
    expect(titlesOf(view, 'known')).toEqual(['Software architecture', 'CI/CD']);
    expect(titlesOf(view, 'to-learn')).toEqual(['System design', 'API development']);
  });

  it('are known under the ids of earlier releases too', () => {
    const career = { ...backend, renamed: { 'big-picture': 'system-design' } };
    const [view] = viewOf(career, profileOf(['big-picture']), { limit: new Set(['microservices']) }).trends;
    expect(view!.progress.known).toBe(1);
  });

  it('count once in the sum, however many trends touch them', () => {
    fc.assert(
      fc.property(fc.subarray(backend.skills.map(({ id }) => id)), (known) => {
        const { trends, progress } = viewOf(backend, profileOf(known));
        const touched = new Set(trends.flatMap(({ skills }) => skills.map(({ skill }) => skill.id)));
        expect(progress.total).toBe(touched.size);
        expect(progress.known).toBe(known.filter((id) => touched.has(id)).length);
      }),
    );
  });
});

describe('what is listed', () => {
  it('are the trends asked for, and no others', () => {
    const { trends } = viewOf(backend, emptyProfile, { limit: new Set(['serverless', 'longevity', 'no-such']) });
    expect(trends.map(({ trend }) => trend.id)).toEqual(['serverless', 'longevity']);
  });

  it('is nothing where the guide looks no further', () => {
    expect(hasNone(backend)).toBe(false);
    expect(hasNone(careerOf({}))).toBe(true);
    expect(hasNone(careerOf({ outlook: { facts: [], trends: [] } }))).toBe(true);
    expect(hasNone(careerOf({ outlook: { facts: [], trends: [], automation: { takes: [], leaves: [] } } }))).toBe(true);
    const trends = [{ id: 'steam', title: 'Steam', summary: 'Ovens of steam.', skills: [] }];
    expect(hasNone(careerOf({ outlook: { facts: [], trends } }))).toBe(false);
    expect(hasNone(careerOf({ outlook: { facts: [], trends } }), new Set(['water']))).toBe(true);
    expect(hasNone(careerOf({ outlook: { summary: 'Bread stays.', facts: [], trends: [] } }))).toBe(false);
    expect(hasNone(careerOf({ industries: [{ id: 'inns', title: 'Inns', summary: 'Breakfast.' }] }))).toBe(false);
  });
});

describe('the words', () => {
  it('tell how many skills of a trend one has', () => {
    expect(say.touches(1)).toBe('touches 1 skill');
    expect(say.touches(5)).toBe('touches 5 skills');
    expect(say.youKnow(3, 0, 5)).toBe('you know 3');
    expect(say.youKnow(3, 1, 5)).toBe('you know 3, learning 1');
    expect(say.youKnow(0, 2, 5)).toBe('you are learning 2');
    expect(say.youKnow(0, 0, 5)).toBe('none known yet');
    expect(say.youKnow(5, 0, 5)).toBe('you know them all');
    expect(say.youKnow(2, 0, 2)).toBe('you know both');
    expect(say.youKnow(1, 0, 1)).toBe('you know it');
    expect(say.youKnow(0, 1, 1)).toBe('you are learning it');
    expect(say.youKnow(0, 0, 1)).toBe('not known yet');
    expect(say.marked(0, 15)).toBe('You know none of the 15 skills that these touch yet.');
    expect(say.marked(5, 15)).toBe('You know 5 of the 15 skills that these touch.');
    expect(say.marked(1, 1)).toBe('You know the one skill that these touch.');
    expect(say.marked(4, 4)).toBe('You know all four skills that these touch.');
  });

  it('tell how old a figure is, and from when on a newer one is wanted', () => {
    expect(say.age.running(0, false)).toBe('That span has just begun.');
    expect(say.age.running(1, false)).toBe('That span began a year ago.');
    expect(say.age.running(6, true)).toBe('More than half of that span has passed: look for a newer one.');
    expect(say.age.past(0)).toBe('That is this year.');
    expect(say.age.past(2)).toBe('That was two years ago.');
    expect(say.age.past(12)).toBe('That was 12 years ago: look for a newer one.');
  });

  it('cite a source with what is known of it', () => {
    const cite = (parts: Partial<Parameters<typeof say.cite<string>>[0]>) =>
      say.cite({ source: 'The Guild', period: undefined, isProjection: false, read: undefined, ...parts }).join('');
    expect(cite({})).toBe('The Guild. ');
    expect(cite({ period: '2020 to 2030', isProjection: true })).toBe('The Guild, a projection for 2020 to 2030. ');
    expect(cite({ period: '2024', read: '2025-06-30' })).toBe('The Guild, for 2024, read on June 30, 2025. ');
  });
});
