/**
 * Where everything of a ladder stands, in a grid of equal columns and rows. A column is a rank; elevations
 * count rows from the ground. Text hangs under a step's tread and figures stand on it, so a track keeps
 * three rows from the next: two for its slab, one for who stands on the tread below.
 */
import type { Career, Id, Stage } from './career.js';
import { careerGraph, type LadderGraph } from './ladder-graph.js';
import { ladderLanes } from './ladder-lanes.js';
import { type Folding, type LadderOutline, ladderOutline } from './ladder-outline.js';

export interface LadderCell {
  /** From 0. */
  readonly column: number;
  /** From 0 at the ground. */
  readonly lane: number;
  /** The tread's height over the ground, in rows. */
  readonly elevation: number;
  /** How many rows its block hangs down: to the ground, or as a slab. */
  readonly height: number;
  readonly door: boolean;
}

export interface LadderConnection {
  readonly from: Id;
  readonly to: Id;
  /** SVG path in grid units: from the end of one tread up and along the next; `M`, `V` and `H` only. */
  readonly path: string;
}

export interface LadderLayout {
  readonly sections: LadderOutline['sections'];
  readonly columns: number;
  readonly rows: number;
  /** By id of a position or a closed fold. A position within one has no cell. */
  readonly cells: ReadonlyMap<Id, LadderCell>;
  /** By id of a position shown: the id of the cell it is drawn in, its own or its fold's. */
  readonly drawnAs: ReadonlyMap<Id, Id>;
  readonly connections: readonly LadderConnection[];
  /** Which columns each stage spans, from 0. */
  readonly axis: readonly { readonly stage: Stage; readonly column: number; readonly span: number }[];
  /** The part of the drawing that nothing stands in, from its upper corner where lines begin. */
  readonly sky: { readonly columns: number; readonly rows: number } | undefined;
}

export interface LadderOptions extends Folding {
  /** The only positions to show. */
  readonly shown?: ReadonlySet<Id> | undefined;
  /** Positions whose blocks hold a list. If one of them is in the air, its slab is made to hold it. */
  readonly roomy?: ReadonlySet<Id> | undefined;
}

const GAP = 3;
const WIDE_GAP = 5;
/** How far over the treads of a lane a connection passes that leads on beyond them: over heads, under slabs. */
const OVER = 0.6;
/** The least the sky must have for words to fit in it: rows with the head row, and share of the columns. */
const SKY_ROWS = 3;
const SKY_SHARE = 0.4;

export function ladderLayout(career: Career, options: LadderOptions = {}): LadderLayout {
  const outline = ladderOutline(career, careerGraph(career, options.shown), options);
  const { graph } = outline;
  const lanes = ladderLanes(outline);
  const gap = graph.nodes.some(({ id }, node) => lanes[node] && options.roomy?.has(id)) ? WIDE_GAP : GAP;
  const grid = cellsOf(graph, lanes, gap);
  const columns = 1 + Math.max(0, ...graph.ranks);
  const rows = 1 + grid.reduce((most, { elevation }) => Math.max(most, elevation), 0);
  return {
    sections: outline.sections,
    columns,
    rows,
    cells: new Map(graph.nodes.map(({ id }, node) => [id, grid[node]!])),
    drawnAs: outline.drawnAs,
    connections: connectionsOf(graph, grid, { rows, gap }),
    axis: axisOf(career, graph, columns),
    sky: skyOver(graph, lanes, { grid, columns, rows }),
  };
}

const slot = (column: number, lane: number): string => `${column} ${lane}`;

function cellsOf({ nodes, ranks, arriving }: LadderGraph, lanes: readonly number[], gap: number): LadderCell[] {
  const doors = new Map(nodes.map(({ door }, node) => [slot(ranks[node]!, lanes[node]!), door]));
  return nodes.map(({ door }, node) => {
    const [column, lane] = [ranks[node]!, lanes[node]!];
    // A door stands level with the step it opens from, unless someone has to stand below it.
    const level = door && arriving[node]!.length > 0 && doors.get(slot(column, lane - 1)) !== false;
    const elevation = 2 + column + gap * lane - (level ? 1 : 0);
    return { column, lane, elevation, height: lane ? gap - 1 : elevation, door };
  });
}

