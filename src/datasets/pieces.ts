/**
 * The pieces of a dataset that only some elements read: the guide's text, the fit quiz, the coach's questions, how
 * people ask. */
import type { Fit, Guide, Questions, Wordings } from '../model/career.js';
import { deepFreeze } from '../model/freeze.js';
import { fits, guides, questions, wordings } from './built-in.js';
import { addressOf, fetchData, loadReader, type Reader, readerInHand } from './fetch-data.js';
import { importBuiltIn } from './import-built-in.js';
import type { CareerSource } from './load.js';
import { promiseCache } from './promise-cache.js';

/** Shares, fails and forgets as `load` does. Here `data` is the piece itself, as a host passes it beside a career. */
export type LoadPiece<T> = (source: Omit<CareerSource, 'overlay'>, signal?: AbortSignal) => T | Promise<T>;

/** Of a `src`, a piece is the file beside it: the guide of `baker.json` is `baker.guide.json`. */
function pieceLoader<T>(
  name: string,
  builtIn: typeof guides,
  read: (reader: Reader, data: unknown, url?: string) => T,
): LoadPiece<T> {
  const pieces = promiseCache<T>();
  const importPiece = async (id: string) => deepFreeze(await importBuiltIn<T>(builtIn, id));
  const fetchPiece = async (url: string, stop: AbortSignal) => {
    const data = await fetchData(url, stop);
    return read(await loadReader(), data, url);
  };
  const given = new WeakMap<object, T>();
  const readOnce = (data: object): T | Promise<T> => {
    const known = given.get(data);
    if (known) return known;
    const reader = readerInHand();
    if (!reader) return loadReader().then(() => readOnce(data));
    const piece = read(reader, data);
    given.set(data, piece);
    return piece;
  };
  return ({ id = '', src, data }, signal) => {
    if (data) return readOnce(data);
    const place = src === undefined ? id : addressOf(src).replace(/(\.json)?(?=[?#]|$)/, `.${name}.json`);
    const get = src === undefined ? importPiece : fetchPiece;
    return pieces.results.get(place) ?? pieces.share(place, get, signal);
  };
}

export const loadGuide = pieceLoader<Guide>('guide', guides, ({ readGuide }, data, url) => readGuide(data, url).guide);

export const loadFit = pieceLoader<Fit>('fit', fits, ({ readFit }, data, url) => readFit(data, url).fit);

export const loadQuestions = pieceLoader<Questions>(
  'questions',
  questions,
  ({ readQuestions }, data, url) => readQuestions(data, url).questions,
);

export const loadWordings = pieceLoader<Wordings>(
  'wordings',
  wordings,
  ({ readWordings }, data, url) => readWordings(data, url).wordings,
);
