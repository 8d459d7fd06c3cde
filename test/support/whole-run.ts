/**
 * What runs when. `npm test` runs each test where it can find something that no other run of it would: in one engine
 * where engines do not differ, over a sample where there are many cases alike. `npm run test:all` runs all of them.
 */

/** Whether this is `npm run test:all`. The runners set it, for Node and for pages alike. */
export const isWholeRun = process.env.WHOLE_RUN === '1';

const wanted = process.env.ELEMENTS ? process.env.ELEMENTS.split(',') : undefined;
/** Whether what holds for every element is tested of this one: `npm test -- --only ladder` is about that one alone. */
export const isWanted = (element: string): boolean => !wanted || wanted.includes(element);

/** Numbers between 0 and 1 that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * All of the cases in a whole run; otherwise `count` of them, the same ones for the same seed, in their own order.
 * A test says its seed, so that another sample is one change away.
 */
export function sample<Case>(cases: readonly Case[], count: number, seed: number): readonly Case[] {
  if (isWholeRun || cases.length <= count) return cases;
  const random = randomNumbers(seed);
  const places = new Set<number>();
  while (places.size < count) places.add(Math.floor(random() * cases.length));
  return cases.filter((_, place) => places.has(place));
}
