import type { LitElement, ReactiveController } from 'lit';
import { codeIn, withoutCode } from '../../profile/transfer/address.js';
import type { MarksPanel } from '../panel/panel.js';

/** The code that came by the page's address, until the visitor has decided about it. */
let code: string | undefined;
/** Who shows it: one element of the page. */
let taker: ArrivalController | undefined;
/** A code that the page would not let go of. */
let stuck: string | undefined;
const controllers = new Set<ArrivalController>();

/** Looks for a code in the address. */
function look(): void {
  const found = codeIn(location.href);
  if (!found || found === code || found === stuck) return;
  code = found;
  if (taker) taker.show();
  else offer();
}

/** Lets the first element that can show it have it. */
const offer = () => controllers.forEach((each) => each.update());

function take(controller: ArrivalController): void {
  taker = controller;
  controller.show();
}

/** How an element takes part. */
interface ArrivalHost {
  /** Whether it has its content, where a visitor can see it. */
  isShowing(): boolean;
  readonly announce: (words: string) => void;
}

/**
 * Marks, or a mentor's review, that came by the page's address: one element shows them, above all that it shows else.
 * The panel that does loads only then.
 */
export class ArrivalController implements ReactiveController {
  readonly #host;
  readonly #options;
  /** What shows it; an element that has a panel anyway puts that here. */
  panel: MarksPanel | undefined;

  constructor(host: LitElement, options: ArrivalHost) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    if (controllers.size === 1) addEventListener('hashchange', look);
    look();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) removeEventListener('hashchange', look);
    // An element that is only moved keeps what it shows.
    queueMicrotask(() => {
      if (taker !== this || this.#host.isConnected) return;
      taker = undefined;
      this.panel?.abandon();
      offer();
    });
  }

  hostUpdated(): void {
    if (!code || taker || !this.#options.isShowing()) return;
    take(this);
  }

  update(): void {
    this.#host.requestUpdate();
  }

  show(): void {
    import('../panel/panel.js').then(
      ({ adoptPanelStyles, MarksPanel }) => {
        if (taker !== this || !code) return;
        adoptPanelStyles(this.#host);
        this.panel ??= new MarksPanel(this.#host, { ...this.#options, hasHome: false });
        const shown = code;
        this.panel.onDecided = () => {
          if (taker === this && code === shown) code = taker = undefined;
        };
        takeOut(code);
        void this.panel.receive(code);
      },
      // The code stays in the address: with the page, it comes again.
      () => (taker = undefined),
    );
  }
}

/** Takes the code out of the address, so that whoever copies that passes no marks on. */
function takeOut(code: string): void {
  try {
    history.replaceState(history.state, '', withoutCode(location.href));
  } catch {
    stuck = code;
  }
}
