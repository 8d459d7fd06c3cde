type Start<T> = (key: string, stop: AbortSignal) => Promise<T>;

interface Work<T> {
  readonly promise: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
}

/**
 * Does one thing for several who ask for it: once by key, kept when it succeeds, forgotten when it
 * fails, so that asking again tries again. Who aborts waits no longer; the work stops with the last one.
 */
export function promiseCache<T>() {
  const results = new Map<string, T>();
  const works = new Map<string, Work<T>>();

  const begin = (key: string, start: Start<T>): Work<T> => {
    const stop = new AbortController();
    const work = { promise: start(key, stop.signal), stop, waiting: 0 };
    const end = () => works.get(key) === work && works.delete(key);
    work.promise.then((result) => end() && results.set(key, result), end);
    works.set(key, work);
    return work;
  };

  return {
    results,
    share(key: string, start: Start<T>, signal?: AbortSignal): Promise<T> {
      const work = works.get(key) ?? begin(key, start);
      work.waiting++;
      return new Promise((resolve, reject) => {
        const leave = () => {
          reject(signal?.reason as Error);
          if (--work.waiting) return;
          if (works.get(key) === work) works.delete(key);
          work.stop.abort();
        };
        signal?.addEventListener('abort', leave);
        if (signal?.aborted) leave();
        work.promise.then(resolve, reject);
      });
    },
  };
}
