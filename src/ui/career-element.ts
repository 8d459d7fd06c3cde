import { html, isServer, LitElement, noChange, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { Loaded } from '../datasets/load.js';
import { common } from '../i18n/en/common.js';
import { messages } from '../i18n/messages.js';
import type { Career, CareerData } from '../model/career.js';
import type { Overlay } from '../model/overlay.js';
import type { ProfileStorage } from '../profile/store.js';
import { asError, type AsyncState } from './async-value.js';
import { liveText } from './live-text.js';
import { Announcer } from './controllers/announcer.js';
import { ContextController } from './controllers/context-controller.js';
import { DatasetController } from './controllers/dataset-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { SightController } from './controllers/sight-controller.js';
import { CareerErrorEvent } from './events/career-error.js';
import { CareerLoadEvent } from './events/career-load.js';
import type { FrameHost, FramePart, RenderContext } from './frame-part.js';
import { headingLevel } from './heading.js';
import { loadError } from './notice.js';
import { ServedContent } from './served.js';
import { inherit, type Links, type Settings } from './settings.js';
import { createRoot, restyle } from './sheets.js';
import { base } from './styles/base.styles.js';
import { states } from './styles/states.styles.js';
import { tokens } from './styles/tokens.styles.js';

type ErrorState = AsyncState<never> & { readonly state: 'error' };

/**
 * The frame of every element that shows a career: where its dataset comes from, its settings, its language, and the
 * states around its content. An element says how it renders a career, what stands there before one comes, and what
 * to call it when it doesn't. What only some elements need, such as the visitor's profile, they add as a controller.
 *
 * What is said below holds for every element, and stands in each one's documentation. An element says it
 * again only to be more exact.
 *
 * @slot header - Above the element's own heading.
 * @slot heading - In place of the element's own heading.
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
export abstract class CareerElement extends LitElement implements FrameHost {
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
  /** Controllers with a part in the frame. They stand first: each below adds itself. */
  readonly #parts: FramePart[] = [];
  protected readonly announcer = new Announcer(this);
  readonly #language = new LanguageController(this);
  readonly #context = new ContextController(this);
  readonly #dataset = new DatasetController(this);
  protected readonly internals = isServer ? undefined : this.attachInternals();
  #settings: Settings = {};
  /** What was thrown when it last rendered. */
  #fault: ErrorState | undefined;
  /** What the page was last told of. */
  #told: AsyncState<unknown> | undefined;
  #served: ServedContent | undefined;

  constructor() {
    super();
    new SightController(this);
  }

  /** @internal A controller that has more to do for the frame adds itself. */
  addPart(part: FramePart): void {
    this.addController(part);
    this.#parts.push(part);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  adoptedCallback(): void {
    restyle(this.renderRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#served = new ServedContent(this.shadowRoot);
    return createRoot(this);
  }

  /** What is thrown while it renders ends in the error state. A server performs no updates: there it is thrown on. */
  protected override performUpdate(): void {
    if (this.isUpdatePending) this.#fault = undefined;
    try {
      super.performUpdate();
    } catch (thrown) {
      this.#fail(asError(thrown));
    }
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.headingLevel = headingLevel(this.headingLevel);
    // Out of the page there is no context to ask, and nobody to load another dataset for.
    if (!isServer && !this.isConnected) return;
    const { career, src, data, overlay, jobUrl, skillUrl, careerUrl, links, storage, storageKey } = this;
    const own: Settings = { career, src, data, overlay, jobUrl, skillUrl, careerUrl, links, storage, storageKey };
    this.#settings = inherit(own, this.#context.settings);
    this.#language.find();
    if (this.#context.waiting || this.#parts.some(({ waits }) => waits)) return;
    for (const part of this.#parts) part.follow?.(this.#settings);
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#keepsServed) this.#served?.remove();
    super.update(changed);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#showState();
    this.#tell();
    for (const part of this.#parts) part.shows?.(this.loaded);
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

  /** The dataset in hand, with all else that the element needs; undefined while there is none. */
  protected get loaded(): Career | undefined {
    const state = this.#state;
    return state.state === 'ready' ? state.value.career : undefined;
  }

  /** How it stands with the dataset and, once that is there, with what else the element needs. */
  get #state(): AsyncState<Loaded> {
    if (this.#fault) return this.#fault;
    for (const { state } of this.#parts) if (state && state.state !== 'ready') return state;
    return this.#dataset.state;
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
  protected words(career: Career, words: string, shown = liveText(words)): DirectiveResult | TemplateResult {
    const tongue = this.tongueOf(career);
    return tongue ? html`<span lang=${tongue.lang} dir=${tongue.dir}>${shown}</span>` : shown;
  }

  /** What templates are rendered with. */
  protected renderContext(career: Career): RenderContext {
    const { settings, say, language, direction, headingLevel } = this;
    return { career, settings, say, language, direction, headingLevel, text: (text) => this.words(career, text) };
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

  /** Tries again to get what did not come, and to show what could not be shown. */
  retry(): void {
    this.#told = undefined;
    for (const part of this.#parts) part.retry?.();
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof noChange {
    return this.#keepsServed ? noChange : this.#renderRoot();
  }

  #renderRoot(): TemplateResult {
    return html`<div class="root" part="base" lang=${this.language}>
      <slot name="header"></slot>
      ${this.#renderState()}
      <slot name="footer"></slot>
      ${this.announcer.region()}
    </div>`;
  }

  /** Content stays in one place from loading on: what of it is the same stays, with what is typed in it. */
  #renderState(): unknown {
    const state = this.#state;
    switch (state.state) {
      case 'idle':
      case 'loading':
        return [nothing, this.renderLoading()];
      case 'error':
        return loadError({
          error: state.error,
          title: this.failure,
          say: this.say,
          isKept: this.#settings.storage !== 'none',
          retry: () => this.#retryHere(),
        });
      case 'ready': {
        const { career } = state.value;
        const isEmpty = this.isEmpty(career);
        const context = this.renderContext(career);
        const above = this.#parts.map((part) => part.above?.(context, isEmpty) ?? nothing);
        return [above, isEmpty ? this.renderEmpty(career) : this.renderCareer(career)];
      }
    }
  }

  /** Whether what a server wrote still stands, for want of anything to put in its place. */
  get #keepsServed(): boolean {
    const { state } = this.#state;
    return (state === 'idle' || state === 'loading') && Boolean(this.#served?.isThere);
  }

  /** Shows that it could not be shown. What is half rendered goes: Lit may remember of it what is not there. */
  #fail(error: Error): void {
    const hadFocus = Boolean(this.renderRoot.activeElement);
    this.#fault = { state: 'error', error };
    this.#served?.remove();
    render(nothing, this.renderRoot, this.renderOptions);
    render(this.#renderRoot(), this.renderRoot, this.renderOptions);
    if (hadFocus) this.takeFocus();
    this.#showState();
    this.#tell();
  }

  #retryHere(): void {
    this.retry();
    this.takeFocus();
  }

  /** Takes the focus, where what had it is gone: else the keyboard would begin again at the top of the page. */
  protected takeFocus(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    root.tabIndex = -1;
    root.focus();
  }

  /** Tells the page's styles what state it is in. */
  #showState(): void {
    const { loaded } = this;
    const { state } = this.#state;
    const current = loaded && this.isEmpty(loaded) ? 'empty' : state === 'idle' ? 'loading' : state;
    const set = this.internals?.states;
    for (const each of ['loading', 'empty', 'error'])
      if (each === current && !this.#keepsServed) set?.add(each);
      else set?.delete(each);
  }

  /** Tells the page what came, or did not: once, however often an update comes to the same fault. */
  #tell(): void {
    const before = this.#told;
    const now = this.#state;
    if (now.state === 'idle' || now.state === 'loading' || now === before) return;
    this.#told = now;
    if (now.state === 'ready') this.dispatchEvent(new CareerLoadEvent(now.value.career, now.value.problems));
    else if (now !== this.#fault || before?.state !== 'error' || before.error.message !== now.error.message) {
      // A fault is for the console, where nobody listens.
      if (now === this.#fault) console.error(now.error);
      this.dispatchEvent(new CareerErrorEvent(now.error));
    }
  }
}
