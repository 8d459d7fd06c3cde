/** Says how it stands with the language model that a page names. What finds it is loaded where one is named. */
import type { ReactiveControllerHost } from 'lit';
import type { EngineSettings, EngineState } from './engine-state.js';

const NAMES = ['name', 'url', 'allowCrossOrigin', 'headers', 'model', 'language', 'guideLanguage'] as const;

export class EngineController {
  readonly #host;
  #settings: EngineSettings | undefined;
  #stop: AbortController | undefined;
  state: EngineState = { state: 'guide' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Looks for the model of these settings, unless it is the one looked for already. */
  follow(settings: EngineSettings): void {
    const before = this.#settings;
    if (before && NAMES.every((name) => before[name] === settings[name])) return;
    this.#settings = settings;
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    this.state = { state: settings.name === 'guide' ? 'guide' : 'loading' };
    if (settings.name === 'guide') return;
    const turn = (state: EngineState) => this.#turn(state, signal);
    import('./find-engine.js')
      .then(({ findEngine }) => findEngine(settings, turn, signal))
      .catch(() => turn({ state: 'off', why: 'off' }));
  }

  #turn(state: EngineState, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}
