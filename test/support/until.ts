import { waitUntil } from '@open-wc/testing';

/** Waits for what a visitor would wait for. Long enough for a busy machine, short of a test's own time. */
export const until = (
  isSo: Parameters<typeof waitUntil>[0],
  what?: string,
  { timeout = 8000, interval = 50 } = {},
): Promise<void> => waitUntil(isSo, what, { timeout, interval });
