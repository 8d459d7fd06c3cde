/** How long to leave alone a server that failed, in seconds. */

const day = 86_400;

/**
 * At random between nothing and a bound that doubles with each failure in a row, so that the devices of many
 * visitors do not come back at once: "full jitter" of the AWS Architecture Blog's "Exponential Backoff And Jitter".
 */
export const backOff = (failures: number, first: number, longest: number): number =>
  Math.random() * Math.min(longest, first * 2 ** (failures - 1));

/** What a `Retry-After` asks for, in seconds or as a date: a day at most, nothing where it makes no sense. */
export function retryAfter(header: string | null, now = Date.now()): number {
  const wait = Number(header) || (Date.parse(header ?? '') - now) / 1000;
  return Math.min(Math.max(wait || 0, 0), day);
}
