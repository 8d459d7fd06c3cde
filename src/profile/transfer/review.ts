/** Two people's marks side by side: a learner's, and what a mentor says of them. Neither changes the other's. */
import type { Career, Id } from '../../model/career.js';
import { lookup, resolveId } from '../../model/lookup.js';
import { skillTitle } from '../../model/recorded-skills.js';
import { type Profile, type SkillProgress, type SkillReview, progressRank, type Status } from '../../model/profile.js';
import { firstLevelNeeded, skillProgress, skillsInOrder } from '../../model/skills.js';
import type { Field } from '../document.js';
import { type FieldValues, paths } from '../fields.js';
import type { SharedProfile, MentorReview } from './transfer.js';

/** What a mentor says, by skill id. Has no prototype. */
type Said = MentorReview['skills'];

/** How a mentor's mark stands to the learner's. Levels are the learner's own: two who say "known" agree. */
export type Sees = 'more' | 'less' | 'same';

/** A skill as two people see it. */
export interface ReviewRow {
  readonly skill: Id;
  /** As the career calls it; one that it does not hold as a neighbour does, else by its id, readable. */
  readonly title: string;
  readonly learner: SkillProgress;
  /** The mentor's mark; undefined where they gave none. */
  readonly mentor: Status | undefined;
  /** A word from the mentor; empty where there is none. */
  readonly word: string;
  /** Undefined where the mentor gave no mark. */
  readonly sees: Sees | undefined;
}

const GROUPS = ['differ', 'open', 'agree'] as const;
/** Where the two differ, what the mentor has still to look at, and where they agree. */
export type ReviewGroup = (typeof GROUPS)[number];

export interface ReviewComparison {
  /** Every skill of the career, and those that the learner marked beside it, in one group each. */
  readonly groups: Readonly<Record<ReviewGroup, readonly ReviewRow[]>>;
  /** How many skills each group holds by the marks of now, wherever their rows stand. */
  readonly counts: Readonly<Record<ReviewGroup, number>>;
}

/** In which group each skill stands, by id. */
export type Arrangement = ReadonlyMap<Id, ReviewGroup>;

/**
 * An id for a learner's marks: short, and the same whenever the same ones come, as a link or as a file (32-bit FNV-1a
 * of what they hold; how a code is packed differs between browsers).
 */
export function reviewId({ name, saved, document }: SharedProfile): Id {
  const fields = Object.entries(document.fields).map(([path, [value]]: [string, Field]) => [path, value] as const);
  const text = JSON.stringify([name, saved, fields.sort(([a], [b]) => (a < b ? -1 : 1))]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

export const groupOf = ({ sees }: ReviewRow): ReviewGroup => (!sees ? 'open' : sees === 'same' ? 'agree' : 'differ');

/**
 * A learner's marks beside a mentor's. Rows stand in the groups of `arrangement` where it knows them: a row must not
 * move from under the pointer because the mentor marked it.
 */
export function compareReview(
  career: Career,
  { learner, said, arrangement = new Map() }: { learner: Profile; said: Said; arrangement?: Arrangement | undefined },
): ReviewComparison {
  const groups = { differ: [] as ReviewRow[], open: [] as ReviewRow[], agree: [] as ReviewRow[] };
  const counts = { differ: 0, open: 0, agree: 0 };
  for (const row of rowsOf(career, learner, said)) {
    const group = groupOf(row);
    counts[group]++;
    groups[arrangement.get(row.skill) ?? group].push(row);
  }
  return { groups, counts };
}

/** Where each row stands now. */
export const arrangementOf = ({ groups }: ReviewComparison): Arrangement =>
  new Map(GROUPS.flatMap((group) => groups[group].map(({ skill }) => [skill, group] as const)));

/** Whether a row stands in a group that its marks have left. */
export const isUnsorted = ({ groups }: ReviewComparison): boolean =>
  GROUPS.some((group) => groups[group].some((row) => groupOf(row) !== group));

/** A mentor's review, as it travels back: what they said, and nothing of the learner's but the name. */
export function toReview(
  said: Said,
  { name, learner, saved = Date.now() }: Pick<MentorReview, 'name' | 'learner' | 'saved'>,
): MentorReview {
  const skills = Object.create(null) as Record<Id, SkillReview>;
  for (const [skill, { status, word }] of Object.entries(said))
    if (status || word?.trim()) skills[skill] = { ...(status && { status }), ...(word?.trim() && { word }) };
  return { kind: 'review', name, learner, saved, skills };
}

/** A review, back with the learner: against the marks of today, not those that were looked at. */
export interface ReceivedReview {
  /** All that the mentor speaks of. */
  readonly all: readonly ReviewRow[];
  readonly differ: readonly ReviewRow[];
  /** Skills on which the mentor only has a word to say: they see them the same way, or left them unmarked. */
  readonly words: readonly ReviewRow[];
  /** How many are seen the same way. */
  readonly agree: number;
}

export function differences(career: Career, own: Profile, { skills }: MentorReview): ReceivedReview {
  const { differ, open, agree } = compareReview(career, { learner: own, said: skills }).groups;
  const all = [...differ, ...agree, ...open.filter(({ word }) => word)];
  return { all, differ, words: all.filter((row) => row.word && groupOf(row) !== 'differ'), agree: agree.length };
}

/** What is written when the learner takes the mentor's marks in these rows: known is known as a tick would say it. */
export function taken(career: Career, rows: readonly ReviewRow[]): FieldValues {
  return Object.assign(
    {},
    ...rows.map(({ skill, mentor = null }) => ({
      [paths.skill(skill, 'status')]: mentor,
      [paths.skill(skill, 'level')]: mentor === 'known' ? firstLevelNeeded(career, skill) : null,
    })),
  ) as FieldValues;
}

/** Every skill of the career in its order; then, by name, those of other careers that either of the two speaks of. */
function rowsOf(career: Career, learner: Profile, said: Said): ReviewRow[] {
  const { skills } = lookup(career);
  const beside = [...new Set([...Object.keys(learner.skills), ...Object.keys(said)])]
    .filter((id) => !skills.has(resolveId(career, id)) && isMentioned(learner.skills[id], said[id]))
    .map((id) => ({ id, title: skillTitle(career, id) || id }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  return [...skillsInOrder(career), ...beside].map(({ id, title }) => {
    const mark = skillProgress(career, learner, id);
    const { status, word = '' } = saidOf(career, said, id);
    return { skill: id, title, learner: mark, mentor: status, word, sees: status && seen(status, mark.status) };
  });
}

const isMentioned = (mark: Partial<SkillProgress> | undefined, review: SkillReview | undefined): boolean =>
  Boolean((mark?.status && mark.status !== 'to-learn') || mark?.note || review?.status || review?.word);

/** What was said of a skill: under today's id, else under one of an earlier release. */
const saidOf = (career: Career, said: Said, skill: Id): SkillReview =>
  [skill, ...(lookup(career).formerIds.get(skill) ?? [])].reduceRight<SkillReview>(
    (before, id) => ({ ...before, ...said[id] }),
    {},
  );

function seen(mentor: Status, learner: Status): Sees {
  const further = progressRank({ status: mentor }) - progressRank({ status: learner });
  return further > 0 ? 'more' : further < 0 ? 'less' : 'same';
}
