/** What a ladder shows, from a career and a profile: where the visitor stands, the way, what each step asks. */
import type { Career, Id, Position, Transition } from '../../model/career.js';
import { learningOrder } from '../../model/learning-order.js';
import { lookup, resolveId } from '../../model/lookup.js';
import type { Profile } from '../../model/profile.js';
import { type NeedState, needStates, skillsNeeded } from '../../model/skills.js';
import {
  type MilestoneOnTheWay,
  milestonesOf,
  stepsBetween,
  stepsFromEntry,
  type WayStep,
  wayTo,
} from '../../model/way.js';

/** What there is to say of the way. */
export type WaySummary =
  | { readonly kind: 'start' | 'aim' | 'same' | 'below' | 'noWay' }
  | {
      readonly kind: 'way';
      readonly steps: number;
      readonly skills: number;
      readonly learning: number;
      readonly milestones: number;
      readonly fromFoot: boolean;
    };

export interface ChosenWay {
  readonly current: Id | undefined;
  readonly target: Id | undefined;
  readonly outlook: WaySummary;
  /** The steps of the way ahead, by the position each arrives at. */
  readonly ahead: ReadonlyMap<Id, WayStep>;
  /** The way ahead and the way behind, position by position; each begins where its first step does. */
  readonly lit: readonly Id[];
  readonly walked: readonly Id[];
}

/** Where a visitor stands and what they aim for, as far as the ladder shows it. */
export function chosenWay(career: Career, profile: Profile, shown: ReadonlySet<Id>): ChosenWay {
  const known = (id: Id | undefined): Id | undefined => {
    const found = id && resolveId(career, id);
    return found && shown.has(found) ? found : undefined;
  };
  const standing = profile.positions[career.id];
  const [current, target] = [known(standing?.current), known(standing?.target)];
  const way = target === undefined || target === current ? [] : wayTo(career, profile, current, target);
  const ahead = new Map(way?.map((step) => [step.position.id, step]));
  const behind = current === undefined ? [] : stepsFromEntry(career, current);
  return {
    current,
    target,
    outlook: outlookOf(career, { current, target, way }),
    ahead,
    lit: ahead.size && current !== undefined ? [current, ...ahead.keys()] : [...ahead.keys()],
    walked: current === undefined ? [] : [...behind.map(({ from }) => from), current],
  };
}

function outlookOf(
  career: Career,
  { current, target, way }: Pick<ChosenWay, 'current' | 'target'> & { readonly way: readonly WayStep[] | undefined },
): WaySummary {
  if (target === undefined) return { kind: current === undefined ? 'start' : 'aim' };
  if (target === current) return { kind: 'same' };
  if (!way) return { kind: stepsBetween(career, target, current!) ? 'below' : 'noWay' };
  const missing = new Map(way.flatMap((step) => step.missing.map((need) => [need.skill, need] as const)));
  return {
    kind: 'way',
    steps: way.length,
    skills: missing.size,
    learning: [...missing.values()].filter(({ status }) => status === 'learning').length,
    milestones: way.flatMap((step) => step.milestones).filter(({ done }) => !done).length,
    fromFoot: current === undefined,
  };
}

export type StepState = 'walked' | 'lit' | 'ahead';

/** One step as it stands in the ladder. */
export interface StepView {
  readonly position: Position;
  readonly state: StepState;
  readonly door: boolean;
  /** Where it is reached from; empty where the ladder begins. */
  readonly from: readonly Id[];
  /** Whether it stands apart from all others. */
  readonly apart: boolean;
  /** What the step there asks: known first, then what is being learnt. */
  readonly needs: readonly NeedState[];
  /** In the order to learn it. */
  readonly missing: readonly NeedState[];
  readonly milestones: readonly MilestoneOnTheWay[];
  /** The milestones not done. */
  readonly open: readonly MilestoneOnTheWay[];
}

/** How much of a need is there: the order of a step's marks. */
const progressOf = ({ enough, status }: NeedState): number => (enough ? 0 : status === 'to-learn' ? 2 : 1);

/** Every position's step. */
export function stepsOf(career: Career, profile: Profile, standing: ChosenWay): Map<Id, StepView> {
  const { arriving, leaving } = lookup(career);
  const doors = new Set(career.stages.flatMap(({ id, beyond }) => (beyond ? [id] : [])));
  const walked = new Map(standing.walked.map((id, place) => [id, standing.walked[place - 1]]));
  const steps = new Map<Id, StepView>();
  for (const position of career.positions) {
    const { id } = position;
    const before = arriving.get(id) ?? [];
    const onWay = standing.ahead.get(id);
    const step = before.find(({ from }) => from === walked.get(id)) ?? before[0];
    const { needs, milestones } = onWay ?? asked(career, profile, step);
    steps.set(id, {
      position,
      state: onWay ? 'lit' : walked.has(id) ? 'walked' : 'ahead',
      door: doors.has(position.stage),
      from: [...new Set(before.map(({ from }) => from))],
      apart: !before.length && !leaving.has(id),
      needs: [...needs].sort((a, b) => progressOf(a) - progressOf(b)),
      missing: learningOrder(
        career,
        needs.filter((need) => !need.enough),
      ),
      milestones,
      open: milestones.filter(({ done }) => !done),
    });
  }
  return steps;
}

const asked = (career: Career, profile: Profile, step: Transition | undefined) => ({
  needs: step ? needStates(career, profile, skillsNeeded(career, step)) : [],
  milestones: step ? milestonesOf(career, profile, step) : [],
});

/** Positions whose place in the drawing never folds: the way, and what is next to where the visitor stands and aims. */
export function positionsInView(career: Career, { current, target, lit }: ChosenWay): ReadonlySet<Id> {
  const { arriving, leaving } = lookup(career);
  const around = [current, target].flatMap((id) =>
    id === undefined
      ? []
      : [id, ...(arriving.get(id) ?? []).map(({ from }) => from), ...(leaving.get(id) ?? []).map(({ to }) => to)],
  );
  return new Set([...lit, ...around]);
}
