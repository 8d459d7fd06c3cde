import type { Id } from '../model/career.js';
import type { Profile, SkillMark, Standing } from '../model/profile.js';
import type { ProfileDocument } from './document.js';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

const byId = <T>(): Record<Id, T> => Object.create(null) as Record<Id, T>;

const freezeAll = <T extends object>(records: Record<Id, T>): Record<Id, T> => {
  for (const id in records) Object.freeze(records[id]);
  return Object.freeze(records);
};

/** Paths in parts: the same few come again with each act. */
const partsOf = new Map<string, readonly string[]>();

function split(path: string): readonly string[] {
  let parts = partsOf.get(path);
  if (!parts) partsOf.set(path, (parts = path.split('/')));
  return parts;
}

/** What elements read of a document: deep-frozen. Fields they know no use for are passed over. */
export function toProfile({ fields }: ProfileDocument): Profile {
  const skills = byId<Draft<Partial<SkillMark>>>();
  const positions = byId<Draft<Standing>>();
  const milestones = byId<Id[]>();
  for (const path in fields) {
    const value = fields[path]?.[0];
    const [kind, owner = '', name = '', more] = split(path);
    if (more !== undefined || value === null) continue;
    if (kind === 'skills') {
      if (name === 'status' && (value === 'to-learn' || value === 'learning' || value === 'known'))
        (skills[owner] ??= {}).status = value;
      if (name === 'level' && (value === 1 || value === 2 || value === 3)) (skills[owner] ??= {}).level = value;
      if (name === 'note' && typeof value === 'string') (skills[owner] ??= {}).note = value;
    }
    if (kind === 'positions' && (name === 'current' || name === 'target') && typeof value === 'string')
      (positions[owner] ??= {})[name] = value;
    if (kind === 'milestones' && value === true) (milestones[owner] ??= []).push(name);
  }
  // One device may have said "known, level 2" and another "learning" later: the status rules.
  for (const id in skills) if (skills[id]?.status !== 'known') delete skills[id]?.level;
  for (const id in milestones) milestones[id]?.sort();
  return Object.freeze({
    skills: freezeAll(skills),
    positions: freezeAll(positions),
    milestones: freezeAll(milestones),
  });
}
