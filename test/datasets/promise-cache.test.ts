import { describe, expect, it, vi } from 'vitest';
import { promiseCache } from '../../src/datasets/promise-cache.js';

/** Work that ends when it is told to. */
function work() {
  let resolve: (result: string) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string>((...ends) => ([resolve, reject] = ends));
  const start = vi.fn((_key: string, stop: AbortSignal) => {
    stop.addEventListener('abort', () => reject(stop.reason as Error));
    return promise;
  });
  return { start, resolve, reject, stop: () => start.mock.calls[0]?.[1] as AbortSignal };
}

describe('shared work', () => {
  it('is done once for all who ask, and kept', async () => {
    const { share, results } = promiseCache<string>();
    const { start, resolve } = work();
    const asked = [share('a', start), share('a', start)];
    resolve('done');
    expect(await Promise.all(asked)).toEqual(['done', 'done']);
    expect(start).toHaveBeenCalledTimes(1);
    expect(results.get('a')).toBe('done');
  });

  it('is done again after it failed', async () => {
    const { share } = promiseCache<string>();
    const first = work();
    const asked = [share('a', first.start), share('a', first.start)];
    first.reject(new Error('no network'));
    for (const each of asked) await expect(each).rejects.toThrow('no network');
    const second = work();
    second.resolve('done');
    expect(await share('a', second.start)).toBe('done');
  });

  it('goes on while one still waits, whoever leaves', async () => {
    const { share } = promiseCache<string>();
    const { start, resolve, stop } = work();
    const leaving = new AbortController();
    const left = share('a', start, leaving.signal);
    const stays = share('a', start, new AbortController().signal);
    leaving.abort();
    await expect(left).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(stop().aborted).toBe(false);
    resolve('done');
    expect(await stays).toBe('done');
  });

  it('stops when nobody waits any longer, and begins anew for the next', async () => {
    const { share, results } = promiseCache<string>();
    const first = work();
    const leaving = new AbortController();
    const left = share('a', first.start, leaving.signal);
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    expect(first.stop().aborted).toBe(true);
    const second = work();
    const next = share('a', second.start);
    first.resolve('too late');
    second.resolve('done');
    expect(await next).toBe('done');
    expect(results.get('a')).toBe('done');
  });

  it('does not wait for who left before asking', async () => {
    const { share } = promiseCache<string>();
    const { start, stop } = work();
    await expect(share('a', start, AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
    expect(stop().aborted).toBe(true);
  });
});
