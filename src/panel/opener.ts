import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { AsyncValue } from '../ui/async-value.js';
import type { Announcer } from '../ui/controllers/announcer.js';
import type { ProfileController } from '../ui/controllers/profile-controller.js';
import { warnIcon } from '../ui/icons.js';
import { strip } from '../ui/notice.js';
import type { PanelProps } from './panel-props.js';
import type { ProfilePanel } from './panel.js';

/** What of an element it works with. */
interface Opener {
  readonly profile: ProfileController;
  readonly announcer: Announcer;
}

/** The panel of the visitor's own data behind a button of the element: a disclosure, loaded when it is first opened. */
export class PanelOpener {
  readonly #host;
  readonly #options;
  readonly #module;
  #panel: ProfilePanel | undefined;
  #isOpen = false;

  constructor(host: LitElement, options: Opener) {
    this.#host = host;
    this.#options = options;
    this.#module = new AsyncValue<typeof import('./panel.js')>(() => this.#onLoaded());
  }

  button(words: string, icon: TemplateResult<2>): TemplateResult {
    return html`<button
      class="button quiet"
      type="button"
      aria-expanded=${this.#isOpen}
      aria-controls="marks"
      @click=${() => this.#toggle()}
    >
      ${icon}${words}
    </button>`;
  }

  /** What stands below, once it is opened. */
  content(props: PanelProps): TemplateResult | typeof nothing {
    const { say } = props;
    if (this.#module.state.state === 'error') return strip(warnIcon, `${say.errors.network} ${say.safe}`);
    if (!this.#isOpen || !this.#panel) return nothing;
    return html`<div id="marks" class="unprinted marks-below">${this.#panel.render(props)}</div>`;
  }

  #toggle(): void {
    if (this.#isOpen) this.#isOpen = false;
    else if (this.#panel) this.#open(this.#panel);
    else if (this.#module.state.state !== 'loading') this.#module.request(() => import('./panel.js'));
    this.#host.requestUpdate();
  }

  #onLoaded(): void {
    const module = this.#module.value;
    if (module) {
      module.addPanelStyles(this.#host);
      this.#open((this.#panel = new module.ProfilePanel(this.#host, { ...this.#options, hasHome: true })));
    }
    this.#host.requestUpdate();
  }

  #open(panel: ProfilePanel): void {
    this.#isOpen = true;
    panel.focus();
  }
}
