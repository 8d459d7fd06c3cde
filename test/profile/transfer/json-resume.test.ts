import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import type { Career } from '../../../src/model/career.js';
import { isResume, skillsInResume, toResume } from '../../../src/profile/transfer/json-resume.js';
import { fullProfile, open } from './support.js';

const backend = backendData as unknown as Career;
const kites = kiteData as unknown as Career;

interface PublishedSchema {
  validate(resume: unknown, done: (errors: unknown, isValid: boolean) => void): void;
}
const published = createRequire(import.meta.url)('@jsonresume/schema') as PublishedSchema;
/** What the published schema has against a document. */
function errorsOf(resume: unknown): unknown {
  let found: unknown = 'never answered';
  published.validate(resume, (errors) => (found = errors));
  return found;
}

describe('skills as a résumé', () => {
  it('are valid by the published schema: a whole profile, one of another trade, an empty one, with a name', () => {
    for (const resume of [
      toResume(backend, fullProfile().snapshot),
      toResume(kites, fullProfile().snapshot),
      toResume(backend, open().snapshot),
      toResume(backend, fullProfile().snapshot, 'Ana'),
    ])
      expect(errorsOf(JSON.parse(JSON.stringify(resume)))).toBeNull();
    expect(errorsOf({ skills: 7 })).not.toBeNull();
  });

  it('have a name, a level in a word, and the names that others know them by', () => {
    const store = open();
    store.setLevel('database-management', 3);
    store.setStatus('sql', 'learning');
    store.setStatus('programming', 'to-learn');
    store.setNote('programming', 'Mine alone');
    store.setLevel('infrastructure-as-code', 1);
    store.setLevel('glass-blowing', 2);
    const { skills } = toResume(backend, store.snapshot);
    expect(skills.map(({ name, level }) => [name, level])).toEqual([
      ['Database management', 'Expert'],
      ['SQL', 'Learning'],
      ['Glass blowing', 'Solid'],
      ['Infrastructure as code', 'Basics'],
    ]);
    expect(skills[0]?.keywords).toContain('Postgres');
  });

  it('come back as they went: each skill, its status and its level', () => {
    const { snapshot } = fullProfile();
    const resume: unknown = JSON.parse(JSON.stringify(toResume(backend, snapshot)));
    expect(isResume(resume)).toBe(true);
    const proposals = skillsInResume(backend, resume);
    expect(proposals.length).toBeGreaterThanOrEqual(14);
    const { skills } = snapshot;
    expect(Object.fromEntries(proposals.map(({ skill, mark }) => [skill, mark]))).toEqual(
      Object.fromEntries(
        Object.entries(skills).map(([id, { status, level }]) => [id, { status, ...(level && { level }) }]),
      ),
    );
  });
});

describe('a résumé that is read', () => {
  const proposed = (...skills: unknown[]) =>
    skillsInResume(backend, { skills }).map(({ skill, mark, words }) => [skill, mark.level ?? mark.status, ...words]);

  it('proposes skills by title, other name or id, whatever their case, in names and keywords', () => {
    expect(
      proposed(
        { name: 'Back end', level: 'Master', keywords: ['postgres', 'RESTful', 'Juggling'] },
        { name: 'ci-cd', level: 'Intermediate' },
        { name: ' sql ', level: 'Beginner' },
        { name: 'System Design', level: 'learning now' },
        { name: 'PROGRAMMING' },
      ).sort(),
    ).toEqual([
      ['api-development', 3, 'RESTful'],
      ['ci-cd', 2, 'ci-cd'],
      ['database-management', 3, 'postgres'],
      ['programming', 1, 'PROGRAMMING'],
      ['sql', 1, ' sql '],
      ['system-design', 'learning', 'System Design'],
    ]);
  });

  it('proposes a skill once, at the furthest mark that it is named with', () => {
    expect(proposed({ name: 'Databases', level: 'Basics' }, { name: 'Postgres', level: 'Expert' })).toEqual([
      ['database-management', 3, 'Databases', 'Postgres'],
    ]);
  });

  it('is told from marks of ours', () => {
    expect(isResume({ basics: {}, skills: [] })).toBe(true);
    for (const other of [null, 7, 'skills', [], { skills: {} }, { version: 1, fields: {}, skills: [] }])
      expect(isResume(other)).toBe(false);
    expect(isResume({ careerElements: 'review', version: 1, skills: [] })).toBe(false);
  });

  it('proposes none, and breaks nothing, where it is malformed or hostile', () => {
    for (const json of [null, 7, {}, { skills: 'SQL' }, { skills: [null, 7, 'SQL', [], { name: { toString: 1 } }] }])
      expect(skillsInResume(backend, json)).toEqual([]);
    expect(proposed({ name: '__proto__', keywords: ['constructor', 7, null] }, { keywords: 'SQL' })).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const known = new Set(backend.skills.map(({ id }) => id));
        for (const { skill } of skillsInResume(backend, { skills: json })) expect(known).toContain(skill);
      }),
    );
  });
});
