/** A plan for this visitor: where to go next, what is missing in which order, and by when. Proposals, not marks. */
import type { Career, Id, Level, Position } from '../model/career.js';
import { distanceTo } from '../model/distance.js';
import { hoursBetween, type Range } from '../model/hours.js';
import { learningOrder } from '../model/learning-order.js';
import { lookup, resolveId } from '../model/lookup.js';
import type { Background, Circumstances, Profile } from '../model/profile.js';
import { needStates, type NeedState, missingSkills } from '../model/skills.js';
import { milestonesOf, stepsBetween, stepsFromEntry } from '../model/way.js';
import type { Plan, PlanStep } from './advice.js';
import type { CalendarEvent } from './calendar.js';

/** Where a visitor says nothing of their time. */
const USUAL_WEEK = 5;
const SHORTEST_WEEK = 1;
const LONGEST_WEEK = 80;
/** No step is shorter, in days: what was learnt has to settle. */
const SHORTEST_STEP = 3;

/**
 * By where someone comes from, the share of a skill's hours that it takes them: whoever works beside the field knows
 * much of it by another name, and whoever is new to work learns to work besides. Rough on purpose, and the same for
 * every skill: nobody's background says more than that.
 */
const PACE: Readonly<Record<Background, number>> = {
  new: 1.25,
  'other-field': 1,
  frontend: 0.8,
  operations: 0.8,
  backend: 0.65,
};

/**
 * A plan for the next position: the visitor's target; with none, the one after theirs; standing nowhere yet, the first
 * that asks more than they hold. Undefined where no position is ahead, or nothing of it is missing. `today` in days
 * since 1970. What is missing is learnt one after the other: first what other missing skills build on, then what is
 * begun, then by the guide's rank.
 */
export function makePlan(
  career: Career,
  profile: Profile,
  circumstances: Circumstances,
  today: number,
): Plan | undefined {
  const position = nextPosition(career, profile);
  const missing = position ? learningOrder(career, missingSkills(career, profile, position)) : [];
  if (!position || !missing.length) return undefined;
  const weekly = weekOf(circumstances);
  const alternative = betterFit(career, profile, circumstances, position);
  let begins = today;
  const steps = missing.map((need): PlanStep => {
    const hours = hoursOf(career, need, circumstances);
    const step = {
      skill: need.skill,
      level: need.level,
      practice: lookup(career).skills.get(need.skill)?.practice ?? [],
      hours,
      begins,
      ends: begins + daysFor(hours, weekly),
    };
    begins = step.ends;
    return step;
  });
  return {
    career: career.id,
    position: position.id,
    weekly,
    steps,
    milestones: openMilestones(career, profile, position),
    ...(alternative && { alternative }),
  };
}

const weekOf = ({ hours = USUAL_WEEK }: Circumstances): number =>
  hours > 0 ? Math.min(LONGEST_WEEK, Math.max(SHORTEST_WEEK, hours)) : USUAL_WEEK;

/** The middle of the range, at so many hours a week. */
const daysFor = ([least, most]: Range, weekly: number): number =>
  Math.max(SHORTEST_STEP, Math.ceil(((least + most) / 2 / weekly) * 7));

/** From the level held to the one asked, at the visitor's pace. Of what is being learnt, half of the first level is done. */
function hoursOf(
  career: Career,
  { skill, status, held: holds, level }: NeedState,
  { background }: Circumstances,
): Range {
  const record = lookup(career).skills.get(skill);
  const begun = status === 'learning' ? hoursBetween(record, 0, 1) : [0, 0];
  const pace = background ? PACE[background] : 1;
  const [least, most] = hoursBetween(record, holds ?? 0, level).map((hours, end) =>
    Math.max(1, Math.round((hours - begun[end]! / 2) * pace)),
  );
  return [least!, most!];
}

function nextPosition(career: Career, profile: Profile): Position | undefined {
  const { positions, leaving } = lookup(career);
  const standing = profile.positions[career.id];
  const known = (id: Id | undefined) => (id === undefined ? undefined : positions.get(resolveId(career, id)));
  const [current, target] = [known(standing?.current), known(standing?.target)];
  if (target && target !== current) return target;
  if (!current) return career.positions.find((position) => missingSkills(career, profile, position).length);
  const steps = leaving.get(current.id) ?? [];
  return known((steps.find(({ kind }) => kind === 'promotion') ?? steps[0])?.to);
}

/** Those of the step that leads to a position, from where the visitor stands or from the foot of the ladder. */
function openMilestones(career: Career, profile: Profile, position: Position): Id[] {
  const current = profile.positions[career.id]?.current;
  const way = current === undefined ? undefined : stepsBetween(career, resolveId(career, current), position.id);
  const step = (way ?? stepsFromEntry(career, position.id)).at(-1);
  return step ? milestonesOf(career, profile, step).flatMap(({ milestone, done }) => (done ? [] : [milestone.id])) : [];
}

/**
 * An alternative that speaks to all the visitor enjoys, and of which they know half already and more than of the
 * position ahead; the closest, where several do.
 */
function betterFit(
  career: Career,
  profile: Profile,
  { enjoys = [] }: Circumstances,
  position: Position,
): Plan['alternative'] {
  const enjoyed = career.interests.filter(({ id }) => enjoys.includes(id));
  if (!enjoyed.length) return undefined;
  const needs = needStates(career, profile, position.skills);
  const share = needs.filter(({ enough }) => enough).length / needs.length;
  const [best] = career.alternatives
    .filter(({ interests }) => enjoyed.every(({ id }) => interests.includes(id)))
    .map((alternative) => ({ id: alternative.id, ...distanceTo(career, profile, alternative) }))
    .filter(({ yours, needs }) => yours / needs.length > share && yours * 2 >= needs.length)
    .sort((a, b) => b.closeness - a.closeness);
  return best && { id: best.id, known: best.yours, of: best.needs.length };
}

/**
 * The plan with the end of a step, by its place from 0, on another day, and all that follow moved along. A step lasts
 * a day at least; where there is no such step or no such day, the plan stays as it is.
 */
export function movePlan(plan: Plan, step: number, ends: number): Plan {
  const moved = plan.steps[step];
  if (!moved || !Number.isFinite(ends)) return plan;
  const shift = Math.max(moved.begins + 1, Math.round(ends)) - moved.ends;
  if (!shift) return plan;
  const steps = plan.steps.map((each, place) => {
    if (place < step) return each;
    return { ...each, begins: place === step ? each.begins : each.begins + shift, ends: each.ends + shift };
  });
  return { ...plan, steps };
}

/** What a calendar says of a step. */
export interface CalendarWords {
  readonly title: (skill: string, level: Level) => string;
  /** What to do, and how many hours it takes, least and most. */
  readonly text: (practice: readonly string[], hours: readonly [least: number, most: number]) => string;
}

/** One event a step. A plan for the same position that is saved again moves its events. */
export function calendarOf(plan: Plan, career: Career, words: CalendarWords): CalendarEvent[] {
  const { skills } = lookup(career);
  return plan.steps.map(({ skill, level, practice, hours, begins, ends }) => ({
    id: `${plan.career}/${plan.position}/${skill}`,
    title: words.title(skills.get(skill)?.title ?? skill, level),
    text: words.text(practice, hours),
    begins,
    ends,
  }));
}
