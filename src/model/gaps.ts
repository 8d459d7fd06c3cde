/** What a visitor lacks of a career, the most pressing first. */
import type { Career, Id, Need, Position } from './career.js';
import { learningOrder } from './learning-order.js';
import { lookup, resolveId } from './lookup.js';
import type { Profile } from './profile.js';
import { type NeedState, needStates, skillsNeeded } from './skills.js';
import { type WayStep, wayTo } from './way.js';

/** A skill that is lacked, at the level at which it is next asked. */
export interface Gap extends NeedState {
  /** The position that asks it next; none where no position does. */
  readonly askedBy?: Position;
  /** How many steps ahead that position stands, the next being 1. What is off the visitor's way stands behind it. */
  readonly stepsAway: number;
}

/** What a position to come asks of this visitor. */
type Ask = Pick<WayStep, 'position' | 'needs'>;

/**
 * The skills of a career that a visitor lacks, each once, in the order to learn them: first what their next
 * step asks, then the steps after it up to their target, then what the ladder's other positions ask, from
 * its foot; last what none asks. A visitor who said nothing of where they stand begins at the foot.
 */
export function gapsOf(career: Career, profile: Profile): Gap[] {
  const gaps = new Map<Id, Gap>();
  const asked = new Set<Id>();
  const take = (stepsAway: number, needs: readonly NeedState[], askedBy?: Position) => {
    for (const need of needs) {
      asked.add(need.skill);
      if (need.enough || gaps.has(need.skill)) continue;
      gaps.set(need.skill, { ...need, ...(askedBy && { askedBy }), stepsAway });
    }
  };
  const notYetAsked = (needs: readonly Need[]) => {
    const fresh = needs.filter(({ skill }) => !asked.has(skill));
    return needStates(career, profile, fresh);
  };

  const { positions, skills } = career;
  const ahead = stepsAhead(career, profile);
  for (const [index, asks] of ahead.entries()) for (const { position, needs } of asks) take(index + 1, needs, position);
  const beyond = ahead.length + 1;
  for (const [place, each] of positions.entries()) take(beyond + place, notYetAsked(each.skills), each);
  take(beyond + positions.length, notYetAsked(skills.map(({ id }) => ({ skill: id, level: 1 }))));
  return learningOrder(career, [...gaps.values()], (gap) => gap.stepsAway);
}

/** Whether the visitor said enough for there to be a next step. */
export const hasNextStep = (career: Career, profile: Profile): boolean => stepsAhead(career, profile).length > 0;

/** What is asked step by step: up to the target or, with none in reach, by each position that is one step on. */
function stepsAhead(career: Career, profile: Profile): Ask[][] {
  const { leaving, positions } = lookup(career);
  const known = (id: Id | undefined) => (id === undefined ? undefined : positions.get(resolveId(career, id))?.id);
  const standing = profile.positions[career.id];
  const [current, target] = [known(standing?.current), known(standing?.target)];
  const way = target === undefined ? undefined : wayTo(career, profile, current, target);
  if (way?.length) return way.map(({ position, needs }) => [{ position, needs }]);
  if (current === undefined) return [];
  const next = (leaving.get(current) ?? []).flatMap((step): Ask[] => {
    const position = positions.get(step.to);
    return position ? [{ position, needs: needStates(career, profile, skillsNeeded(career, step)) }] : [];
  });
  return next.length ? [next] : [];
}
