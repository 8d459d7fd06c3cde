/** A ladder as a graph: which steps are kept, and how far up each position stands. */
import type { Career, Id } from './career.js';

/** A position of the drawing, or several of them folded into one. */
export interface LadderNode {
  readonly id: Id;
  /** Its stage's place in the career, from 0. */
  readonly stage: number;
  /** The track it stands on; undefined on the trunk. */
  readonly track: Id | undefined;
  /** Whether it leads out of the career. */
  readonly door: boolean;
}

/** Nodes by their index; a step leads from one to another, once, and never back. */
export interface LadderGraph {
  readonly nodes: readonly LadderNode[];
  readonly leaving: readonly (readonly number[])[];
  readonly arriving: readonly (readonly number[])[];
  /** The longest way up to each, in steps. */
  readonly ranks: readonly number[];
}

/** The graph of the positions shown. Ways that lead over hidden ones are bridged, so that the ladder still connects. */
export function careerGraph(career: Career, shown?: ReadonlySet<Id>): LadderGraph {
  const stages = new Map(career.stages.map((stage, index) => [stage.id, { ...stage, index }]));
  const nodes = career.positions.flatMap<LadderNode>(({ id, stage, track }) => {
    const { index = 0, beyond = false } = stages.get(stage) ?? {};
    return shown && !shown.has(id) ? [] : [{ id, stage: index, track, door: beyond }];
  });
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const leading = new Map<Id, Id[]>(career.positions.map(({ id }) => [id, []]));
  for (const { from, to } of career.transitions) if (leading.has(to)) leading.get(from)?.push(to);

  const pairs: [number, number][] = [];
  for (const [from, node] of nodes.entries()) {
    const hidden = new Set<Id>();
    const next = [...leading.get(node.id)!];
    for (const id of next) {
      const to = indexes.get(id);
      if (to !== undefined) pairs.push([from, to]);
      else if (!hidden.has(id)) {
        hidden.add(id);
        next.push(...leading.get(id)!);
      }
    }
  }
  return rankedGraph(nodes, pairs);
}

/** The graph in which some nodes have become one. `folded` gives the new index of each; a step is kept where it `isShown`. */
export function contracted(
  graph: LadderGraph,
  { nodes, folded }: { readonly nodes: readonly LadderNode[]; readonly folded: readonly number[] },
  isShown: (from: number, to: number) => boolean,
): LadderGraph {
  const pairs = graph.leaving.flatMap((targets, from) => targets.map((to) => [folded[from]!, folded[to]!] as const));
  return rankedGraph(
    nodes,
    pairs.filter(([from, to]) => isShown(from, to)),
  );
}

function rankedGraph(nodes: readonly LadderNode[], pairs: readonly (readonly [number, number])[]): LadderGraph {
  const leaving = nodes.map((): number[] => []);
  const taken = new Set<number>();
  for (const [from, to] of pairs) {
    const key = from * nodes.length + to;
    if (from === to || taken.has(key)) continue;
    taken.add(key);
    leaving[from]!.push(to);
  }
  const order = upwards(leaving);
  const arriving = nodes.map((): number[] => []);
  for (const [from, targets] of leaving.entries()) for (const to of targets) arriving[to]!.push(from);

  const ranks = longestWays(order, leaving);
  const floors = stageFloors(nodes, arriving, ranks);
  const starts = nodes.map(({ stage }, node) => (arriving[node]!.length ? 0 : floors[stage]!));
  return { nodes, leaving, arriving, ranks: longestWays(order, leaving, starts) };
}

/** Drops each step that leads back to a node it came from, depth first; the nodes in an order that only rises. */
function upwards(leaving: number[][]): number[] {
  const [fresh, open, done] = [0, 1, 2];
  const states = new Uint8Array(leaving.length);
  const tried = new Uint32Array(leaving.length);
  const finished: number[] = [];
  for (let start = 0; start < leaving.length; start++) {
    if (states[start] !== fresh) continue;
    const stack = [start];
    states[start] = open;
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      const to = leaving[node]![tried[node]!];
      if (to === undefined) {
        states[node] = done;
        finished.push(node);
        stack.pop();
      } else if (states[to] === open) {
        leaving[node]!.splice(tried[node]!, 1);
      } else {
        tried[node]!++;
        if (states[to] === done) continue;
        states[to] = open;
        stack.push(to);
      }
    }
  }
  return finished.reverse();
}

function longestWays(order: readonly number[], leaving: readonly number[][], starts?: readonly number[]): number[] {
  const ranks = starts ? [...starts] : leaving.map(() => 0);
  for (const node of order) for (const to of leaving[node]!) ranks[to] = Math.max(ranks[to]!, ranks[node]! + 1);
  return ranks;
}

/** Where each stage begins: a position of a later stage that no step leads to stands there, not at the foot. */
function stageFloors(nodes: readonly LadderNode[], arriving: readonly number[][], ranks: readonly number[]): number[] {
  const first: (number | undefined)[] = [];
  const last: (number | undefined)[] = [];
  for (const [node, { stage }] of nodes.entries()) {
    const rank = ranks[node]!;
    last[stage] = Math.max(last[stage] ?? 0, rank);
    if (arriving[node]!.length) first[stage] = Math.min(first[stage] ?? rank, rank);
  }
  const floors: number[] = [];
  let top = -1;
  for (const [stage, highest] of last.entries()) {
    if (highest === undefined) continue;
    const floor = top < 0 ? 0 : (first[stage] ?? top + 1);
    top = Math.max(top, floor, first[stage] === undefined ? 0 : highest);
    floors[stage] = floor;
  }
  return floors;
}
