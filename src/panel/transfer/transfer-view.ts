/** What the panel shows: pure answers from a career, the visitor's profile and what came along. */
import type { Career, Id } from '../../model/career.js';
import { recordedSkills } from '../../model/recorded-skills.js';
import type { Profile, SkillProgress } from '../../model/profile.js';
import { type SkillCounts, countSkills } from '../../model/skills.js';
import {
  type Comparison,
  type Policy,
  takesSkill,
  takesValue,
  type ValueChange,
} from '../../profile/transfer/compare.js';
import { readIds } from '../../profile/fields.js';
import type { Names } from './record-names.js';

/** What a visitor keeps, in numbers. */
export interface ProfileCounts extends SkillCounts {
  readonly notes: number;
  /** Resources kept for later and not read yet, in every career. */
  readonly toRead: number;
}

export function profileCounts(career: Career, profile: Profile): ProfileCounts {
  const skills = career.skills.map(({ id }) => id);
  const notes = recordedSkills(career, profile).filter(({ mark }) => mark.note?.trim()).length;
  const isDone = (owner: string, id: string) => profile.done[owner]?.includes(id);
  const toRead = Object.entries(profile.saved).flatMap(([owner, ids]) => ids.filter((id) => !isDone(owner, id))).length;
  return { ...countSkills(career, profile, skills), notes, toRead };
}

/** A thing that would change, or that differs and stays. */
export interface ChangeRow {
  readonly kind: 'mark' | 'note' | 'current' | 'target' | ValueKind;
  readonly title: string;
  /** The other career that it belongs to. */
  readonly career: string | undefined;
  /** Of a mark. */
  readonly marks?: { readonly here: SkillProgress; readonly there: SkillProgress };
  /**
   * What stands here and what came, where both say something of their own: a position's title, a note, an answer. When
   * to practise next and where a visitor comes from, as they are kept.
   */
  readonly here?: string | undefined;
  readonly there?: string;
  /** Whether it is made, as things are chosen. */
  readonly isTaken: boolean;
}
type ValueKind =
  | 'milestone'
  | 'done'
  | 'saved'
  | 'read'
  | 'stopped'
  | 'answer'
  | 'review'
  | 'practice'
  | 'background'
  | 'hours'
  | 'enjoys'
  | 'talk'
  | 'seen';

export type GroupName = 'further-there' | 'later-there' | 'further-here' | 'later-here' | 'added';
export interface ChangeGroup {
  readonly name: GroupName;
  readonly rows: readonly ChangeRow[];
}

export interface Preview {
  /** Those that hold something, in the order in which they are shown. */
  readonly groups: readonly ChangeGroup[];
  /** How many marks, notes and other things would change, and how many marks stay. */
  readonly marks: number;
  readonly notes: number;
  readonly others: number;
  readonly stay: number;
  /** All that would change. */
  readonly changes: number;
  /** Whether the two differ in something that the visitor can choose about, and how they do. */
  readonly choice: { readonly skills: readonly ChangeRow[]; readonly others: number } | undefined;
}

