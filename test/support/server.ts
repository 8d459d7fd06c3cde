/** A server of a test's own. */
const { fetch: realFetch } = globalThis;

/** From here on a server answers so, until `stopServing`. */
export function serve(answer: (url: string, options: RequestInit) => Promise<Response> | Response): void {
  globalThis.fetch = async (input, options = {}) =>
    answer(input instanceof Request ? input.url : String(input), options);
}
export const stopServing = (): void => void (globalThis.fetch = realFetch);
export const json = (value: unknown): Response => new Response(JSON.stringify(value));

/** A dataset whole: the career, and its pieces by their names. */
export interface Dataset {
  readonly career: object;
  readonly guide: object;
  readonly fit: object;
  readonly questions: object;
  readonly wordings: object;
}

/** Where a dataset comes from. Whoever asks waits until the test says what comes of it. */
export class Source {
  static #count = 0;
  readonly #dataset;
  readonly #path = `/datasets/${Date.now()}-${++Source.#count}`;
  readonly #waiting = new Set<() => void>();
  #status: number | undefined;
  /** The address of the career, which no other test has asked for. */
  readonly src = `${this.#path}.json`;
  /** How often the career was asked for. */
  requests = 0;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Gives the dataset to those who wait and to those who ask later. */
  answer(): void {
    this.fail(200);
  }

  /** Gives an error to those who wait and to those who ask later, until it is answered. */
  fail(status: number): void {
    this.#status = status;
    for (const go of this.#waiting) go();
    this.#waiting.clear();
  }

  /** The response to a request, where it is for this dataset. */
  respond(url: string, signal: AbortSignal | null | undefined): Promise<Response> | undefined {
    const { pathname } = new URL(url, document.baseURI);
    const [, piece = 'career'] = /(?:\.(\w+))?\.json$/.exec(pathname.replace(this.#path, '')) ?? [];
    if (!pathname.startsWith(`${this.#path}.`)) return undefined;
    if (piece === 'career') this.requests++;
    return new Promise((resolve, reject) => {
      const go = () =>
        resolve(
          this.#status === 200
            ? json(this.#dataset[piece as keyof Dataset])
            : new Response('', { status: this.#status ?? 500 }),
        );
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      if (this.#status === undefined) this.#waiting.add(go);
      else go();
    });
  }
}

/** Serves datasets, each from a place of its own, until `stopServing`. */
export function serveDatasets(...datasets: readonly Dataset[]): Source[] {
  const sources = datasets.map((dataset) => new Source(dataset));
  serve((url, { signal }) => {
    for (const source of sources) {
      const response = source.respond(url, signal);
      if (response) return response;
    }
    return new Response('', { status: 404 });
  });
  return sources;
}
