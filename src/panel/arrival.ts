import { nothing } from 'lit';
import type { Career } from '../model/career.js';
import { codeIn, withoutCode } from '../profile/transfer/address.js';
import { AsyncValue } from '../ui/async-value.js';
import type { Announcer } from '../ui/controllers/announcer.js';
import type { ProfileController } from '../ui/controllers/profile-controller.js';
import type { FrameHost, FramePart, RenderContext } from '../ui/frame-part.js';
import type { ProfilePanel } from './panel.js';

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

/** What of an element it works with. */
interface Arrival {
  readonly profile: ProfileController;
  readonly announcer: Announcer;
  /** The panel of an element that has one in its content: there it is shown. */
  readonly panel?: ProfilePanel;
}

/**
 * Marks, or a mentor's review, that came by the page's address: one element shows them, above all that it shows else.
 * The panel that does loads only then.
 */
export class ArrivalController implements FramePart {
  readonly #host;
  readonly #arrival;
  readonly #module;
  #panel: ProfilePanel | undefined;

  constructor(host: FrameHost, arrival: Arrival) {
    this.#host = host;
    this.#arrival = arrival;
    this.#panel = arrival.panel;
    this.#module = new AsyncValue<typeof import('./panel.js')>(() => this.#onLoaded());
    host.addPart(this);
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
      this.#panel?.abandon();
      offer();
    });
  }

  above(context: RenderContext): unknown {
    const { panel, profile } = this.#arrival;
    return panel ? nothing : (this.#panel?.render({ ...context, store: profile.store }) ?? nothing);
  }

  /** Takes what came, where the element shows its career and a visitor can see that. */
  shows(career: Career | undefined): void {
    if (!code || taker || !career || !this.#host.checkVisibility()) return;
    take(this);
  }

  update(): void {
    this.#host.requestUpdate();
  }

  show(): void {
    this.#module.request(() => import('./panel.js'));
  }

  #onLoaded(): void {
    if (taker !== this || !code) return;
    const module = this.#module.value;
    if (!module) {
      // It did not come. The code stays in the address: with the page, it comes again.
      taker = undefined;
      return;
    }
    const shown = code;
    module.addPanelStyles(this.#host);
    this.#panel ??= new module.ProfilePanel(this.#host, { ...this.#arrival, hasHome: false });
    this.#panel.onDecided = () => {
      if (taker === this && code === shown) code = taker = undefined;
    };
    takeOut(shown);
    void this.#panel.receive(shown);
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
