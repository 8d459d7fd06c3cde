import { waitALittle } from './clock.js';

/**
 * Waits for what a visitor would wait for. Long enough for a busy machine, short of a test's own time. Where the clock is
 * held, it turns meanwhile.
 */
export async function until(
  isSo: () => unknown,
  what = isSo.toString(),
  { timeout = 8000, interval = 10 } = {},
): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It did not come to this within ${timeout / 1000} s: ${what}`);
    await waitALittle(interval);
  }
}
