/** What holds for any model: how long it is waited for, how much it may say, and that nothing of it goes on in the end. */
import { EngineError, type EngineErrorKind, isEngineError } from '../engine.js';

/** How long nothing may come, ms: before the first piece, and between two. */
export interface Patience {
  readonly first: number;
  readonly between: number;
}

/** The longest answer, in characters: several pages. */
const LONGEST = 16_000;

/** What a promise gives. Throws an `EngineError` where it takes longer, in ms; the signal's reason where that comes first. */
export function within<T>(promise: Promise<T>, ms: number, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const ends =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        settle(value);
      };
    const fail = ends(reject);
    const stop = () => fail(signal.reason as Error);
    const timer = setTimeout(() => fail(new EngineError('timeout', `Nothing came for ${ms / 1000} seconds.`)), ms);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    promise.then(ends(resolve), fail);
  });
}

/** The pieces of a stream. Where they are wanted no longer, the stream is told. */
export async function* piecesOf<T>(
  stream: ReadableStream<T>,
  { first, between }: Patience,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (let wait = first; ; wait = between) {
      const { done, value } = await within(reader.read(), wait, signal);
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/**
 * What a model says, within the limits. `speak` is given a signal that is aborted in the end, however it ends; what it
 * throws that is no `EngineError` is made one, of a kind that `kindOf` tells where nothing had come yet.
 */
export async function* limited(
  speak: (signal: AbortSignal) => AsyncIterable<string>,
  kindOf: (error: unknown) => EngineErrorKind,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const end = new AbortController();
  let length = 0;
  try {
    for await (const piece of speak(AbortSignal.any([signal, end.signal]))) {
      const room = LONGEST - length;
      length += piece.length;
      yield piece.slice(0, room);
      if (piece.length > room)
        throw new EngineError('too-large', `The model said more than ${LONGEST} characters: give it a limit.`);
    }
    if (!length) throw new EngineError('not-an-answer', 'The model said nothing.');
  } catch (error) {
    // Whatever comes of being stopped is no failure.
    signal.throwIfAborted();
    throw isEngineError(error) ? error : new EngineError(length ? 'broken-off' : kindOf(error), String(error));
  } finally {
    end.abort();
  }
}

/** Of a network that failed. */
export const unreachable = (): EngineErrorKind => (globalThis.navigator?.onLine === false ? 'offline' : 'unavailable');
