/** Loads what the coach answers with, once for a page, and makes it of the dataset that is shown. */
import type { ReactiveControllerHost } from 'lit';
import type { Mind } from '../../coach/mind.js';
import type { common } from '../../i18n/en/common.js';
import type { Career, Fit, Guide, Questions, Wordings } from '../../model/career.js';
import { remember } from '../../ui/remember.js';

type MindModule = typeof import('../../coach/mind.js');
let loaded: MindModule | undefined;

export class MindController {
  readonly #host;
  #isLoading = false;
  /** Whether it did not come. */
  failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Loads it, unless it is there or on its way. */
  load(): void {
    if (loaded || this.#isLoading || this.failed) return;
    this.retry();
  }

  /** Loads it once more. */
  retry(): void {
    if (loaded || this.#isLoading) return;
    this.#isLoading = true;
    this.failed = false;
    const settle = (failed: boolean) => {
      this.#isLoading = false;
      this.failed = failed;
      this.#host.requestUpdate();
    };
    import('../../coach/mind.js').then(
      (module) => {
        loaded = module;
        settle(false);
      },
      () => settle(true),
    );
  }

  /** Undefined while it is not there. */
  of(
    career: Career,
    guide: Guide | undefined,
    questions: Questions | undefined,
    fit: Fit | undefined,
    wordings: Wordings | undefined,
    language: string,
    levels: typeof common.level,
  ): Mind | undefined {
    return loaded && this.#make(loaded, career, guide, questions, fit, wordings, language, levels);
  }

  readonly #make = remember(
    (
      { mindOf }: MindModule,
      career: Career,
      guide: Guide | undefined,
      questions: Questions | undefined,
      fit: Fit | undefined,
      wordings: Wordings | undefined,
      language: string,
      levels: typeof common.level,
    ) => mindOf({ career, guide, questions, fit, wordings }, language, levels),
  );
}
