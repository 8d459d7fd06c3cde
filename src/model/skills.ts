/** Questions about skills: how a visitor holds them, what is missing, how far along they are. */
import type { Career, Id, Level, Need, Position, Skill, Transition } from './career.js';
import { lookup } from './lookup.js';
import { type Profile, type SkillProgress, type Status, noProgress } from './profile.js';

/** A skill asked at a level, and how the visitor holds it. */
export interface NeedState extends Need {
  readonly status: Status;
  /** The level held; only where the status is known. */
  readonly held?: Level;
  /** Whether it is known at the level asked, or above it. */
  readonly enough: boolean;
}

type StoredProgress = Profile['skills'][Id];

/** A mark, with what it says nothing of from an older one. Its level goes with its status. */
const completed = (mark: StoredProgress = {}, { note, ...standing }: StoredProgress = {}): StoredProgress => ({
  ...(!mark.status && standing),
  ...(note !== undefined && { note }),
  ...mark,
});

/** The visitor's mark for a skill: what is kept under today's id, completed by what ids of earlier releases keep. */
export function skillProgress(career: Career, profile: Profile, skill: Id): SkillProgress {
  let mark = profile.skills[skill];
  for (const former of lookup(career).formerIds.get(skill) ?? []) mark = completed(mark, profile.skills[former]);
  return mark ? { ...noProgress, ...mark } : noProgress;
}

/** How the visitor holds each skill that is asked. A known skill below the level asked is not enough. */
export function needStates(career: Career, profile: Profile, needs: readonly Need[]): NeedState[] {
  return needs.map(({ skill, level }) => {
    const mark = skillProgress(career, profile, skill);
    const holds = mark.status === 'known' ? (mark.level ?? 1) : undefined;
    return {
      skill,
      level,
      status: mark.status,
      ...(holds && { held: holds }),
      enough: holds !== undefined && holds >= level,
    };
  });
}

/** What of these a visitor lacks: unknown, or known below the level asked. */
export const missing = (career: Career, profile: Profile, needs: readonly Need[]): NeedState[] =>
  needStates(career, profile, needs).filter((need) => !need.enough);

/** The skills of a position that the visitor lacks. */
export const missingSkills = (career: Career, profile: Profile, position: Position): NeedState[] =>
  missing(career, profile, position.skills);

/**
 * What a step asks: the skills it names itself or, where it names none, those that the position it
 * leads to asks above what the one it leaves does.
 */
export function skillsNeeded(career: Career, step: Transition): readonly Need[] {
  if (step.skills) return step.skills;
  const { positions } = lookup(career);
  const before = new Map(positions.get(step.from)?.skills.map(({ skill, level }) => [skill, level]));
  return positions.get(step.to)?.skills.filter(({ skill, level }) => level > (before.get(skill) ?? 0)) ?? [];
}

/** The positions that ask for a skill, with the level each asks, in the ladder's order. */
export function neededBy(career: Career, skill: Id): { position: Position; level: Level }[] {
  return career.positions.flatMap((position) => {
    const need = position.skills.find((each) => each.skill === skill);
    return need ? [{ position, level: need.level }] : [];
  });
}

/** The level a skill is first asked at in this career; 1 where no position asks for it. */
export const firstLevelNeeded = (career: Career, skill: Id): Level =>
  neededBy(career, skill).reduce<Level | undefined>(
    (least, { level }) => (least && least < level ? least : level),
    undefined,
  ) ?? 1;

/** A skill's best place over the career's rankings; Infinity where it is in none. */
export const bestRank = (skill: Skill): number => Math.min(Infinity, ...Object.values(skill.ranks));

/** The skills that rankings name: by their place in the first ranking, then those that only a further one names. */
export function rankedSkills({ rankings, skills }: Career): readonly Skill[] {
  return rankings.flatMap(({ id }, index) => {
    const isNamed = ({ ranks }: Skill, list: Id) => Object.hasOwn(ranks, list);
    const first = (skill: Skill) => !rankings.slice(0, index).some((earlier) => isNamed(skill, earlier.id));
    return skills.filter((skill) => isNamed(skill, id) && first(skill)).sort((a, b) => a.ranks[id]! - b.ranks[id]!);
  });
}

/** A career's skills in order: those that are ranked, then the rest as the dataset has them. */
export const skillsInOrder = (career: Career): readonly Skill[] => [
  ...new Set([...rankedSkills(career), ...career.skills]),
];

export interface SkillCounts {
  readonly known: number;
  readonly learning: number;
  readonly total: number;
}

/** How many of these skills are known and how many are being learnt, at whatever level. */
export function countSkills(career: Career, profile: Profile, skills: readonly Id[]): SkillCounts {
  const count = { known: 0, learning: 0, total: skills.length };
  for (const skill of skills) {
    const { status } = skillProgress(career, profile, skill);
    if (status !== 'to-learn') count[status]++;
  }
  return count;
}

/** How many of these needs are met at the level asked, and how many are on the way. */
export function countNeeds(needs: readonly NeedState[]): SkillCounts {
  const known = needs.filter((need) => need.enough).length;
  const learning = needs.filter((need) => !need.enough && need.status !== 'to-learn').length;
  return { known, learning, total: needs.length };
}
