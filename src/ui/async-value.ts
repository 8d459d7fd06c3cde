/** How it stands with a value that may have to be waited for. */
export type AsyncState<T> =
  /** Nobody has asked for it yet, or nobody waits for it any more. */
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'error'; readonly error: Error };

/** Gets a value: at once where it is in hand, else later. It may stop when the signal says that nobody waits. */
export type Start<T> = (signal: AbortSignal) => T | Promise<T>;

const idle = { state: 'idle' } as const;
const loading = { state: 'loading' } as const;

/**
 * A value that may have to be waited for: a dataset, a module. What is in hand is there when the request returns, a
 * late answer never overwrites a newer one, and a failure stays until somebody retries.
 */
export class AsyncValue<T> {
  readonly #onSettled;
  #start: Start<T> | undefined;
  #inputs: readonly unknown[] = [];
  #stop: AbortController | undefined;
  #state: AsyncState<T> = idle;

  /** `onSettled` is called when an answer comes that had to be waited for. */
  constructor(onSettled: () => void) {
    this.#onSettled = onSettled;
  }

  get state(): AsyncState<T> {
    return this.#state;
  }

  /** Undefined while it is not there. */
  get value(): T | undefined {
    return this.#state.state === 'ready' ? this.#state.value : undefined;
  }

  /** Asks for it, in the place of whatever was asked for before. */
  request(start: Start<T>): void {
    this.#stop?.abort();
    this.#start = start;
    const { signal } = (this.#stop = new AbortController());
    const settle = (state: AsyncState<T>) => {
      if (signal.aborted) return;
      this.#state = state;
      this.#onSettled();
    };
    try {
      const value = start(signal);
      if (value instanceof Promise) {
        this.#state = loading;
        value.then(
          (late) => settle({ state: 'ready', value: late }),
          (error: unknown) => settle(failed(error)),
        );
      } else this.#state = { state: 'ready', value };
    } catch (error) {
      this.#state = failed(error);
    }
  }

  /** Asks for it, unless it was last asked for with the same inputs. */
  follow(inputs: readonly unknown[], start: Start<T>): void {
    const isSame = inputs.every((input, index) => Object.is(input, this.#inputs[index]));
    if (this.#state !== idle && isSame) return;
    this.#inputs = inputs;
    this.request(start);
  }

  /** Asks once more for what did not come. */
  retry(): void {
    if (this.#state.state === 'error' && this.#start) this.request(this.#start);
  }

  /** Stops waiting. It is asked for again when it is next followed. */
  abandon(): void {
    if (this.#state !== loading) return;
    this.#stop?.abort();
    this.#state = idle;
  }
}

/** What was thrown, as an error. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

const failed = (error: unknown) => ({ state: 'error', error: asError(error) }) as const;
