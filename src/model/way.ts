/** The way from one position to another: its steps, and what each asks of this visitor. */
import type { Career, Id, Milestone, Position, Transition } from './career.js';
import { lookup } from './lookup.js';
import type { Profile } from './profile.js';
import { type NeedState, needStates, skillsNeeded } from './skills.js';

export interface MilestoneOnTheWay {
  readonly milestone: Milestone;
  readonly done: boolean;
}

/** One step of a way: the position it arrives at, and what it asks that no earlier step asked as high. */
export interface WayStep {
  readonly position: Position;
  /** Absent where the way begins at the foot of the ladder and there is no step to take. */
  readonly transition?: Transition;
  readonly needs: readonly NeedState[];
  readonly missing: readonly NeedState[];
  readonly milestones: readonly MilestoneOnTheWay[];
}

/** Whether a visitor has done a milestone. */
export const isDone = (career: Career, profile: Profile, milestone: Id): boolean =>
  profile.milestones[career.id]?.includes(milestone) ?? false;

/** A step's milestones, each with whether it is done. */
export const milestonesOf = (career: Career, profile: Profile, step: Transition): MilestoneOnTheWay[] =>
  step.milestones.map((milestone) => ({ milestone, done: isDone(career, profile, milestone.id) }));

/**
 * The fewest steps that lead from one position to another, by the dataset's order where two ways are
 * as short. Undefined where no way leads there; empty where both are one.
 */
export function stepsBetween(career: Career, from: Id, to: Id): readonly Transition[] | undefined {
  if (from === to) return [];
  const { leaving } = lookup(career);
  const arrivedBy = new Map<Id, Transition>();
  let front = [from];
  while (front.length && !arrivedBy.has(to)) {
    const next: Id[] = [];
    for (const step of front.flatMap((position) => leaving.get(position) ?? [])) {
      if (step.to === from || arrivedBy.has(step.to)) continue;
      arrivedBy.set(step.to, step);
      next.push(step.to);
    }
    front = next;
  }
  const steps: Transition[] = [];
  for (let step = arrivedBy.get(to); step; step = step.from === from ? undefined : arrivedBy.get(step.from))
    steps.unshift(step);
  return steps.length ? steps : undefined;
}

/** The steps that lead up to a position from where careers like it begin: the shortest such way. */
export function stepsFromEntry(career: Career, to: Id): readonly Transition[] {
  const { arriving } = lookup(career);
  const leadsOn = new Map<Id, Transition>();
  let front = [to];
  while (front.length) {
    const next: Id[] = [];
    for (const position of front) {
      const steps = (arriving.get(position) ?? []).filter((step) => step.from !== to && !leadsOn.has(step.from));
      if (!arriving.get(position)?.length) {
        const way: Transition[] = [];
        for (let step = leadsOn.get(position); step; step = leadsOn.get(step.to)) way.push(step);
        return way;
      }
      for (const step of steps) {
        if (leadsOn.has(step.from)) continue;
        leadsOn.set(step.from, step);
        next.push(step.from);
      }
    }
    front = next;
  }
  return [];
}

/**
 * The way from a visitor's position (or, standing nowhere yet, from the foot of the ladder) to their
 * target, with what each step asks. Undefined where no way leads there.
 */
export function wayTo(career: Career, profile: Profile, from: Id | undefined, to: Id): WayStep[] | undefined {
  const { positions } = lookup(career);
  const steps = from === undefined ? stepsFromEntry(career, to) : stepsBetween(career, from, to);
  if (!steps) return undefined;
  const asked = new Map<Id, number>();
  const unasked = (needs: readonly NeedState[]) => {
    const fresh = needs.filter(({ skill, level }) => level > (asked.get(skill) ?? 0));
    for (const { skill, level } of fresh) asked.set(skill, level);
    return fresh;
  };
  const first = positions.get(steps[0]?.from ?? to);
  const way: WayStep[] = [];
  if (from === undefined && first) {
    const needs = unasked(needStates(career, profile, first.skills));
    way.push({ position: first, needs, missing: needs.filter((need) => !need.enough), milestones: [] });
  }
  for (const transition of steps) {
    const position = positions.get(transition.to);
    if (!position) continue;
    const needs = unasked(needStates(career, profile, skillsNeeded(career, transition)));
    way.push({
      position,
      transition,
      needs,
      missing: needs.filter((need) => !need.enough),
      milestones: milestonesOf(career, profile, transition),
    });
  }
  return way;
}
