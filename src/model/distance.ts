/** How far an alternative career lies from this one, for this visitor. */
import type { Alternative, Career, Id, Level } from './career.js';
import { lookup } from './lookup.js';
import type { Profile, Status } from './profile.js';
import { skillProgress } from './skills.js';

/** What the guide expects of a skill that an alternative asks. */
export type Carry = 'carries-over' | 'level-up' | 'new';

export interface AlternativeNeed {
  readonly skill: Id;
  readonly title: string;
  readonly level: Level;
  readonly carry: Carry;
  readonly status: Status;
  /** Whether the visitor knows it at the level asked. */
  readonly enough: boolean;
}

export interface Distance {
  readonly needs: readonly AlternativeNeed[];
  /** How many of its skills carry over, by the guide. */
  readonly carriesOver: number;
  /** How many of its skills this visitor knows at the level asked. */
  readonly yours: number;
  /** The share of what it asks that comes along, 0 to 1, each skill weighted by the level asked. */
  readonly closeness: number;
}

/**
 * How much of a skill counts as brought along. What the guide expects counts for two thirds until the
 * visitor says so: a mark never moves a career away, and with no mark at all each stands in the guide's order.
 */
const brought: Record<Carry, Record<Exclude<Status, 'known'>, number>> = {
  'carries-over': { 'to-learn': 2 / 3, learning: 5 / 6 },
  'level-up': { 'to-learn': 1 / 3, learning: 2 / 3 },
  new: { 'to-learn': 0, learning: 1 / 2 },
};

export function distanceTo(career: Career, profile: Profile, alternative: Alternative): Distance {
  const { skills } = lookup(career);
  let weight = 0;
  let along = 0;
  const judge = (carry: Carry, need: { skill: Id; level: Level; title?: string }): AlternativeNeed => {
    const { skill, level } = need;
    const { status, level: holds = 1 } = skillProgress(career, profile, skill);
    weight += level;
    along +=
      level *
      (status === 'known' ? Math.max(brought[carry].learning, Math.min(1, holds / level)) : brought[carry][status]);
    return {
      skill,
      title: need.title ?? skills.get(skill)?.title ?? skill,
      level,
      carry,
      status,
      enough: status === 'known' && holds >= level,
    };
  };
  const needs = [
    ...alternative.carriesOver.map((need) => judge('carries-over', need)),
    ...alternative.levelUp.map((need) => judge('level-up', need)),
    ...alternative.new.map((need) => judge('new', need)),
  ];
  return {
    needs,
    carriesOver: alternative.carriesOver.length,
    yours: needs.filter((need) => need.enough).length,
    closeness: weight ? along / weight : 0,
  };
}
