/** Says how it stands with the language model that a page names. What finds it is loaded where one is named. */
import type { ReactiveControllerHost } from 'lit';
import type { Model } from '../../coach/talk.js';
import type { Career } from '../../model/career.js';
import type { Profile } from '../../model/profile.js';

export type EngineName = 'guide' | 'browser' | 'endpoint';

/** What a page says of the model. */
export interface EngineSettings {
  readonly name: EngineName;
  readonly url: string | undefined;
  readonly allowCrossOrigin: boolean;
  readonly headers: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly model: string | undefined;
  /** The language to answer in, and the guide's: BCP 47 tags. */
  readonly language: string;
  readonly guideLanguage: string;
}

export type EngineState =
  /** None is asked for. */
  | { readonly state: 'guide' | 'loading' }
  | {
      readonly state: 'ready';
      readonly name: Model['name'];
      readonly speak: Model['speak'];
      readonly summaryOf: (career: Career, profile: Profile, language: string) => string | undefined;
    }
  /** The browser would have to download it first: only the visitor may ask for that. */
  | { readonly state: 'download'; readonly failed: boolean; readonly begin: () => void }
  | { readonly state: 'downloading'; readonly share: number }
  /** `detail` is for whoever made the page. */
  | { readonly state: 'off'; readonly why: 'none' | 'off'; readonly detail?: string | undefined };

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
