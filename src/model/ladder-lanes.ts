/** Which lane each position of a ladder stands in: bands of tracks above one another, calm and short between. */
import type { LadderOutline } from './ladder-outline.js';

const SWEEPS = 12;

/** A lane a node, from 0 at the ground. No two nodes of a rank share one. */
export function ladderLanes({ graph, bands, merged }: LadderOutline): number[] {
  const { nodes, ranks, leaving, arriving } = graph;
  /** The nodes of a band and rank, in their order from the ground up. */
  const rows = new Map<number, { band: number; rank: number; list: number[] }>();
  for (const node of nodes.keys()) {
    const band = bands[node]!;
    const rank = ranks[node]!;
    if (band === merged) continue;
    const row = rows.get(rank * (merged + 1) + band);
    if (row) row.list.push(node);
    else rows.set(rank * (merged + 1) + band, { band, rank, list: [node] });
  }
  const upwards = [...rows.values()].sort((a, b) => a.rank - b.rank || a.band - b.band);
  const { starts, widths } = stacked(upwards, merged);

  const lanes: number[] = [];
  const place = ({ band, list }: (typeof upwards)[number], wanted: (node: number) => number) => {
    const end = starts[band]! + widths[band]!;
    let free = starts[band]!;
    for (const [index, node] of list.entries()) {
      lanes[node] = Math.max(free, Math.min(Math.round(wanted(node)), end - (list.length - index)));
      free = lanes[node] + 1;
    }
  };
  const pull = (neighbours: readonly number[], node: number) => {
    const there = neighbours.filter((each) => lanes[each] !== undefined);
    return there.length ? there.reduce((sum, each) => sum + lanes[each]!, 0) / there.length : (lanes[node] ?? 0);
  };
  const lengthOfAll = () =>
    leaving.reduce(
      (sum, targets, from) => targets.reduce((part, to) => part + Math.abs((lanes[to] ?? 0) - (lanes[from] ?? 0)), sum),
      0,
    );

  let best: number[] = [];
  let shortest = Infinity;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const up = sweep % 2 === 0;
    for (const row of up ? upwards : upwards.toReversed()) {
      const pulls = new Map(row.list.map((node) => [node, pull((up ? arriving : leaving)[node]!, node)]));
      // Of those that pull alike, now the ones and now the others go first.
      if (sweep % 4 > 1) row.list.reverse();
      row.list.sort((a, b) => pulls.get(a)! - pulls.get(b)!);
      place(row, (node) => pulls.get(node)!);
    }
    const length = lengthOfAll();
    if (length >= shortest) continue;
    shortest = length;
    best = [...lanes];
  }
  return withMerged(best, { graph, bands, merged });
}

/** Where each band's lanes begin, and how many it has: above all bands before it that share a rank with it. */
function stacked(rows: readonly { band: number; rank: number; list: readonly number[] }[], bands: number) {
  const spans = Array.from({ length: bands }, () => ({ from: Infinity, to: -1, width: 0 }));
  for (const { band, rank, list } of rows) {
    const span = spans[band]!;
    span.from = Math.min(span.from, rank);
    span.to = Math.max(span.to, rank);
    span.width = Math.max(span.width, list.length);
  }
  const tops: number[] = [];
  const starts = spans.map(({ from, to, width }) => {
    let start = 0;
    for (let rank = from; rank <= to; rank++) start = Math.max(start, tops[rank] ?? 0);
    for (let rank = from; rank <= to; rank++) tops[rank] = start + width;
    return start;
  });
  return { starts, widths: spans.map(({ width }) => width) };
}

/** What several tracks lead to stands no lower than any of them, in the next lane that is free. */
function withMerged(lanes: number[], { graph, bands, merged }: Pick<LadderOutline, 'graph' | 'bands' | 'merged'>) {
  const { nodes, ranks, arriving } = graph;
  const taken = new Set<string>();
  for (const node of nodes.keys()) if (bands[node] !== merged) taken.add(`${ranks[node]} ${lanes[node]}`);
  const last = [...nodes.keys()].filter((node) => bands[node] === merged).sort((a, b) => ranks[a]! - ranks[b]!);
  for (const node of last) {
    let lane = Math.max(0, ...arriving[node]!.map((from) => lanes[from] ?? 0));
    while (taken.has(`${ranks[node]} ${lane}`)) lane++;
    taken.add(`${ranks[node]} ${lane}`);
    lanes[node] = lane;
  }
  return lanes;
}
