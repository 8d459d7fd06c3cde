import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { contextAround, type Settings, type SettingsProvider } from '../settings.js';

/**
 * Follows the `<career-context>` around an element. Where that tag stands but is not defined yet, the
 * element waits for it rather than flash another dataset.
 */
export class ContextController implements ReactiveController {
  #host;
  #leave: (() => void) | undefined;
  #provider: SettingsProvider | undefined;

  /** Whether a context stands around the element whose settings are not known yet. */
  waiting = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get settings(): Settings | undefined {
    return this.#provider?.settings;
  }

  hostConnected(): void {
    const context = contextAround(this.#host);
    if (!context) return;
    if ('settings' in context) return this.#follow(context as SettingsProvider);
    this.waiting = true;
    void customElements.whenDefined(context.localName).then(() => {
      // Removed and added again meanwhile, it has waited twice, or waits elsewhere.
      if (!this.waiting || contextAround(this.#host) !== context) return;
      this.waiting = false;
      // Someone else's element may own the tag: then there is nothing to wait for.
      if ('settings' in context) this.#follow(context as SettingsProvider);
      else this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#provider = undefined;
    this.waiting = false;
  }

  #follow(provider: SettingsProvider): void {
    this.#provider = provider;
    this.#leave = provider.onSettings(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
