import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backendData from '../../data/careers/backend-developer.json' with { type: 'json' };
import type { Career } from '../../src/model/career.js';
import { recordedSkills, readable, skillTitle } from '../../src/model/recorded-skills.js';
import { openProfile } from '../../src/profile/store.js';

const backend = backendData as unknown as Career;

describe('a skill’s title', () => {
  it('is this career’s, under an id of an earlier release too', () => {
    const renamed: Career = { ...backend, renamed: { queries: 'sql' } };
    expect(skillTitle(renamed, 'sql')).toBe('SQL');
    expect(skillTitle(renamed, 'queries')).toBe('SQL');
  });

  it('is what a neighbouring career calls it, else its id made readable', () => {
    expect(skillTitle(backend, 'infrastructure-as-code')).toBe('Infrastructure as code');
    expect(skillTitle(backend, 'glass-blowing')).toBe('Glass blowing');
    expect(skillTitle(backend, '__proto__')).toBe('Proto');
    expect(skillTitle(backend, 'constructor')).toBe('Constructor');
  });
});

describe('an id made readable', () => {
  it('is short and of one line, whatever it was', () => {
    expect(readable('a'.repeat(100_000))).toHaveLength(81);
    expect(readable('two\nlines\u202e-and_more')).toBe('Two lines and more');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (id) => !/[\p{Cc}\p{Cf}]/u.test(readable(id))));
  });
});

describe('the skills marked', () => {
  it('are this career’s in its order, then others by name; without those that say nothing', () => {
    const store = openProfile({ storage: 'none', key: 'marked' });
    store.setStatus('wood-carving', 'learning');
    store.setStatus('glass-blowing', 'to-learn');
    store.setNote('glass-blowing', 'One day.');
    store.setLevel('sql', 2);
    store.setStatus('programming', 'to-learn');
    store.setStatus('version-control', 'learning');
    store.setNote('testing-and-debugging', '');
    expect(
      recordedSkills(backend, store.snapshot).map(({ title, isHere, mark }) => [title, isHere, mark.status]),
    ).toEqual([
      ['Version control', true, 'learning'],
      ['SQL', true, 'known'],
      ['Glass blowing', false, 'to-learn'],
      ['Wood carving', false, 'learning'],
    ]);
  });
});
