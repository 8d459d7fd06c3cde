/** How often the lines of a drawing cross, whoever drew it. */

/** A line that runs on or straight up and down, never back. */
export type Route = readonly { readonly x: number; readonly y: number }[];

/** The columns that a route runs through, and its height at both edges of each. */
interface Course {
  readonly first: number;
  readonly heights: readonly number[];
}

/**
 * The crossings of all routes. Two cross each time the upper one becomes the lower: where they run as one for a while
 * and part again, this counts once or not at all.
 */
export function crossings(routes: readonly Route[]): number {
  const edges = [...new Set(routes.flatMap((route) => route.map(({ x }) => x)))].sort((a, b) => a - b);
  const columns = new Map(edges.map((x, column) => [x, column]));
  const courses = routes.map((route) => courseOf(route, edges, columns));
  let count = 0;
  for (const [index, one] of courses.entries())
    for (const other of courses.slice(index + 1)) count += crossingsOf(one, other);
  return count;
}

function courseOf(route: Route, edges: readonly number[], columns: ReadonlyMap<number, number>): Course {
  const heights: number[] = [];
  for (const [index, to] of route.entries()) {
    const from = route[index - 1];
    if (!from) continue;
    const height = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    for (let column = columns.get(from.x)!; column < columns.get(to.x)!; column++)
      heights.push(height(edges[column]!), height(edges[column + 1]!));
  }
  return { first: columns.get(route[0]?.x ?? 0) ?? 0, heights };
}

function crossingsOf(one: Course, other: Course): number {
  const from = Math.max(one.first, other.first);
  const to = Math.min(one.first + one.heights.length / 2, other.first + other.heights.length / 2);
  let count = 0;
  let before = 0;
  for (let edge = 2 * from; edge < 2 * to; edge++) {
    // Heights are not whole numbers: what is nearly level is level.
    const difference = one.heights[edge - 2 * one.first]! - other.heights[edge - 2 * other.first]!;
    const side = Math.abs(difference) < 1e-6 ? 0 : Math.sign(difference);
    if (side && before && side !== before) count++;
    if (side) before = side;
  }
  return count;
}