/** Infinity is as far as itself, which a difference does not say. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b);

const GROUPS: readonly GroupName[] = ['further-there', 'later-there', 'further-here', 'later-here', 'added'];

/** What a comparison comes to, told in the words of the records, as it is chosen to settle what differs. */
export function previewOf(comparison: Comparison, policy: Policy, names: Names): Preview {
  const groups = new Map<GroupName, ChangeRow[]>(GROUPS.map((name) => [name, []]));
  const inOrder = <T extends { readonly skill: Id }>(changes: readonly T[]): T[] =>
    [...changes].sort((a, b) => compareNumbers(names.placeOf(a.skill), names.placeOf(b.skill)));
  for (const change of inOrder(comparison.marks)) {
    const { skill, here, there, further } = change;
    const row = { title: names.skill(skill), career: undefined, marks: { here, there } };
    groups.get(`further-${further}`)?.push({ kind: 'mark', ...row, isTaken: takesSkill(change, policy) });
  }
  for (const { skill, here, there } of inOrder(comparison.notes))
    groups
      .get('added')
      ?.push({ kind: 'note', title: names.skill(skill), career: undefined, here, there, isTaken: true });
  for (const change of valuesApart(comparison.values)) {
    const name = change.here === undefined ? 'added' : (`later-${change.later}` as const);
    groups.get(name)?.push({ ...valueRow(change, names), isTaken: takesValue(change, policy) });
  }
  const rows = [...groups.values()].flat();
  const taken = rows.filter(({ isTaken }) => isTaken);
  const count = (kind: ChangeRow['kind']) => taken.filter((row) => row.kind === kind).length;
  const [marks, notes] = [count('mark'), count('note')];
  const back = groups.get('further-here') ?? [];
  const others = groups.get('later-here')?.length ?? 0;
  return {
    groups: [...groups].flatMap(([name, rows]) => (rows.length ? [{ name, rows }] : [])),
    marks,
    notes,
    others: taken.length - marks - notes,
    stay: comparison.alike + comparison.marks.length - marks,
    changes: taken.length,
    choice: back.length || others ? { skills: back, others } : undefined,
  };
}

/** Of what a mentor said of somebody's marks, and of the coach's questions that were answered, one line is enough. */
function valuesApart(values: readonly ValueChange[]): ValueChange[] {
  const seen = new Set<string>();
  return values
    .filter(({ at }) => {
      if (at.kind !== 'reviews' && at.kind !== 'seen') return true;
      const line = `${at.kind}/${at.owner}`;
      return !seen.has(line) && seen.add(line);
    })
    .sort((a, b) => KINDS.indexOf(a.at.kind) - KINDS.indexOf(b.at.kind));
}

/** As they are shown. */
const KINDS = [
  'positions',
  'milestones',
  'done',
  'saved',
  'stopped',
  'read',
  'answers',
  'circumstances',
  'practice',
  'seen',
  'talk',
  'reviews',
];
/** The kinds that no career owns. */
const OWN = ['reviews', 'practice'];

function valueRow({ at, here, there }: ValueChange, names: Names): Omit<ChangeRow, 'isTaken'> {
  const { kind, owner, name, rest } = at;
  const career = OWN.includes(kind) ? undefined : names.otherCareer(owner);
  const before = here === undefined ? undefined : String(here);
  const text = String(there);
  switch (kind) {
    case 'positions': {
      const title = names.position(owner, text);
      const kept = before && names.position(owner, before);
      return { kind: name as 'current' | 'target', title, career, here: kept, there: title };
    }
    case 'milestones':
      return { kind: 'milestone', title: names.milestone(owner, name), career };
    case 'done':
    case 'saved':
      return { kind, title: names.resource(owner, name), career };
    case 'read':
      return { kind, title: names.section(owner, `${name}/${rest}`), career };
    case 'stopped': {
      const section = (place: string) => names.section(owner, place.replace(/#.*/, ''));
      return { kind, title: section(text), career, here: before && section(before), there: section(text) };
    }
    case 'answers': {
      const answer = (id: string) => names.answer(owner, name, id);
      return {
        kind: 'answer',
        title: names.question(owner, name),
        career,
        here: before && answer(before),
        there: answer(text),
      };
    }
    case 'practice':
      return { kind: 'practice', title: names.skill(owner), career, here: before, there: text };
    case 'circumstances': {
      const say = (value: string) =>
        name === 'enjoys'
          ? readIds(value)
              .map((id) => names.interest(owner, id))
              .join(' · ')
          : value;
      return {
        kind: name as 'background' | 'hours' | 'enjoys',
        title: '',
        career,
        here: before && say(before),
        there: say(text),
      };
    }
    case 'talk':
    case 'seen':
      return { kind, title: '', career, here: before && '' };
    default:
      return { kind: 'review', title: '', career };
  }
}
