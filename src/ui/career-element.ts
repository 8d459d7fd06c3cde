import { html, isServer, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import { common } from '../i18n/en/common.js';
import { messages } from '../i18n/messages.js';
import type { Career, CareerData } from '../model/career.js';
import type { Overlay } from '../model/overlay.js';
import type { ProfileStorage, StorageTrouble } from '../profile/store.js';
import { Announcer } from './controllers/announcer.js';
import { ArrivalController } from './controllers/arrival.js';
import { ContextController } from './controllers/context.js';
import { DatasetController, type DatasetState } from './controllers/dataset.js';
import { LanguageController } from './controllers/language.js';
import type { PieceController } from './controllers/piece.js';
import { ProfileController } from './controllers/profile.js';
import { SightController } from './controllers/sight.js';
import { CareerErrorEvent } from './events/career-error.js';
import { CareerLoadEvent } from './events/career-load.js';
import { CareerViewEvent } from './events/career-view.js';
import { headingLevel } from './heading.js';
import { infoIcon } from './icons.js';
import { loadError, strip } from './notice.js';
import type { PanelFrame } from './panel/frame.js';
import { ServedContent } from './served.js';
import { inherit, type Links, type Settings } from './settings.js';
import { createRoot, restyle } from './sheets.js';
import { base } from './styles/base.styles.js';
import { states } from './styles/states.styles.js';
import { tokens } from './styles/tokens.styles.js';
import { changing } from './changing.js';

/**
 * What every element that shows a career has in common: where its dataset comes from, the visitor's
 * profile, its language, and the states around its content. An element says how it renders a career,
 * what stands there before one comes, and what to call it when it doesn't.
 *
 * What is said below holds for every element, and stands in each one's documentation. An element says it
 * again only to be more exact.
 *
 * @slot header - Above the element's own heading.
 * @slot footer - Below all else.
 *
 * @event career-load - The dataset is there.
 * @event career-error - The dataset did not come.
 * @event career-view - The element was first seen on screen.
 *
 * @csspart base - All of the element.
 * @csspart notice - What stands where there is nothing to show.
 * @csspart strip - A quiet line above an element that goes on working.
 * @csspart retry - The button that asks for the dataset again.
 *
 * @cssproperty --career-accent - The one colour of its own; held within what can be read.
 * @cssproperty --career-text - The text's colour; the page's own where unset.
 * @cssproperty --career-surface - What it stands on.
 * @cssproperty --career-radius - How round corners are.
 * @cssproperty --career-font - The font; the page's own where unset.
 *
 * @cssState loading - The dataset is on its way.
 * @cssState error - The dataset did not come.
 */
export abstract class CareerElement extends LitElement {
  static override styles = [tokens, base, states];

  /** Id of a built-in career. */
  @property() career?: string;
  /** URL of a dataset. */
  @property() src?: string;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  @property({ attribute: false }) data?: CareerData;
  /** Changes, hides or adds records of the dataset. */
  @property({ attribute: false }) overlay?: Overlay;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  @property({ attribute: 'job-url' }) jobUrl?: string;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  @property({ attribute: 'skill-url' }) skillUrl?: string;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  @property({ attribute: 'career-url' }) careerUrl?: string;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  @property({ attribute: false }) links?: Links;
  /** Ids of the only records to show, separated by spaces or commas. */
  @property() only?: string;
  /** Level of the element's own heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  @property() loading?: 'lazy' | 'eager';
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  @property({ reflect: true }) theme?: 'light' | 'dark';
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  @property() storage?: 'local' | 'session' | 'none' | ProfileStorage;
  /** Keeps the progress of people who share a browser apart. */
  @property({ attribute: 'storage-key' }) storageKey?: string;
  /** The element's name for assistive technology, in place of its own heading. */
  @property() label?: string;

  /**
   * Made when the element is first on a page. Open, unless the page closes every root.
   * @internal
   */
  declare readonly renderRoot: ShadowRoot;
  protected readonly announcer = new Announcer(this);
  /** What came by the page's address. */
  protected readonly arrival = new ArrivalController(this, {
    announce: (words) => this.announcer.say(words),
    isShowing: () => Boolean(this.loaded) && this.checkVisibility(),
  });
  readonly #language = new LanguageController(this);
  readonly #context = new ContextController(this);
  readonly #dataset = new DatasetController(this);
  readonly #profile = new ProfileController(this);
  readonly #sight = new SightController(this, () => this.#onSeen());
  /** What the element needs of the dataset beside its core. */
  protected readonly piece?: PieceController<unknown>;
  protected readonly internals = isServer ? undefined : this.attachInternals();
  #settings: Settings = {};
  #told: unknown;
  #unseen = false;
  #served: ServedContent | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dataset.abandon();
    this.piece?.abandon();
  }

  adoptedCallback(): void {
    restyle(this.renderRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#served = new ServedContent(this.shadowRoot);
    return createRoot(this);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.headingLevel = headingLevel(this.headingLevel);
    // Out of the page there is no context to ask, and nobody to load another dataset for.
    if (!isServer && !this.isConnected) return;
    const { career, src, data, overlay, jobUrl, skillUrl, careerUrl, links, storage, storageKey } = this;
    const own: Settings = { career, src, data, overlay, jobUrl, skillUrl, careerUrl, links, storage, storageKey };
    this.#settings = inherit(own, this.#context.settings);
    this.#language.find();
    if (this.#context.waiting || this.#reserved) return;
    this.#dataset.follow(this.#settings);
    this.piece?.follow(this.#settings);
    // A server knows no visitor.
    if (!isServer) this.#profile.follow(this.#settings);
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#keepsServed) this.#served?.remove();
    super.update(changed);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#showState();
    const state = this.#state;
    if (state.state === 'loading' || this.#told === state) return;
    this.#told = state;
    if (state.state === 'error') this.dispatchEvent(new CareerErrorEvent(state.error));
    else this.dispatchEvent(new CareerLoadEvent(state.career, state.problems));
    if (this.#unseen) this.#onSeen();
  }

  /** What holds for this element: its own settings, completed by its context's. */
  protected get settings(): Settings {
    return this.#settings;
  }

  /** The BCP 47 tag of the language the element speaks. */
  protected get language(): string {
    return this.#language.tag;
  }

  /** The way the page around the element runs. */
  protected get direction(): 'ltr' | 'rtl' {
    return this.#language.direction;
  }

  /** The words all elements share. */
  protected get say(): typeof common {
    return messages('common', common, this.language);
  }

  protected get profile(): ProfileController {
    return this.#profile;
  }

  /** The dataset in hand, with the piece of it that the element needs; undefined while there is none. */
  protected get loaded(): Career | undefined {
    const state = this.#state;
    return state.state === 'ready' ? state.career : undefined;
  }

  get #state(): DatasetState {
    const dataset = this.#dataset.state;
    const piece = this.piece?.state;
    return dataset.state === 'ready' && piece && piece.state !== 'ready' ? piece : dataset;
  }

  /** The ids in `only`; undefined where all are to be shown. */
  protected get limit(): ReadonlySet<string> | undefined {
    const ids = this.only?.split(/[\s,]+/).filter(Boolean);
    return ids?.length ? new Set(ids) : undefined;
  }

  /** The language and direction to mark a career's text with; undefined where they are the element's own. */
  protected tongueOf({ locale, dir }: Career): { readonly lang: string; readonly dir: Career['dir'] } | undefined {
    const { tag, direction } = this.#language;
    return locale.split('-')[0] === tag.split('-')[0] && dir === direction ? undefined : { lang: locale, dir };
  }

  /**
   * Text of the dataset, marked with its language and direction where they are not the element's own. `shown` is how
   * it stands there, where that is more than its words.
   */
  protected words(career: Career, words: string, shown = changing(words)): DirectiveResult | TemplateResult {
    const tongue = this.tongueOf(career);
    return tongue ? html`<span lang=${tongue.lang} dir=${tongue.dir}>${shown}</span>` : shown;
  }

  /** What the panel of the visitor's own data is rendered with. */
  protected panelFrame(career: Career): PanelFrame {
    const { settings, say, language, direction, headingLevel } = this;
    const { store } = this.#profile;
    return {
      career,
      store,
      settings,
      say,
      language,
      direction,
      headingLevel,
      text: (text) => this.words(career, text),
    };
  }

  /** What came by the page's address, where this element shows it. */
  protected renderArrival(career: Career): unknown {
    return this.arrival.panel?.render(this.panelFrame(career)) ?? nothing;
  }

  /** Why the marks are kept in memory alone. */
  protected renderTrouble(trouble: StorageTrouble): unknown {
    return strip(infoIcon, this.say.trouble[trouble]);
  }

  /** The element's content. `empty` is whether it is the state for a career that has nothing to show here. */
  protected abstract renderCareer(career: Career): TemplateResult;
  /** Whether a career has nothing that this element could show. */
  protected abstract isEmpty(career: Career): boolean;
  protected abstract renderEmpty(career: Career): TemplateResult;
  /** The shape of what is to come, of about its size. */
  protected abstract renderLoading(): TemplateResult;
  /** What to call it when it did not load: "The ladder did not load". */
  protected abstract get failure(): string;

  /** Asks again for what did not come: the dataset, the piece of it that the element needs, or both. */
  retry(): void {
    if (this.#dataset.state.state !== 'ready') this.#dataset.retry();
    this.piece?.retry();
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#keepsServed) return noChange;
    return html`<div class="root" part="base" lang=${this.language}>
      <slot name="header"></slot>
      ${this.#renderState()}
      <slot name="footer"></slot>
      ${this.announcer.region()}
    </div>`;
  }

  #renderState(): unknown {
    const state = this.#state;
    switch (state.state) {
      case 'loading':
        // In the place where the career's own content comes: what of it is the same stays, with what is typed in it.
        return [nothing, nothing, this.renderLoading()];
      case 'error':
        return loadError(state.error, this.failure, this.say, this.#settings.storage !== 'none', () =>
          this.#retryHere(),
        );
      case 'ready': {
        const { career } = state;
        if (this.isEmpty(career)) return [this.renderArrival(career), this.renderEmpty(career)];
        const trouble = this.#profile.store?.trouble;
        return [trouble ? this.renderTrouble(trouble) : nothing, this.renderArrival(career), this.renderCareer(career)];
      }
    }
  }

  /** Whether what a server wrote still stands, for want of anything to put in its place. */
  get #keepsServed(): boolean {
    return this.#state.state === 'loading' && Boolean(this.#served?.isThere);
  }

  /** The button that was pressed goes, and the keyboard would begin the page anew: focus stays within. */
  #retryHere(): void {
    this.retry();
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    root.tabIndex = -1;
    root.focus();
  }

  /** Whether its place is only reserved: it is lazy, and not near the window yet. */
  get #reserved(): boolean {
    return !isServer && this.loading === 'lazy' && !this.#sight.near;
  }

  /** Tells the page's styles what state it is in. */
  #showState(): void {
    const { loaded } = this;
    const current = loaded && this.isEmpty(loaded) ? 'empty' : this.#state.state;
    const set = this.internals?.states;
    for (const state of ['loading', 'empty', 'error'])
      if (state === current && !this.#keepsServed) set?.add(state);
      else set?.delete(state);
  }

  #onSeen(): void {
    // Seen before its dataset came, it counts when that is there.
    this.#unseen = !this.loaded;
    if (this.loaded) this.dispatchEvent(new CareerViewEvent(this.loaded.id));
  }
}
