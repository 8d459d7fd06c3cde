import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { warnIcon } from '../icons.js';
import { strip } from '../notice.js';
import type { PanelFrame } from '../panel/frame.js';
import type { MarksPanel } from '../panel/panel.js';

type State = 'closed' | 'loading' | 'open' | 'failed';

/** The panel of the visitor's own data behind a button of the element: a disclosure, loaded when it is first opened. */
export class PanelController {
  readonly #host;
  readonly #announce;
  #panel: MarksPanel | undefined;
  #state: State = 'closed';

  constructor(host: LitElement, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  opener(words: string, icon: TemplateResult<2>): TemplateResult {
    return html`<button
      class="button quiet"
      type="button"
      aria-expanded=${this.#state === 'open'}
      aria-controls="marks"
      @click=${() => this.#toggle()}
    >
      ${icon}${words}
    </button>`;
  }

  /** What stands below, once it is opened. */
  content(frame: PanelFrame): TemplateResult | typeof nothing {
    const { say } = frame;
    if (this.#state === 'failed') return strip(warnIcon, `${say.errors.network} ${say.safe}`);
    if (this.#state !== 'open' || !this.#panel) return nothing;
    return html`<div id="marks" class="unprinted marks-below">${this.#panel.render(frame)}</div>`;
  }

  #toggle(): void {
    if (this.#state === 'open') return this.#turn('closed');
    if (this.#state === 'loading') return;
    this.#turn('loading');
    import('../panel/panel.js').then(
      ({ adoptPanelStyles, MarksPanel }) => {
        adoptPanelStyles(this.#host);
        this.#panel ??= new MarksPanel(this.#host, { hasHome: true, announce: this.#announce });
        this.#turn('open');
        this.#panel.focus();
      },
      () => this.#turn('failed'),
    );
  }

  #turn(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
