import type { ReactiveControllerHost } from 'lit';
import { DEFAULT_CAREER } from '../../datasets/built-in.js';
import type { LoadPiece } from '../../datasets/pieces.js';
import type { Settings } from '../settings.js';

export type PieceState<T> =
  | { readonly state: 'loading' }
  /** None where a host's own `data` came without one. */
  | { readonly state: 'ready'; readonly piece: T | undefined }
  | { readonly state: 'error'; readonly error: Error };

/** Gets a piece of the dataset that an element's settings name: the guide's text, the fit quiz, the questions. */
export class PieceController<T> {
  #host;
  #load;
  #given;
  #source: { id: string; src: string | undefined; data: object | undefined } | undefined;
  #abandon: AbortController | undefined;
  #state: PieceState<T> | undefined;

  /** `given` is the piece as the host passes it to the element, where it does: that goes before any other. */
  constructor(host: ReactiveControllerHost, load: LoadPiece<T>, given: () => object | undefined) {
    this.#host = host;
    this.#load = load;
    this.#given = given;
  }

  get state(): PieceState<T> {
    return this.#state ?? { state: 'loading' };
  }

  /** Asks for the piece that belongs to these settings, unless it is the one asked for already. */
  follow({ career: id = DEFAULT_CAREER, src, data: career }: Settings): void {
    const before = this.#source;
    const data = this.#given();
    if (this.#state && before?.id === id && before.src === src && before.data === (data ?? career)) return;
    this.#source = { id, src, data: data ?? career };
    if (career && !data) this.#state = { state: 'ready', piece: undefined };
    else this.#request({ id, src, data });
  }

  get piece(): T | undefined {
    return this.#state?.state === 'ready' ? this.#state.piece : undefined;
  }

  /** Asks again for what did not come. */
  retry(): void {
    if (this.#state?.state !== 'error' || !this.#source) return;
    this.#request(this.#source);
    this.#host.requestUpdate();
  }

  /** Stops waiting. What was asked for is asked for again when it is next followed. */
  abandon(): void {
    this.#abandon?.abort();
    if (this.#state?.state === 'loading') this.#state = undefined;
  }

  #request(source: Parameters<LoadPiece<T>>[0]): void {
    this.#abandon?.abort();
    const { signal } = (this.#abandon = new AbortController());
    const settle = (state: PieceState<T>) => {
      if (signal.aborted) return;
      this.#state = state;
      this.#host.requestUpdate();
    };
    try {
      const piece = this.#load(source, signal);
      if (!(piece instanceof Promise)) {
        this.#state = { state: 'ready', piece };
        return;
      }
      this.#state = { state: 'loading' };
      piece.then(
        (late) => settle({ state: 'ready', piece: late }),
        (error: Error) => settle({ state: 'error', error }),
      );
    } catch (error) {
      this.#state = { state: 'error', error: error as Error };
    }
  }
}
