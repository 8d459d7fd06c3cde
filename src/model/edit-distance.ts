/**
 * The Damerau–Levenshtein distance in its restricted form (optimal string alignment): how many letters must be changed,
 * added, left out or swapped with their neighbor to make one word of another.
 */
export const editDistance = (a: string, b: string): number => editDistances(a, b).at(-1)!;

/** The distance of a word to each beginning of another: to none of its letters, to its first, and so on to all. */
export function editDistances(a: string, b: string): number[] {
  let before: number[] = [];
  let above = [...Array(b.length + 1).keys()];
  for (let row = 0; row < a.length; row++) {
    const now = [row + 1];
    for (let column = 0; column < b.length; column++) {
      const isSwapped = a[row] === b[column - 1] && a[row - 1] === b[column];
      now.push(
        a[row] === b[column]
          ? above[column]!
          : 1 + Math.min(above[column]!, above[column + 1]!, now[column]!, isSwapped ? before[column - 1]! : Infinity),
      );
    }
    before = above;
    above = now;
  }
  return above;
}
