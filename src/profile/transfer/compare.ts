/** What a parcel of marks would change: told before anything does, and turned into what is written if it may. */
import type { Id } from '../../model/career.js';
import { type SkillProgress, progressRank, noProgress } from '../../model/profile.js';
import type { Field, ProfileDocument } from '../document.js';
import { type FieldPath, type FieldValue, type FieldValues, paths, readPath } from '../fields.js';
import { toProfile } from '../to-profile.js';

/** A skill whose mark differs. */
export interface SkillChange {
  readonly skill: Id;
  readonly here: SkillProgress;
  readonly there: SkillProgress;
  /** Where more of it is known. */
  readonly further: 'here' | 'there';
}

/** A note that would be added, or that would join the one here: no note is ever written over. */
export interface NoteChange {
  readonly skill: Id;
  readonly here: string | undefined;
  readonly there: string;
}

/** Anything else that differs: a position, an answer, a milestone, what was read. */
export interface ValueChange {
  readonly path: string;
  readonly at: FieldPath;
  /** Undefined where it would be added. */
  readonly here: FieldValue | undefined;
  readonly there: FieldValue;
  /** Which was said later. */
  readonly later: 'here' | 'there';
}

export interface Comparison {
  readonly marks: readonly SkillChange[];
  readonly notes: readonly NoteChange[];
  readonly values: readonly ValueChange[];
  /** How many skills are marked alike. */
  readonly alike: number;
}

/** Where the two differ: the further mark of a skill and the later of anything else, or theirs in everything. */
export type Policy = 'further' | 'theirs';

/** How the marks of a parcel differ from those here. Nothing that stands here only is ever touched. */
export function compare(here: ProfileDocument, there: ProfileDocument): Comparison {
  const [ours, theirs] = [toProfile(here).skills, toProfile(there).skills];
  const marks: SkillChange[] = [];
  const notes: NoteChange[] = [];
  let alike = 0;
  for (const [skill, { note = '', ...said }] of Object.entries(theirs)) {
    const { note: kept = '', ...held } = ours[skill] ?? {};
    if (note.trim() && !kept.includes(note.trim())) notes.push({ skill, here: kept || undefined, there: note });
    if (!said.status) continue;
    const change = { skill, here: { ...noProgress, ...held }, there: { ...noProgress, ...said } };
    const distance = progressRank(change.there) - progressRank(change.here);
    if (distance) marks.push({ ...change, further: distance > 0 ? 'there' : 'here' });
    else alike++;
  }
  return { marks, notes, values: valuesApart(here, there), alike };
}

function valuesApart(here: ProfileDocument, there: ProfileDocument): ValueChange[] {
  return Object.entries(there.fields).flatMap(([path, [value, time]]: [string, Field]) => {
    const at = readPath(path);
    if (at.kind === 'skills') return [];
    const [kept, since = 0] = here.fields[path] ?? [];
    if (kept === value) return [];
    // What was taken away here is gone: a mark that comes along brings it back.
    const held = (kept ?? undefined) as FieldValue | undefined;
    return [{ path, at, here: held, there: value as FieldValue, later: time > since ? 'there' : 'here' } as const];
  });
}

/** Whether a change is made under a policy. */
export const takesSkill = ({ further }: SkillChange, policy: Policy): boolean =>
  policy === 'theirs' || further === 'there';
export const takesValue = ({ here, later }: ValueChange, policy: Policy): boolean =>
  here === undefined || policy === 'theirs' || later === 'there';

/** What is written: to be adopted as one act. */
export function valuesOf({ marks, notes, values }: Comparison, policy: Policy): FieldValues {
  const written: Record<string, FieldValue> = {};
  for (const change of marks) {
    if (!takesSkill(change, policy)) continue;
    const { status, level = 1 } = change.there;
    written[paths.skill(change.skill, 'status')] = status;
    written[paths.skill(change.skill, 'level')] = status === 'known' ? level : null;
  }
  for (const { skill, here, there } of notes)
    written[paths.skill(skill, 'note')] = here ? `${here.trimEnd()}\n\n${there}` : there;
  for (const change of values) if (takesValue(change, policy)) written[change.path] = change.there;
  return written;
}
