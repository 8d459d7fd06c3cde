/**
 * The order in which a ladder is read: its trunk stage by stage, then the tracks after the fork one by
 * one, then what they lead to together. In a long ladder the middle of a list folds to one item.
 */
import type { Career, Id, Label, Stage } from './career.js';
import { contracted, type LadderGraph, type LadderNode } from './ladder-graph.js';

/** Positions that share one place in the drawing until they are opened. */
export interface LadderFold {
  readonly id: Id;
  readonly positions: readonly Id[];
  /** An open one takes no place of its own; its positions do. */
  readonly open: boolean;
}
export type LadderItem = Id | LadderFold;

export interface LadderTrack {
  /** Undefined for the trunk where it goes on beside the tracks. */
  readonly label: Label | undefined;
  readonly items: readonly LadderItem[];
}
/** A stretch of the trunk within one stage, or the fork with all its tracks and the stages they span. */
export type LadderSection =
  | { readonly kind: 'stage'; readonly stages: readonly Stage[]; readonly items: readonly LadderItem[] }
  | { readonly kind: 'fork'; readonly stages: readonly Stage[]; readonly tracks: readonly LadderTrack[] };

export interface LadderOutline {
  readonly sections: readonly LadderSection[];
  /** What is drawn: positions, and closed folds. */
  readonly graph: LadderGraph;
  /** By node of the graph: the band it is drawn in. 0 is the trunk, then the tracks; `merged` is what they lead to. */
  readonly bands: readonly number[];
  readonly merged: number;
  /** By position: the node it is drawn as, itself or a closed fold. */
  readonly drawnAs: ReadonlyMap<Id, Id>;
}

export interface Folding {
  /** Positions that never fold: the way, and what lies around where the visitor stands and aims. */
  readonly kept?: ReadonlySet<Id> | undefined;
  /** Positions whose fold has been opened. */
  readonly opened?: ReadonlySet<Id> | undefined;
}

/** From how many positions on lists fold, and how many make a fold. */
export const FOLD_FROM = 60;
const FOLD_LEAST = 3;

export const isFold = (item: LadderItem): item is LadderFold => typeof item !== 'string';

