import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../src/profile/document.js';
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
    expect(profile).toEqual({ skills: {}, positions: {}, milestones: {} });
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
