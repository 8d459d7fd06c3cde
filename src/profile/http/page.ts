/**
 * Calls `look` when the visitor comes back to the page or the network comes back, `poll` every so many seconds
 * while the page is seen, and `leave` when the page is hidden or closed. Gives back how to stop that. Where there
 * is no page, such as in Node, time alone is left.
 */
export function watchPage(seconds: number, { look, poll, leave }: Record<'look' | 'poll' | 'leave', () => void>) {
  const stop = new AbortController();
  const isHidden = () => globalThis.document?.visibilityState === 'hidden';
  const listen = (type: string, heard: () => void) => globalThis.addEventListener?.(type, heard, stop);
  listen('online', look);
  listen('focus', look);
  listen('visibilitychange', () => (isHidden() ? leave() : look()));
  const timer = seconds > 0 ? setInterval(() => isHidden() || poll(), seconds * 1000) : undefined;
  return () => {
    stop.abort();
    clearInterval(timer);
  };
}