function connectionsOf(
  { nodes, leaving }: LadderGraph,
  grid: readonly LadderCell[],
  { rows, gap }: { readonly rows: number; readonly gap: number },
): LadderConnection[] {
  const taken = new Set(grid.map(({ column, lane }) => slot(column, lane)));
  const y = (elevation: number) => Math.round((rows - elevation) * 10) / 10;
  const path = (from: LadderCell, to: LadderCell) => {
    // Steps in between are passed over along a lane: the one it leads to, or its own, lower one where nothing stands in it.
    const between = Array.from({ length: to.column - from.column - 1 }, (_, index) => from.column + 1 + index);
    const isFree = from.lane < to.lane && !between.some((column) => taken.has(slot(column, from.lane)));
    const { lane } = isFree ? from : to;
    const passing = between.map((column) => {
      const tread = 2 + column + gap * lane;
      return `V${y(tread + (taken.has(slot(column, lane)) ? OVER : 0))}H${column + 1}`;
    });
    return `M${from.column + 1} ${y(from.elevation)}${passing.join('')}V${y(to.elevation)}H${to.column + 1}`;
  };
  return leaving.flatMap((targets, from) =>
    targets.map((to) => ({ from: nodes[from]!.id, to: nodes[to]!.id, path: path(grid[from]!, grid[to]!) })),
  );
}

/** Each column is the stage's that most of its positions are of; stages only rise along the axis. */
function axisOf({ stages }: Career, { nodes, ranks }: LadderGraph, columns: number): LadderLayout['axis'] {
  const counts = Array.from({ length: columns }, () => new Map<number, number>());
  for (const [node, { stage }] of nodes.entries()) {
    const count = counts[ranks[node]!]!;
    count.set(stage, (count.get(stage) ?? 0) + 1);
  }
  const axis: { stage: Stage; column: number; span: number }[] = [];
  let reached = -1;
  for (const [column, count] of counts.entries()) {
    const most = [...count].reduce<readonly [number, number]>(
      (best, [stage, number]) => (number > best[1] || (number === best[1] && stage < best[0]) ? [stage, number] : best),
      [0, 0],
    );
    const stage = stages[Math.max(reached, most[0])];
    if (!stage) continue;
    const last = axis.at(-1);
    if (last?.stage === stage) last.span++;
    else axis.push({ stage, column, span: 1 });
    reached = Math.max(reached, most[0]);
  }
  return axis;
}

/** The largest part with enough rows above its columns. Wider gaps only add to it, so it doesn't come and go with them. */
function skyOver(
  { ranks }: LadderGraph,
  lanes: readonly number[],
  { grid, columns, rows }: { readonly grid: readonly LadderCell[]; readonly columns: number; readonly rows: number },
): LadderLayout['sky'] {
  const least: number[] = [];
  const real: number[] = [];
  let most = 0;
  for (const [node, rank] of ranks.entries()) {
    const elevation = 2 + rank + GAP * lanes[node]!;
    most = Math.max(most, elevation - (grid[node]!.door ? 1 : 0));
    least[rank] = Math.max(least[rank] ?? 0, elevation);
    real[rank] = Math.max(real[rank] ?? 0, grid[node]!.elevation);
  }
  let sky: LadderLayout['sky'];
  let [highest, top] = [0, 0];
  for (let column = 0; column < columns - 1; column++) {
    highest = Math.max(highest, least[column] ?? 0);
    top = Math.max(top, real[column] ?? 0);
    if (most + 1 - highest < SKY_ROWS) break;
    const room = { columns: column + 1, rows: rows - top };
    if (room.columns >= columns * SKY_SHARE && room.columns * room.rows > (sky ? sky.columns * sky.rows : 0))
      sky = room;
  }
  return sky;
}
