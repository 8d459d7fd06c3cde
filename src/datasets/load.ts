/** Finds, checks and shares careers: one fetch a URL and one frozen snapshot a dataset, for the whole page. */
import type { Career } from '../model/career.js';
import { deepFreeze } from '../model/freeze.js';
import type { Overlay } from '../model/overlay.js';
import { careers } from './built-in.js';
import { addressOf, fetchData, loadReader, readerInHand } from './fetch-data.js';
import { importBuiltIn } from './import-built-in.js';
import { promiseCache } from './promise-cache.js';

/** Where a career is: `data` goes before `src`, and `src` before `id`. */
export interface CareerSource {
  /** Of a career that comes along. */
  readonly id?: string | undefined;
  /** A dataset's URL, seen from the page. */
  readonly src?: string | undefined;
  /** A host's own dataset. It is neither changed nor frozen; changed data is a new object. */
  readonly data?: object | undefined;
  /** A host's changes to the dataset; changed changes are a new object. */
  readonly overlay?: Overlay | undefined;
}

export interface Loaded {
  readonly career: Career;
  /** What was dropped of the dataset, a sentence each. */
  readonly problems: readonly string[];
}

const datasets = promiseCache<object>();
/** What came of a dataset with an overlay; without one, the dataset stands in for it. */
const read = new WeakMap<object, WeakMap<object, Loaded>>();

/**
 * A career: at once where it is in hand, else promised. Fails with a `CareerLoadError`, as it answers: at
 * once by throwing, later by rejecting; and with the signal's reason for who waits no longer. A failure is
 * forgotten: to retry is to ask again.
 */
export function load({ id = '', src, data, overlay }: CareerSource, signal?: AbortSignal): Loaded | Promise<Loaded> {
  if (data) return readOnce(data, overlay);
  const place = src === undefined ? id : addressOf(src);
  const dataset = datasets.results.get(place);
  if (dataset) return readOnce(dataset, overlay);
  const get = src === undefined ? importCareer : fetchCareer;
  return datasets.share(place, get, signal).then((dataset) => readOnce(dataset, overlay));
}

/** Puts a built career in hand, so that the first element to ask renders at once. It is frozen, not checked. */
export function provideCareer(career: Career): void {
  deepFreeze(career);
  read.set(career, new WeakMap([[career, { career, problems: [] }]]));
  datasets.results.set(career.id, career);
}

async function importCareer(id: string): Promise<object> {
  const career = await importBuiltIn<Career>(careers, id);
  provideCareer(career);
  return career;
}

async function fetchCareer(url: string, stop: AbortSignal): Promise<object> {
  const dataset = (await fetchData(url, stop)) as object;
  // Read here, within what is shared: what is no career fails like a fetch, and is asked for anew.
  await readOnce(dataset, undefined, url);
  return dataset;
}

function readOnce(dataset: object, overlay?: Overlay, url?: string): Loaded | Promise<Loaded> {
  const known = read.get(dataset)?.get(overlay ?? dataset);
  if (known) return known;
  const reader = readerInHand();
  if (!reader) return loadReader().then(() => readOnce(dataset, overlay, url));
  const loaded = reader.readCareer(dataset, overlay, url);
  const results = read.get(dataset) ?? new WeakMap<object, Loaded>();
  read.set(dataset, results.set(overlay ?? dataset, loaded));
  return loaded;
}
