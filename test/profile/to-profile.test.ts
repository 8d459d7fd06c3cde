import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../src/profile/document.js';
import { emptyProfile } from '../../src/model/profile.js';
import { toProfile } from '../../src/profile/to-profile.js';

function profileOf(values: Record<string, unknown>) {
  const fields: ProfileDocument['fields'] = Object.fromEntries(
    Object.entries(values).map(([path, value]) => [path, [value, 1, 'a']]),
  );
  return toProfile({ version: 1, fields });
}

describe('the profile that elements read', () => {
  it('gathers fields into records', () => {
    const profile = profileOf({
      'skills/sql/status': 'known',
      'skills/sql/level': 2,
      'skills/sql/note': 'joins next',
      'skills/git/note': 'rebase',
      'positions/baker/current': 'apprentice',
      'positions/baker/target': 'master',
      'milestones/baker/second-loaf': true,
      'milestones/baker/first-loaf': true,
    });
    expect({ ...profile.skills }).toEqual({
      sql: { status: 'known', level: 2, note: 'joins next' },
      git: { note: 'rebase' },
    });
    expect({ ...profile.positions }).toEqual({ baker: { current: 'apprentice', target: 'master' } });
    expect({ ...profile.milestones }).toEqual({ baker: ['first-loaf', 'second-loaf'] });
  });

  it('gathers what was read, kept, answered and reviewed', () => {
    const profile = profileOf({
      'done/baker/book-of-crusts': true,
      'saved/baker/oven-course': true,
      'read/baker/starting/second-oven': true,
      'read/baker/starting/first-oven': true,
      'stopped/baker/at': 'starting/third-oven#2',
      'answers/baker/early-mornings': 'gladly',
      'reviews/ana/learner': '1.code',
      'reviews/ana/name': 'Mira',
      'reviews/ana/status/sql': 'learning',
      'reviews/ana/word/sql': 'Show me a join.',
    });
    expect(profile.done['baker']).toEqual(['book-of-crusts']);
    expect(profile.saved['baker']).toEqual(['oven-course']);
    expect(profile.reading['baker']).toEqual({
      read: ['starting/first-oven', 'starting/second-oven'],
      stopped: { section: 'starting/third-oven', block: 2, time: 1 },
    });
    expect(profile.answers['baker']).toEqual({ 'early-mornings': 'gladly' });
    expect(profile.reviews['ana']).toEqual({
      learner: '1.code',
      name: 'Mira',
      skills: { sql: { status: 'learning', word: 'Show me a join.' } },
    });
  });

  it('gathers what the coach keeps', () => {
    const profile = profileOf({
      'practice/sql/next': '2#20480',
      'circumstances/baker/background': 'other-field',
      'circumstances/baker/hours': 2.5,
      'circumstances/baker/enjoys': 'crusts early-mornings',
      'talk/baker/said': '[]',
      'seen/baker/why-yeast': true,
      'seen/baker/why-salt': true,
    });
    expect(profile.practice).toEqual({ sql: { step: 2, due: 20_480 } });
    expect(profile.circumstances['baker']).toEqual({
      background: 'other-field',
      hours: 2.5,
      enjoys: ['crusts', 'early-mornings'],
    });
    expect(profile.talk['baker']).toBe('[]');
    expect(profile.seen['baker']).toEqual(['why-salt', 'why-yeast']);
    for (const part of [profile.practice['sql'], profile.circumstances['baker']?.enjoys, profile.seen['baker']])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('passes over what is nothing of the coach’s', () => {
    const profile = profileOf({
      'practice/sql/next': '2#',
      'practice/git/next': '-1#20480',
      'practice/api/next': 7,
      'circumstances/baker/hours': 0,
      'circumstances/miller/hours': NaN,
      'circumstances/potter/hours': '5',
      'circumstances/baker/background': 'toString',
      'circumstances/baker/enjoys': '',
      'circumstances/miller/enjoys': ' crusts',
      'circumstances/baker/constructor': 'new',
      'talk/baker/text': '[]',
      'talk/miller/said': 7,
      'seen/baker/why-salt': 1,
    });
    expect(profile).toEqual(emptyProfile);
  });

  it('shows no review of marks that are gone', () => {
    expect(profileOf({ 'reviews/ana/status/sql': 'known' }).reviews).toEqual({});
  });

  it('gives a level to known skills only', () => {
    const { skills } = profileOf({ 'skills/sql/status': 'learning', 'skills/sql/level': 3 });
    expect(skills['sql']).toEqual({ status: 'learning' });
  });

  it('shows nothing of what was taken away, is unknown or makes no sense', () => {
    const profile = profileOf({
      'skills/sql/status': null,
      'skills/git/status': 'forgotten',
      'skills/api/level': 4,
      'skills/css/constructor': 'known',
      'positions/baker/boss': 'anna',
      'milestones/baker/first-loaf': 'yes',
      'answers/baker/q1': true,
      'skills/too/deep/status': 'known',
      skills: 'known',
    });
    expect(profile).toEqual(emptyProfile);
  });

  it('is frozen throughout', () => {
    const profile = profileOf({
      'skills/sql/status': 'known',
      'positions/baker/current': 'apprentice',
      'milestones/baker/first-loaf': true,
    });
    for (const part of [
      profile,
      profile.skills,
      profile.skills['sql'],
      profile.positions['baker'],
      profile.milestones['baker'],
    ])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('takes ids such as __proto__ for ids', () => {
    const profile = profileOf({ 'skills/__proto__/status': 'known', 'positions/constructor/target': 'master' });
    expect(Object.keys(profile.skills)).toEqual(['__proto__']);
    expect(profile.positions['constructor']).toEqual({ target: 'master' });
    expect(profile.positions['toString']).toBeUndefined();
    expect(Object.getPrototypeOf({})).not.toHaveProperty('status');
  });
});
