/** What a page says of a language model, and how it stands with it. */
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
