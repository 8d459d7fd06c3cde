import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** How long a visitor must have paused before a change is read out, ms. */
const PAUSE = 700;

/** Reads out what changed: politely, after a pause, and only the last of several changes. */
export class Announcer implements ReactiveController {
  #host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = words;
      this.#host.requestUpdate();
    }, PAUSE);
  }

  /** The live region. It must stand in the page from the first render on, or nothing in it is read. */
  region(): TemplateResult {
    return html`<p class="unseen" role="status" .textContent=${this.#said}></p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
