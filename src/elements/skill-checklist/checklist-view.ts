/** What the checklist shows: pure answers from a career, the visitor's profile and the filters. */
import type { Career, Id, Label, Level, Position, Skill } from '../../model/career.js';
import { fold } from '../../model/fold.js';
import { lookup, resolveId } from '../../model/lookup.js';
import type { Profile, SkillProgress, Status } from '../../model/profile.js';
import { wordsIn } from '../../model/text-search.js';
import {
  firstLevelNeeded,
  skillProgress,
  missing,
  type SkillCounts,
  rankedSkills,
  skillsInOrder,
} from '../../model/skills.js';

/** A skill in the list. */
export interface ListedSkill {
  readonly skill: Skill;
  /** Its place among all that are ranked, from 1; none where no ranking names it. */
  readonly place: number | undefined;
  /** What a search finds it by, folded. */
  readonly text: string;
}

/** What is listed, and for whom. */
export interface List {
  readonly career: Career;
  readonly profile: Profile;
  readonly listed: readonly ListedSkill[];
}

export interface Filter {
  readonly status: Status | undefined;
  readonly position: Position | undefined;
  readonly query: string;
}

/** Filters that let everything through. */
export const everything: Filter = { status: undefined, position: undefined, query: '' };

export interface Row {
  readonly entry: ListedSkill;
  readonly mark: SkillProgress;
  /** The level that the position in view asks. */
  readonly asked: Level | undefined;
  readonly isShown: boolean;
}

export interface Group {
  readonly kind: Label;
  readonly rows: readonly Row[];
  readonly known: number;
  /** How many of its rows are shown. */
  readonly shown: number;
}

export interface ChecklistView {
  readonly groups: readonly Group[];
  /** Of all that is listed, whatever the filters. */
  readonly progress: SkillCounts;
  /** How many skills each status would show, with the other filters as they are. */
  readonly counts: Readonly<Record<Status | 'all', number>>;
  /** The skills shown. */
  readonly shown: ReadonlySet<Id>;
}

const entries = new WeakMap<Career, readonly ListedSkill[]>();

/** A career's skills in order, those that are ranked first. */
export function inOrder(career: Career): readonly ListedSkill[] {
  let found = entries.get(career);
  if (!found) {
    const places = new Map(rankedSkills(career).map((skill, index) => [skill, index + 1]));
    const tools = lookup(career).tools;
    found = skillsInOrder(career).map((skill) => ({
      skill,
      place: places.get(skill),
      text: fold([skill.title, ...skill.aliases, ...skill.tools.map((id) => tools.get(id)?.title ?? '')].join('\n')),
    }));
    entries.set(career, found);
  }
  return found;
}

/** The skills that are listed: all, or those of the ids given. */
export function listed(career: Career, limit?: ReadonlySet<Id>): readonly ListedSkill[] {
  if (!limit) return inOrder(career);
  const ids = new Set([...limit].map((id) => resolveId(career, id)));
  return inOrder(career).filter(({ skill }) => ids.has(skill.id));
}

/**
 * The list under its filters. What was `shown` since a filter was last changed stays: a row must not
 * vanish from under the pointer, or the next one move there, because the visitor ticked it.
 */
export function viewOf(
  { career, profile, listed }: List,
  { status, position, query }: Filter,
  shown: ReadonlySet<Id>,
): ChecklistView {
  const words = wordsIn(query);
  const levels = position && new Map(position.skills.map(({ skill, level }) => [skill, level]));
  const progress = { known: 0, learning: 0, total: listed.length };
  const counts = { all: 0, 'to-learn': 0, learning: 0, known: 0 };
  const now = new Set<Id>();
  const groups = new Map(career.kinds.map((kind) => [kind.id, { kind, rows: [] as Row[], known: 0, shown: 0 }]));
  for (const entry of listed) {
    const { id, kind } = entry.skill;
    const group = groups.get(kind);
    if (!group) continue;
    const mark = skillProgress(career, profile, id);
    const asked = levels?.get(id);
    if (mark.status !== 'to-learn') progress[mark.status]++;
    if (mark.status === 'known') group.known++;
    let isShown = (!levels || asked !== undefined) && words.every((word) => entry.text.includes(word));
    if (isShown) {
      counts.all++;
      counts[mark.status]++;
      isShown = !status || mark.status === status || shown.has(id);
    }
    if (isShown) {
      now.add(id);
      group.shown++;
    }
    group.rows.push({ entry, mark, asked, isShown });
  }
  return { groups: [...groups.values()].filter(({ rows }) => rows.length), progress, counts, shown: now };
}

/** The level a skill gets when it is ticked: what the position in view asks, else the level it is first asked at. */
export const levelNeeded = (career: Career, position: Position | undefined, skill: Id): Level =>
  position?.skills.find((need) => need.skill === skill)?.level ?? firstLevelNeeded(career, skill);

/** Why nothing is shown, and what could be looked at instead. */
export type Nothing =
  | { readonly reason: 'query' | 'unasked' | Status }
  | { readonly reason: 'done'; readonly skills: number; readonly next: Position | undefined };

export function whyNothing({ career, profile, listed }: List, { status, position, query }: Filter): Nothing {
  if (query.trim()) return { reason: 'query' };
  if (!position) return { reason: status ?? 'to-learn' };
  const needs = position.skills.filter(({ skill }) => listed.some((entry) => entry.skill.id === skill));
  if (!needs.length) return { reason: 'unasked' };
  if (status === 'known' || missing(career, profile, needs).length) return { reason: status ?? 'to-learn' };
  const { leaving, positions } = lookup(career);
  const next = positions.get(leaving.get(position.id)?.[0]?.to ?? '');
  return { reason: 'done', skills: needs.length, next };
}
