/** A module that comes behind what stands there first: once for a page, and asked for again where it did not come. */
import type { ReactiveControllerHost } from 'lit';
import { AsyncValue } from '../../ui/async-value.js';

/** How a module is loaded; once it is there, the module itself, for every element at once. */
export interface Late<Module> {
  readonly load: () => Promise<Module>;
  module?: Module;
}

export class LateController<Module> {
  readonly #late;
  readonly #value;

  constructor(host: ReactiveControllerHost, late: Late<Module>) {
    this.#late = late;
    this.#value = new AsyncValue<Module>(() => host.requestUpdate());
  }

  /** Undefined while it is not there. */
  get module(): Module | undefined {
    return this.#late.module;
  }

  /** Whether it did not come. */
  get failed(): boolean {
    return this.#value.state.state === 'error';
  }

  /** Loads it, unless it is there, on its way, or did not come. */
  load(): void {
    if (!this.module) this.#value.follow([], async () => (this.#late.module = await this.#late.load()));
  }

  /** Loads it once more. */
  retry(): void {
    this.#value.retry();
  }
}
