import { orUnreachable } from './import-built-in.js';

/** Reads and checks what does not come along. It brings valibot, so it is loaded with the first such dataset. */
export type Reader = typeof import('./reader.js');

let reader: Reader | undefined;

export const readerInHand = (): Reader | undefined => reader;
export const loadReader = async (): Promise<Reader> => (reader ??= await orUnreachable(import('./reader.js')));

/** How long a whole answer may take, ms. */
const patience = 10_000;

/** Where a `src` leads, seen from the page. */
export const addressOf = (src: string): string => URL.parse(src, document.baseURI)?.href ?? src;

/** What a URL answers, parsed. Asks at once, while the reader is still on its way. Throws `CareerLoadError`. */
export async function fetchData(url: string, stop: AbortSignal): Promise<unknown> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(patience)]);
  // The reader refuses every other URL.
  const answer =
    /^https?:/.test(url) && fetch(url, { signal, credentials: 'same-origin' }).catch((error: unknown) => error);
  const { readAnswer } = await loadReader();
  return readAnswer(url, await answer, signal);
}
