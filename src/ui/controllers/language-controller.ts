import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nearestLanguage, onLanguageAdded } from '../../i18n/messages.js';
import { languageOf } from '../language.js';

const hosts = new Set<ReactiveControllerHost>();
let forget: (() => void) | undefined;

/** One observer for the whole page: a `lang` or `dir` anywhere above may be an element's. */
function follow(): () => void {
  const update = () => hosts.forEach((host) => host.requestUpdate());
  const observer = new MutationObserver(update);
  observer.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
  const forgetAdded = onLanguageAdded(update);
  return () => {
    observer.disconnect();
    forgetAdded();
  };
}

/** The language an element speaks: of those known, the one nearest to the page's around it; and its direction. */
export class LanguageController implements ReactiveController {
  #host;
  /** A BCP 47 tag. */
  tag = 'en';
  /** The way the page around the element runs. */
  direction: 'ltr' | 'rtl' = 'ltr';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Looks anew. */
  find(): void {
    this.tag = nearestLanguage(languageOf(this.#host));
    const isRtl = isServer ? this.#host.getAttribute('dir') === 'rtl' : this.#host.matches(':dir(rtl)');
    this.direction = isRtl ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    hosts.add(this.#host);
    forget ??= follow();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    forget?.();
    forget = undefined;
  }
}
