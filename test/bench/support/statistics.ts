/** What is made of measurements. */

/** The middle of some numbers; the mean of the two in the middle where their count is even. Throws without any. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing.');
  return (lower + upper) / 2;
}

/** The power by which a cost grows with a count: 1 is in step with it, 2 with its square. */
export const growth = (counts: readonly [number, number], costs: readonly [number, number]): number =>
  Math.log(costs[1] / costs[0]) / Math.log(counts[1] / counts[0]);

export type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Measures each variant so many times, in turns, so that what slows the machine down slows all of them; every
 * other turn runs backwards, so that none always follows the same one.
 */
export async function inTurns<Name extends string>(
  variants: Readonly<Record<Name, () => number | Promise<number>>>,
  repeats: number,
): Promise<Samples<Name>> {
  const names = Object.keys(variants) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let turn = 0; turn < repeats; turn++)
    for (const name of turn % 2 ? names.toReversed() : names) samples[name].push(await variants[name]());
  return samples;
}

/** The median of each variant, less that of the one that holds nothing. */
export function net<Name extends string>(
  samples: Samples<Name>,
  nothing: NoInfer<Name>,
): Readonly<Record<Name, number>> {
  const base = median(samples[nothing]);
  const entries = Object.entries<readonly number[]>(samples).map(([name, numbers]) => [name, median(numbers) - base]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
