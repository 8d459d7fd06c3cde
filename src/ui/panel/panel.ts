/** The panel of the visitor's own data. Heavy: all but `<career-profile>` load it when it is first needed. */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { readCode } from '../../profile/transfer/code.js';
import { isTransferError } from '../../profile/transfer/errors.js';
import type { Parcel } from '../../profile/transfer/parcel.js';
import { TextDraft } from '../controllers/text-draft.js';
import type { PanelActs, PanelFrame } from './frame.js';
import { LinkCopy } from './link-copy.js';
import { panelStyles } from './panel.styles.js';
import { returnedView } from './returned.js';
import { ReturnedDesk } from './returned-desk.js';
import { reviewView } from './review.js';
import type { PanelState, Source } from './state.js';

/** How the element around it takes part. */
export interface PanelOptions {
  /** Whether it has a home. One that only shows what came by the address has none. */
  readonly hasHome: boolean;
  readonly announce: (words: string) => void;
}

export class MarksPanel implements ReactiveController {
  readonly #host;
  readonly #options;
  #state: PanelState = { state: 'home' };
  /** Where the focus goes with the next rendering. */
  #focusDue: string | undefined;
  readonly #acts: PanelActs;
  /** Is called when the visitor has decided about what came. */
  onDecided?: () => void;

  constructor(host: LitElement, options: PanelOptions) {
    this.#host = host;
    this.#options = options;
    const update = () => host.requestUpdate();
    this.#acts = {
      show: (state) => this.show(state),
      leave: () => this.leave(),
      update,
      focus: (selector) => {
        this.#focusDue = selector;
        update();
      },
      announce: options.announce,
      tell: (event) => host.dispatchEvent(event),
      link: new LinkCopy(update),
      draft: new TextDraft(host),
    };
    host.addController(this);
  }

  /** Shows a state. The focus goes to its heading, unless the visitor did nothing to make it come. */
  show(state: PanelState, { isQuiet = false } = {}): void {
    this.#state = state;
    this.#focusDue = isQuiet ? undefined : '.title';
    this.#acts.link.reset();
    if (state.state === 'home' || state.state === 'merged') this.onDecided?.();
    this.#host.requestUpdate();
  }

  /** Back to its home or, where it has none, away. */
  leave(): void {
    this.show({ state: 'home' });
  }

  /** Reads a code and shows what it holds, or why it cannot be taken. */
  async receive(code: string, source: Source): Promise<void> {
    const reading: PanelState = { state: 'reading', source };
    this.show(reading, { isQuiet: true });
    const next = await readCode(code).then(
      (parcel) => arrived(parcel, source),
      (error: unknown): PanelState => refused(error, source),
    );
    if (this.#state === reading) this.show(next, { isQuiet: true });
  }

  hostUpdated(): void {
    if (!this.#focusDue) return;
    this.#host.renderRoot.querySelector<HTMLElement>(`.marks-panel ${this.#focusDue}`)?.focus();
    this.#focusDue = undefined;
  }

  render(frame: PanelFrame): TemplateResult | typeof nothing {
    const content = this.#content(frame);
    return content === nothing ? nothing : html`<div class="marks-panel" part="panel">${content}</div>`;
  }

  #content(frame: PanelFrame): TemplateResult | typeof nothing {
    const state = this.#state;
    this.#acts.draft.follow(frame.store);
    switch (state.state) {
      case 'home':
        return this.#options.hasHome ? html`${state.state}` : nothing;
      case 'review':
        return reviewView(state, frame, this.#acts);
      case 'returned':
        return returnedView(state.desk, frame, this.#acts);
      default:
        return nothing;
    }
  }
}

const arrived = (parcel: Parcel, source: Source): PanelState =>
  parcel.kind === 'marks'
    ? { state: 'offer', marks: parcel, source }
    : { state: 'returned', desk: new ReturnedDesk(parcel) };

/** What is no refusal of ours is none the less nothing that can be taken. */
const refused = (error: unknown, source: Source): PanelState => ({
  state: 'refused',
  reason: isTransferError(error) ? error.kind : 'damaged',
  source,
});

/** Gives an element the panel's styles, unless it has them. */
export function adoptPanelStyles({ shadowRoot }: LitElement): void {
  const sheets = shadowRoot?.adoptedStyleSheets;
  for (const { styleSheet } of panelStyles) if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
}
