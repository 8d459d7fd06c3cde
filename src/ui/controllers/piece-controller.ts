import type { ReactiveControllerHost } from 'lit';
import { DEFAULT_CAREER } from '../../datasets/built-in.js';
import type { LoadPiece } from '../../datasets/pieces.js';
import { type AsyncState, AsyncValue } from '../async-value.js';
import type { FramePart } from '../frame-part.js';
import type { Settings } from '../settings.js';

/**
 * Gets a piece of the dataset that an element's settings name: the guide's text, the fit quiz, the questions. An
 * element that can show nothing without it adds it to its frame: `addPart(piece)`.
 */
export class PieceController<T> implements FramePart {
  readonly #load;
  readonly #given;
  readonly #piece;

  /** `given` is the piece as the host passes it to the element, where it does: that goes before any other. */
  constructor(host: ReactiveControllerHost, load: LoadPiece<T>, given: () => object | undefined) {
    this.#load = load;
    this.#given = given;
    this.#piece = new AsyncValue<T | undefined>(() => host.requestUpdate());
  }

  get state(): AsyncState<T | undefined> {
    return this.#piece.state;
  }

  /** Undefined while it is not there, and where a host's own `data` came without one. */
  get piece(): T | undefined {
    return this.#piece.value;
  }

  follow({ career: id = DEFAULT_CAREER, src, data: career }: Settings): void {
    const data = this.#given();
    this.#piece.follow([id, src, data ?? career], (signal) =>
      career && !data ? undefined : this.#load({ id, src, data }, signal),
    );
  }

  retry(): void {
    this.#piece.retry();
  }

  hostDisconnected(): void {
    this.#piece.abandon();
  }
}
