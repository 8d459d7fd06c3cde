/**
 * Where careers stand on a map around the one they are seen from. The map is a square; all lengths are
 * % of its side, and its middle is at 50, 50. Distance is Euclidean and closeness alone decides it, so
 * what is nearer on screen is nearer in the model, whatever the angle. Within the corner that each group
 * keeps, angles are found so that no name covers another, a career's mark or a spoke.
 */
import type { Id } from './career.js';

export interface MapNeighbour {
  readonly id: Id;
  /** The share of what it asks that comes along, 0 to 1. */
  readonly closeness: number;
  /** Which group it is of, from 0. */
  readonly group: number;
  /** The room its name takes. */
  readonly width: number;
  readonly height: number;
}

/** Where a name stands, seen from its mark. */
export type Side = 'above' | 'below' | 'before' | 'after';

export interface MapPoint {
  readonly id: Id;
  /** From the side where lines of text start, and from the top. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** How many careers a map has room for. */
export const MAP_ROOM = 10;

/** Rings at three quarters, a half and a third. */
export const mapRings = [
  { share: 3 / 4, radius: 22 },
  { share: 1 / 2, radius: 32 },
  { share: 1 / 3, radius: 43 },
] as const;

const knots = [{ share: 1, radius: 17 }, ...mapRings, { share: 0, radius: 49 }];

/** How far from the middle a closeness stands: always less for more of it, straight between the rings. */
export function mapRadius(closeness: number): number {
  const share = Math.min(1, Math.max(0, closeness));
  const next = Math.max(
    1,
    knots.findIndex((knot) => knot.share <= share),
  );
  const [from, to] = [knots[next - 1]!, knots[next]!];
  return from.radius + ((from.share - share) / (from.share - to.share)) * (to.radius - from.radius);
}

/** The corner a group's title stands in: 0 top start, then clockwise. */
export const mapCorner = (group: number, groups: number): number =>
  groups === 1 ? 0 : Math.floor(((group + 0.5) / groups) * 4) % 4;

/** Half of a mark, and the air around it. */
const MARK = 4.6;
const MIDDLE = 11;
/** What there is to stand on: the square, and some room around it. */
const FRAME: Box = [-12, -6, 112, 106];
const TITLE = { width: 30, height: 6 };
/** Degrees between the angles tried, and kept free at the edges of a group's sector. */
const STEP = 4;
const EDGE = 7;
const SWEEPS = 6;

/** Start, top, end, bottom. */
type Box = readonly [number, number, number, number];
interface Place extends MapPoint {
  readonly name: Box;
  readonly mark: Box;
}

/** Words on the drawing that names leave alone: the middle, the rings' words, the groups' titles. */
const taken: readonly Box[] = [
  [50 - MIDDLE, 50 - MIDDLE, 50 + MIDDLE, 50 + MIDDLE],
  ...mapRings.map(({ radius }): Box => [50 + radius - 9, 48, 50 + radius, 52]),
  [FRAME[0], FRAME[1], FRAME[0] + TITLE.width, FRAME[1] + TITLE.height],
  [FRAME[2] - TITLE.width, FRAME[1], FRAME[2], FRAME[1] + TITLE.height],
  [FRAME[0], FRAME[3] - TITLE.height, FRAME[0] + TITLE.width, FRAME[3]],
  [FRAME[2] - TITLE.width, FRAME[3] - TITLE.height, FRAME[2], FRAME[3]],
];

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

const area = (box: Box): number => (box[2] - box[0]) * (box[3] - box[1]);

/** Of eight points along the spoke to a place, how many lie under a name. */
function crossed(name: Box, { x, y }: MapPoint): number {
  let count = 0;
  for (let at = 0.3; at < 1; at += 0.09) {
    const [spokeX, spokeY] = [50 + (x - 50) * at, 50 + (y - 50) * at];
    if (spokeX > name[0] && spokeX < name[2] && spokeY > name[1] && spokeY < name[3]) count++;
  }
  return count;
}

function place({ id, closeness, width, height }: MapNeighbour, angle: number, beside: boolean): Place {
  const radius = mapRadius(closeness);
  const x = 50 + radius * Math.cos((angle * Math.PI) / 180);
  const y = 50 + radius * Math.sin((angle * Math.PI) / 180);
  const side = beside ? (x < 50 ? 'before' : 'after') : y < 50 ? 'above' : 'below';
  const name: Box = {
    above: [x - width / 2, y - MARK - height, x + width / 2, y - MARK] as const,
    below: [x - width / 2, y + MARK, x + width / 2, y + MARK + height] as const,
    before: [x - MARK - width, y - height / 2, x - MARK, y + height / 2] as const,
    after: [x + MARK, y - height / 2, x + MARK + width, y + height / 2] as const,
  }[side];
  return { id, x, y, side, name, mark: [x - MARK, y - MARK, x + MARK, y + MARK] };
}

/** How badly a place would stand: 0 where it stands free. */
function trouble(own: Place, others: readonly Place[]): number {
  let sum = 4 * (area(own.name) - shared(own.name, FRAME));
  for (const box of taken) sum += shared(own.name, box) + shared(own.mark, box);
  for (const other of others) {
    if (other.id === own.id) continue;
    sum += 2 * shared(own.name, other.name) + 3 * shared(own.mark, other.mark);
    sum += shared(own.name, other.mark) + shared(own.mark, other.name);
    sum += 4 * (crossed(own.name, other) + crossed(other.name, own));
  }
  return sum;
}

/** Moves each career to the angle and side where its name stands freest, until none gains by it. */
function settle(neighbours: readonly MapNeighbour[], begin: (neighbour: MapNeighbour) => number, sector: number) {
  const places = neighbours.map((neighbour) => place(neighbour, begin(neighbour), false));
  for (let sweep = 0, moved = true; moved && sweep < SWEEPS; sweep++) {
    moved = false;
    neighbours.forEach((neighbour, index) => {
      const from = begin(neighbour);
      const first = 180 + sector * neighbour.group + EDGE;
      const last = first + sector - 2 * EDGE;
      let best = places[index]!;
      let least = Infinity;
      // What turns further than the best costs already can't be better.
      for (let turn = 0; turn <= sector && turn / 20 < least; turn += STEP)
        for (const angle of turn ? [from - turn, from + turn] : [from])
          for (const beside of [false, true]) {
            if (angle < first || angle > last) continue;
            const tried = place(neighbour, angle, beside);
            const cost = trouble(tried, places) + turn / 20 + (beside ? 1 : 0);
            if (cost < least - 1e-9) [best, least] = [tried, cost];
          }
      const was = places[index]!;
      moved ||= was.x !== best.x || was.y !== best.y || was.side !== best.side;
      places[index] = best;
    });
  }
  return { places, cost: places.reduce((sum, each) => sum + trouble(each, places), 0) };
}

/**
 * Where each career stands. Group `n` of `groups` keeps the `n`th sector, clockwise from the start side;
 * in it careers begin evenly spread in the order given. Where names would still touch after they have
 * settled, they begin once more the other way round, or from the nearest to the farthest.
 */
export function mapLayout(neighbours: readonly MapNeighbour[], groups: number): MapPoint[] {
  const sector = 360 / Math.max(1, groups);
  const spread = (order: readonly MapNeighbour[]) => (neighbour: MapNeighbour) => {
    const own = order.filter(({ group }) => group === neighbour.group);
    return 180 + sector * (neighbour.group + (own.indexOf(neighbour) + 0.5) / own.length);
  };
  const nearest = [...neighbours].sort((a, b) => b.closeness - a.closeness);
  let best = settle(neighbours, spread(neighbours), sector);
  for (const order of [[...neighbours].reverse(), nearest, [...nearest].reverse()]) {
    if (best.cost < 1) break;
    const other = settle(neighbours, spread(order), sector);
    if (other.cost < best.cost) best = other;
  }
  return best.places.map(({ id, x, y, side }) => ({ id, x, y, side }));
}
