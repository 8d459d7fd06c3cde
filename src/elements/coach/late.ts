/** A module that comes behind what stands there first: once for a page, and asked for again where it did not come. */
import type { ReactiveControllerHost } from 'lit';

/** How a module is loaded; once it is there, the module itself, for every element at once. */
export interface Late<Module> {
  readonly load: () => Promise<Module>;
  module?: Module;
}

export class LateController<Module> {
  readonly #host;
  readonly #late;
  #isLoading = false;
  /** Whether it did not come. */
  failed = false;

  constructor(host: ReactiveControllerHost, late: Late<Module>) {
    this.#host = host;
    this.#late = late;
  }

  /** Undefined while it is not there. */
  get module(): Module | undefined {
    return this.#late.module;
  }

  /** Loads it, unless it is there, on its way, or did not come. */
  load(): void {
    if (!this.failed) this.retry();
  }

  /** Loads it once more. */
  retry(): void {
    if (this.module || this.#isLoading) return;
    this.#isLoading = true;
    this.failed = false;
    const settle = (failed: boolean) => {
      this.#isLoading = false;
      this.failed = failed;
      this.#host.requestUpdate();
    };
    this.#late.load().then(
      (module) => {
        this.#late.module = module;
        settle(false);
      },
      () => settle(true),
    );
  }
}
