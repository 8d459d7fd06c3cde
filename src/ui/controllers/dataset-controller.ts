import { DEFAULT_CAREER } from '../../datasets/built-in.js';
import { type Loaded, load } from '../../datasets/load.js';
import { type AsyncState, AsyncValue } from '../async-value.js';
import type { FrameHost, FramePart } from '../frame-part.js';
import type { Settings } from '../settings.js';

/** Gets the dataset that an element's settings name. */
export class DatasetController implements FramePart {
  readonly #loaded;

  constructor(host: FrameHost) {
    this.#loaded = new AsyncValue<Loaded>(() => host.requestUpdate());
    host.addPart(this);
  }

  get state(): AsyncState<Loaded> {
    return this.#loaded.state;
  }

  follow({ career: id = DEFAULT_CAREER, src, data, overlay }: Settings): void {
    this.#loaded.follow([id, src, data, overlay], (signal) => load({ id, src, data, overlay }, signal));
  }

  retry(): void {
    this.#loaded.retry();
  }

  hostDisconnected(): void {
    this.#loaded.abandon();
  }
}
