import type { ReactiveControllerHost } from 'lit';
import { DEFAULT_CAREER } from '../../datasets/built-in.js';
import { type Loaded, load } from '../../datasets/load.js';
import type { Career } from '../../model/career.js';
import type { Settings } from '../settings.js';

export type DatasetState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly career: Career; readonly problems: readonly string[] }
  | { readonly state: 'error'; readonly error: Error };

const INPUTS = ['career', 'src', 'data', 'overlay'] as const;

/** Gets the dataset that an element's settings name. What is in hand is there at once; a late answer is dropped. */
export class DatasetController {
  #host;
  #inputs: Settings = {};
  #abandon: AbortController | undefined;
  #state: DatasetState | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get state(): DatasetState {
    return this.#state ?? { state: 'loading' };
  }

  /** Asks for the dataset of these settings, unless it is the one asked for already. */
  follow(settings: Settings): void {
    if (this.#state && INPUTS.every((name) => this.#inputs[name] === settings[name])) return;
    this.#inputs = settings;
    this.#request();
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#request();
    this.#host.requestUpdate();
  }

  /** Stops waiting. What was asked for is asked for again when it is next followed. */
  abandon(): void {
    this.#abandon?.abort();
    if (this.#state?.state === 'loading') this.#state = undefined;
  }

  #request(): void {
    this.#abandon?.abort();
    const { signal } = (this.#abandon = new AbortController());
    const { career: id = DEFAULT_CAREER, src, data, overlay } = this.#inputs;
    try {
      const loaded = load({ id, src, data, overlay }, signal);
      if (!(loaded instanceof Promise)) return this.#ready(loaded);
      this.#state = { state: 'loading' };
      loaded.then(
        (late) => {
          if (signal.aborted) return;
          this.#ready(late);
          this.#host.requestUpdate();
        },
        (error: Error) => {
          if (signal.aborted) return;
          this.#state = { state: 'error', error };
          this.#host.requestUpdate();
        },
      );
    } catch (error) {
      this.#state = { state: 'error', error: error as Error };
    }
  }

  #ready({ career, problems }: Loaded): void {
    this.#state = { state: 'ready', career, problems };
  }
}