export function ladderOutline(career: Career, graph: LadderGraph, folding: Folding = {}): LadderOutline {
  const { nodes, ranks } = graph;
  const upwards = nodes.map((_, node) => node).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const { trunk, tracks, merged } = parted(career, graph, upwards);
  const fold = nodes.length < FOLD_FROM ? unfolded : folded;

  /** By node: the fold that stands for it. */
  const standIns = new Map<Id, LadderFold>();
  const items = (list: readonly number[]): LadderItem[] => {
    const result = fold(
      list.map((node) => nodes[node]!.id),
      folding,
    );
    for (const item of result) if (isFold(item) && !item.open) for (const id of item.positions) standIns.set(id, item);
    return result;
  };
  const stageOf = (node: number): Stage | undefined => career.stages[nodes[node]!.stage];
  const stageSections = (list: readonly number[]) =>
    runs(list, stageOf).map((run): LadderSection => ({
      kind: 'stage',
      stages: [stageOf(run[0]!)].filter(isThere),
      items: items(run),
    }));
  const inTracks = tracks.flatMap(({ list }) => list);
  const sections = [
    ...stageSections(trunk),
    ...(tracks.length
      ? [
          {
            kind: 'fork' as const,
            stages: career.stages.filter((stage) => inTracks.some((node) => stageOf(node) === stage)),
            tracks: tracks.map(({ label, list }) => ({ label, items: items(list) })),
          },
        ]
      : []),
    ...stageSections(merged),
  ];

  const bands = new Map<number, number>();
  for (const [band, list] of [trunk, ...tracks.map(({ list }) => list), merged].entries())
    for (const node of list) bands.set(node, band);
  const drawnAs = new Map(nodes.map(({ id }) => [id, standIns.get(id)?.id ?? id]));
  return { sections, merged: tracks.length + 1, drawnAs, ...drawn(graph, bands, standIns) };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** Splits a list where what is asked of its items changes. */
function runs<T>(list: readonly T[], of: (item: T) => unknown): T[][] {
  const result: T[][] = [];
  for (const item of list) {
    const run = result.at(-1);
    if (run && of(run[0]!) === of(item)) run.push(item);
    else result.push([item]);
  }
  return result;
}

/** Which nodes are the trunk, which a track's, and which are only reached over several of these. */
function parted(career: Career, graph: LadderGraph, upwards: readonly number[]) {
  const MERGED = Symbol();
  const { nodes, arriving, ranks } = graph;
  const track: (Id | symbol | undefined)[] = [];
  for (const node of upwards) {
    // A position that names no track and is only reached from one stands on that one: a door at its end.
    const before = new Set(arriving[node]!.map((from) => track[from]));
    track[node] = nodes[node]!.track ?? (before.size > 1 ? MERGED : before.values().next().value);
  }
  const fork = Math.min(...upwards.filter((node) => typeof track[node] === 'string').map((node) => ranks[node]!));
  const onTrunk = upwards.filter((node) => track[node] === undefined);
  const beside = onTrunk.filter((node) => ranks[node]! >= fork);
  const ids = new Set([
    ...career.tracks.map(({ id }) => id),
    ...upwards.map((node) => track[node]).filter((id) => typeof id === 'string'),
  ]);
  const tracks = [...ids].map((id) => ({
    label: career.tracks.find((label) => label.id === id) ?? { id, title: id },
    list: upwards.filter((node) => track[node] === id),
  }));
  return {
    trunk: onTrunk.filter((node) => ranks[node]! < fork),
    tracks: nearestFirst(
      graph,
      [{ label: undefined, list: beside }, ...tracks].filter(({ list }) => list.length),
    ),
    merged: upwards.filter((node) => track[node] === MERGED),
  };
}

/** Tracks in the dataset's order, each past its neighbour where that brings closer what steps lead between. */
function nearestFirst<T extends { readonly list: readonly number[] }>(graph: LadderGraph, tracks: readonly T[]): T[] {
  const of = new Map(tracks.flatMap((track) => track.list.map((node) => [node, track] as const)));
  const linked = tracks.map(() => [] as T[]);
  for (const [place, track] of tracks.entries())
    for (const node of track.list)
      for (const other of [...graph.leaving[node]!, ...graph.arriving[node]!]) {
        const there = of.get(other);
        if (there && there !== track) linked[place]!.push(there);
      }
  const neighbours = new Map(tracks.map((track, place) => [track, linked[place]!]));
  const order = [...tracks];
  const places = new Map(order.map((track, place) => [track, place]));
  /** How much shorter it gets if a track moves up by one; less than nothing where it gets longer. */
  const gain = (track: T, past: T) =>
    neighbours
      .get(track)!
      .reduce((sum, each) => sum + (each === past ? 0 : Math.sign(places.get(each)! - places.get(track)!)), 0);
  for (let sweep = 0; sweep < 8; sweep++) {
    for (let place = 1; place < order.length; place++) {
      const [below, above] = [order[place - 1]!, order[place]!];
      if (gain(below, above) - gain(above, below) <= 0) continue;
      [order[place - 1], order[place]] = [above, below];
      places.set(above, place - 1).set(below, place);
    }
  }
  return order;
}

const unfolded = (list: readonly Id[]): LadderItem[] => [...list];

/** A list with its middle folded: all but its first and last and what is kept. */
function folded(list: readonly Id[], { kept, opened }: Folding): LadderItem[] {
  const stays = (id: Id) => id === list[0] || id === list.at(-1) || !!kept?.has(id);
  return runs(list, stays).flatMap<LadderItem>((run) =>
    stays(run[0]!) || run.length < FOLD_LEAST
      ? run
      : [{ id: `+${run[0]}`, positions: run, open: run.some((id) => opened?.has(id)) }],
  );
}

/** The graph as it is drawn, with closed folds in place of their positions. */
function drawn(graph: LadderGraph, bandOf: ReadonlyMap<number, number>, standIns: ReadonlyMap<Id, LadderFold>) {
  const indexes = new Map<Id, number>();
  const nodes: LadderNode[] = [];
  const bands: number[] = [];
  const places = graph.nodes.map((node, index) => {
    const fold = standIns.get(node.id);
    const id = fold?.id ?? node.id;
    let place = indexes.get(id);
    if (place === undefined) {
      place = nodes.push(fold ? { ...node, id, door: false } : node) - 1;
      indexes.set(id, place);
      bands[place] = bandOf.get(index)!;
    }
    return place;
  });
  if (!standIns.size) return { bands, graph };
  const folds = new Set([...standIns.values()].map(({ id }) => indexes.get(id)!));
  // What leads from one fold into another track's is as hidden as its ends.
  const isShown = (from: number, to: number) => bands[from] === bands[to] || !folds.has(from) || !folds.has(to);
  return { bands, graph: contracted(graph, { nodes, folded: places }, isShown) };
}
