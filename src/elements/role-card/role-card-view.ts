/** What a role card shows of a career: which position, where it stands, and what lies before and after it. */
import type { Career, Id, Position } from '../../model/career.js';
import { careerGraph } from '../../model/ladder-graph.js';
import { lookup, resolveId } from '../../model/lookup.js';
import type { Profile } from '../../model/profile.js';
import { stepsBetween } from '../../model/way.js';

/** A position by its id of today, or by one it had in an earlier release. */
export function positionOf(career: Career, id: Id | undefined): Position | undefined {
  return id === undefined ? undefined : lookup(career).positions.get(resolveId(career, id));
}

/**
 * The position to show: the one asked for; where none is, the visitor's own, else their target, else
 * the first of the ladder. Undefined where the one asked for is not there.
 */
export function shownPosition(career: Career, profile: Profile, asked: Id | undefined): Position | undefined {
  if (asked) return positionOf(career, asked);
  const { current, target } = profile.positions[career.id] ?? {};
  return positionOf(career, current) ?? positionOf(career, target) ?? career.positions[0];
}

export interface LadderPlace {
  /** The title of its stage. */
  readonly stage: string;
  /** Counted from 1 at the foot of the ladder, the longest way; undefined for a door to another career. */
  readonly step?: number;
  /** How many steps there are to the end of its own track. */
  readonly steps: number;
}

/** Where a position stands between the foot of the ladder and the end of its track, as the ladder draws it. */
export function ladderPlace(career: Career, position: Position): LadderPlace {
  const { nodes, leaving, ranks } = careerGraph(career);
  const from = career.positions.indexOf(position);
  const { stage, track, door } = nodes[from]!;
  const onward = new Set([from]);
  for (const node of onward)
    for (const next of leaving[node]!)
      if (!nodes[next]!.door && (!track || nodes[next]!.track === track)) onward.add(next);
  const step = ranks[from]! + 1;
  return {
    stage: career.stages[stage]?.title ?? position.stage,
    ...(!door && { step }),
    steps: Math.max(...[...onward].map((node) => ranks[node]! + 1)),
  };
}

/** The positions one step before, by a step up. */
export const before = (career: Career, { id }: Position): Position[] =>
  ends(
    career,
    (lookup(career).arriving.get(id) ?? []).filter(({ kind }) => kind !== 'move').map((step) => step.from),
  );

/** The positions one step on, by a step up or across. */
export const after = (career: Career, { id }: Position): Position[] =>
  ends(
    career,
    (lookup(career).leaving.get(id) ?? []).map((step) => step.to),
  );

const ends = (career: Career, ids: readonly Id[]): Position[] =>
  [...new Set(ids)].flatMap((id) => lookup(career).positions.get(id) ?? []);

/** Whether a position is the visitor's own, their target, or on the way from the one to the other. */
export function relation(
  career: Career,
  profile: Profile,
  position: Position,
): 'current' | 'target' | 'on-the-way' | undefined {
  const own = profile.positions[career.id];
  const current = positionOf(career, own?.current);
  const target = positionOf(career, own?.target);
  if (position === current) return 'current';
  if (position === target) return 'target';
  if (!target || !stepsBetween(career, position.id, target.id)) return undefined;
  return !current || stepsBetween(career, current.id, position.id) ? 'on-the-way' : undefined;
}
