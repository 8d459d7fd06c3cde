import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitorSummary } from '../../../src/coach/engines/visitor-summary.js';
import type { Skill } from '../../../src/model/career.js';
import { emptyProfile, type Profile } from '../../../src/model/profile.js';
import * as arbitrary from '../../model/arbitrary.js';
import { careerOf, positionOf } from '../../model/arbitrary.js';

const skillOf = (id: string, title: string) => ({ id, title, ranks: {}, tools: [], aliases: [] }) as unknown as Skill;
const baking = careerOf({
  skills: [skillOf('dough', 'Dough'), skillOf('oven', 'Ovens'), skillOf('ledger', 'Book-keeping')],
  positions: [
    { ...positionOf('apprentice', []), title: 'Apprentice' },
    { ...positionOf('master', []), title: 'Master baker' },
  ],
  renamed: { kneading: 'dough', beginner: 'apprentice' },
});
const summaryOf = (profile: Partial<Profile>) => visitorSummary(baking, { ...emptyProfile, ...profile }, 'en');

describe('what a model may know of a visitor', () => {
  it('is nothing where they marked nothing', () => {
    expect(summaryOf({})).toBeUndefined();
    expect(summaryOf({ skills: { dough: { status: 'to-learn' } } })).toBeUndefined();
  });

  it('is where they stand, what they know and how well, and what they are learning', () => {
    expect(
      summaryOf({
        positions: { baking: { current: 'apprentice', target: 'master' } },
        skills: {
          oven: { status: 'known', level: 2 },
          dough: { status: 'known' },
          ledger: { status: 'learning' },
        },
      }),
    ).toBe(
      'I am an Apprentice and aim for Master baker. I know Dough (basics) and Ovens (solid). I am learning Book-keeping.',
    );
  });

  it('is one of both where only one is said', () => {
    expect(summaryOf({ positions: { baking: { current: 'master' } } })).toBe('I am a Master baker.');
    expect(summaryOf({ positions: { baking: { target: 'master' } } })).toBe('I aim for Master baker.');
    expect(summaryOf({ positions: { baking: { current: 'master', target: 'master' } } })).toBe('I am a Master baker.');
  });

  it('finds what was marked under an earlier name, and passes over what is here no longer', () => {
    expect(
      summaryOf({
        positions: { baking: { current: 'beginner', target: 'gone' } },
        skills: { kneading: { status: 'known', level: 3 }, __proto__x: { status: 'known' } },
      }),
    ).toBe('I am an Apprentice. I know Dough (expert).');
  });

  it('holds no note and nothing of another career', () => {
    expect(
      summaryOf({
        positions: { cooking: { current: 'chef' } },
        skills: { knives: { status: 'known' }, dough: { status: 'learning', note: 'my secret' } },
      }),
    ).toBe('I am learning Dough.');
  });

  it('stays short where much is known', () => {
    const many = careerOf({ skills: Array.from({ length: 400 }, (_, at) => skillOf(`s${at}`, `Skill ${at}`)) });
    const skills = Object.fromEntries(many.skills.map(({ id }) => [id, { status: 'learning' }] as const));
    const summary = visitorSummary(many, { ...emptyProfile, skills }, 'en');
    expect(summary).toMatch(/^I am learning Skill 0, .*, Skill 29, and 370 more\.$/);
  });

  it('never holds a note, whatever the profile', () => {
    fc.assert(
      fc.property(arbitrary.career, arbitrary.progressMade, (career, { after }) => {
        const skills = Object.fromEntries(
          Object.entries(after.skills).map(([id, mark]) => [id, { ...mark, note: 'my secret' }]),
        );
        expect(visitorSummary(career, { ...after, skills }, 'en') ?? '').not.toContain('secret');
      }),
    );
  });
});
