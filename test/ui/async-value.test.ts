import { describe, expect, it, vi } from 'vitest';
import { AsyncValue } from '../../src/ui/async-value.js';

/** A promise that is kept or broken by hand. */
function promised<T>() {
  let keep!: (value: T) => void;
  let fail!: (reason: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => ([keep, fail] = [resolve, reject]));
  return { promise, keep, fail };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a value that is in hand', () => {
  it('is there when the request returns, and nobody is called back', () => {
    const onSettled = vi.fn();
    const value = new AsyncValue<number>(onSettled);
    expect(value.state).toEqual({ state: 'idle' });
    value.request(() => 7);
    expect(value.state).toEqual({ state: 'ready', value: 7 });
    expect(value.value).toBe(7);
    expect(onSettled).not.toHaveBeenCalled();
  });

  it('that throws is an error at once, whatever is thrown', () => {
    const value = new AsyncValue<number>(vi.fn());
    const error = new TypeError('none');
    value.request(() => {
      throw error;
    });
    expect(value.state).toEqual({ state: 'error', error });
    value.request(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- others do
      throw 'a word';
    });
    expect(value.state).toMatchObject({ state: 'error', error: { message: 'a word' } });
  });
});

describe('a value that is waited for', () => {
  it('is told of once, when it comes', async () => {
    const onSettled = vi.fn();
    const value = new AsyncValue<string>(onSettled);
    const answer = promised<string>();
    value.request(() => answer.promise);
    expect(value.state).toEqual({ state: 'loading' });
    expect(value.value).toBeUndefined();
    answer.keep('here');
    await settled();
    expect(value.value).toBe('here');
    expect(onSettled).toHaveBeenCalledOnce();
  });

  it('never overwrites a newer one, whether it comes late or fails late', async () => {
    const value = new AsyncValue<string>(vi.fn());
    const [slow, failing, quick] = [promised<string>(), promised<string>(), promised<string>()];
    const signals: AbortSignal[] = [];
    for (const { promise } of [slow, failing, quick]) value.request((signal) => (signals.push(signal), promise));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false]);
    quick.keep('new');
    await settled();
    slow.keep('old');
    failing.fail(new Error('late'));
    await settled();
    expect(value.state).toEqual({ state: 'ready', value: 'new' });
  });

  it('is not waited for once it is abandoned, and asked for again when it is followed', async () => {
    const onSettled = vi.fn();
    const value = new AsyncValue<string>(onSettled);
    const answer = promised<string>();
    const start = vi.fn((_signal: AbortSignal) => answer.promise);
    value.follow(['a'], start);
    value.abandon();
    expect(start.mock.lastCall?.[0].aborted).toBe(true);
    answer.keep('late');
    await settled();
    expect(value.state).toEqual({ state: 'idle' });
    expect(onSettled).not.toHaveBeenCalled();
    value.follow(['a'], () => 'again');
    expect(value.value).toBe('again');
  });

  it('stays when it is there, though nobody waits', () => {
    const value = new AsyncValue<string>(vi.fn());
    value.request(() => 'here');
    value.abandon();
    expect(value.value).toBe('here');
  });
});

describe('a value that is followed', () => {
  it('is asked for once for the same inputs, and again for others', () => {
    const value = new AsyncValue<string>(vi.fn());
    const start = vi.fn(() => 'here');
    value.follow(['a', undefined], start);
    value.follow(['a', undefined], start);
    expect(start).toHaveBeenCalledOnce();
    value.follow(['a', 'b'], start);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('that failed is asked for again only when somebody retries, with what was asked last', async () => {
    const onSettled = vi.fn();
    const value = new AsyncValue<string>(onSettled);
    const start = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('here');
    value.follow(['a'], start);
    await settled();
    expect(value.state).toMatchObject({ state: 'error', error: { message: 'offline' } });
    value.follow(['a'], start);
    expect(start).toHaveBeenCalledOnce();
    value.retry();
    expect(value.state).toEqual({ state: 'loading' });
    await settled();
    expect(value.value).toBe('here');
    value.retry();
    expect(start).toHaveBeenCalledTimes(2);
    expect(onSettled).toHaveBeenCalledTimes(2);
  });
});
