/** Libraries that lay out graphs, and the ladder's layout, each asked for the same: where the lines run. */
import { createRequire } from 'node:module';
import type { Career } from '../../../src/model/career.js';
import type { LadderLayout } from '../../../src/model/ladder-layout.js';
import type { Route } from './crossings.js';

// They are installed for the bench alone, so that their own types are not to be had elsewhere.
interface DagreGraph {
  setGraph(options: object): void;
  setDefaultEdgeLabel(label: () => object): void;
  setNode(id: string, size: Size): void;
  setEdge(from: string, to: string): void;
  node(id: string): { x: number; y: number };
  edges(): { v: string; w: string }[];
  edge(edge: object): { points: Route };
}
interface Dagre {
  readonly graphlib: { readonly Graph: new () => DagreGraph };
  layout(graph: DagreGraph): void;
}
interface Elk {
  layout(graph: object): Promise<object>;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

const installed = createRequire(new URL('../package.json', import.meta.url));
const size: Size = { width: 100, height: 40 };

/** The steps of a ladder, each pair once, as both libraries take them. */
export const stepsOf = ({ transitions }: Career): [string, string][] => {
  const steps = new Map(transitions.map(({ from, to }) => [`${from} ${to}`, [from, to] as [string, string]]));
  return [...steps.values()];
};

export function layOutByDagre(career: Career): DagreGraph {
  const dagre = installed('@dagrejs/dagre') as Dagre;
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of career.positions) graph.setNode(id, { ...size });
  for (const [from, to] of stepsOf(career)) graph.setEdge(from, to);
  dagre.layout(graph);
  return graph;
}

export async function layOutByElk(career: Career): Promise<void> {
  const Elk = installed('elkjs/lib/elk.bundled.js') as new () => Elk;
  await new Elk().layout({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
    children: career.positions.map(({ id }) => ({ id, ...size })),
    edges: stepsOf(career).map(([from, to]) => ({ id: `${from} ${to}`, sources: [from], targets: [to] })),
  });
}

/** From the middle of one node to the middle of the next. */
export const routesOfDagre = (graph: DagreGraph): Route[] =>
  graph.edges().map((edge) => {
    const { points } = graph.edge(edge);
    return [graph.node(edge.v), ...points, graph.node(edge.w)].map(({ x, y }) => ({ x, y }));
  });

/** A ladder's paths, of `M`, `V` and `H` only, each from the middle of the tread that it leaves at the end of. */
export const routesOfLadder = ({ connections }: LadderLayout): Route[] =>
  connections.map(({ path }) => {
    let [x, y] = [0, 0];
    const points = [...path.matchAll(/([MVH])([\d.]+)(?: ([\d.]+))?/g)].map(([, command, first, second]) => {
      if (command !== 'V') x = Number(first);
      if (command !== 'H') y = Number(second ?? first);
      return { x, y };
    });
    return [{ x: points[0]!.x - 0.5, y: points[0]!.y }, ...points];
  });
