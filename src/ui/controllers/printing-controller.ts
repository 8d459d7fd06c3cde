import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is being printed, so that an element can open all it has folded away. */
export class PrintingController implements ReactiveController {
  readonly #host;
  readonly #updateNow;
  #stop: AbortController | undefined;
  active = false;

  /** `updateNow` performs the update that is pending: Lit lets an element alone do that. */
  constructor(host: ReactiveControllerHost, updateNow: () => void) {
    this.#host = host;
    this.#updateNow = updateNow;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#stop = new AbortController());
    addEventListener('beforeprint', () => this.#turn(true), { signal });
    addEventListener('afterprint', () => this.#turn(false), { signal });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.active = false;
  }

  #turn(active: boolean): void {
    this.active = active;
    this.#host.requestUpdate();
    // Under `print()` no microtask runs before the page is taken, so the update cannot wait for one.
    this.#updateNow();
  }
}
