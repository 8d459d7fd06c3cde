/** Reads and checks a host's own datasets and changes. */
import { checkCareer, checkFit, checkGuide, checkQuestions, checkWordings } from '../model/check.js';
import { applyOverlay, hiddenBy, type Overlay } from '../model/overlay.js';
import { CareerLoadError } from './load-error.js';

const megabyte = 1_000_000;
/** How large a dataset may be, in bytes as decoded. */
const largest = 5 * megabyte;

export const readCareer = (data: unknown, overlay?: Overlay, url?: string) =>
  orRefuse(() => checkCareer(applyOverlay(data, overlay), hiddenBy(overlay)), url);

export const readGuide = (data: unknown, url?: string) => orRefuse(() => checkGuide(data), url);

export const readFit = (data: unknown, url?: string) => orRefuse(() => checkFit(data), url);

export const readQuestions = (data: unknown, url?: string) => orRefuse(() => checkQuestions(data), url);

export const readWordings = (data: unknown, url?: string) => orRefuse(() => checkWordings(data), url);

/** What is no dataset fails as any does that cannot be had, and names where it came from. */
function orRefuse<T>(check: () => T, url?: string): T {
  try {
    return check();
  } catch (error) {
    const { message } = error as Error;
    throw new CareerLoadError('not-a-career', url ? `${url}: ${message}` : message, { url });
  }
}

/** What a URL answered, parsed: a response, or the error that came instead of one. Throws `CareerLoadError`. */
export async function readAnswer(url: string, answer: unknown, signal: AbortSignal): Promise<unknown> {
  const { protocol = '', username, password }: Partial<URL> = URL.parse(url) ?? {};
  if (!/^https?:$/.test(protocol) || username || password)
    throw new CareerLoadError('refused', `"${url}" is refused: give an http: or https: URL with no password in it.`, {
      url,
    });
  if (!(answer instanceof Response)) throw unreachable(url, signal);
  const { ok, status } = answer;
  if (!ok) throw new CareerLoadError('http', `${url} answered ${status}: is a dataset there?`, { url, status });
  const text = await textOf(answer, url).catch((error: unknown) => {
    throw error instanceof CareerLoadError ? error : unreachable(url, signal);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = /^\s*</.test(text) ? 'it is a page of HTML' : (error as Error).message;
    throw new CareerLoadError('not-json', `${url} is not JSON (${found}): give a built dataset.`, { url });
  }
}

async function textOf(answer: Response, url: string): Promise<string> {
  const parts = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await parts?.read(); part?.value; part = await parts?.read()) {
    size += part.value.length;
    if (size > largest) {
      await parts?.cancel();
      throw new CareerLoadError('too-large', `${url} is larger than ${largest / megabyte} MB: leave something out.`, {
        url,
      });
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function unreachable(url: string, signal: AbortSignal): CareerLoadError {
  if ((signal.reason as Error | undefined)?.name === 'TimeoutError')
    return new CareerLoadError('timeout', `${url} took too long to answer: try again.`, { url });
  if (!navigator.onLine) return new CareerLoadError('offline', `${url} cannot be had without a network.`, { url });
  return new CareerLoadError('network', `${url} cannot be reached, or does not let this page read it (CORS).`, { url });
}
