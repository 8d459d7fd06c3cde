import { html, isServer, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { directory } from '../../i18n/en/directory.js';
import { messages } from '../../i18n/messages.js';
import type { Career } from '../../model/career.js';
import { liveText } from '../../ui/live-text.js';
import { CareerElement } from '../../ui/career-element.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { CareerLinkEvent } from '../../ui/events/career-link.js';
import { ownHeading } from '../../ui/heading.js';
import { filterIcon, listIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { place } from '../../ui/place.js';
import { memoize } from '../../ui/memoize.js';
import type { Settings } from '../../ui/settings.js';
import { fields } from '../../ui/styles/fields.styles.js';
import { segments } from '../../ui/styles/segments.styles.js';
import { highlightStyles } from '../../ui/styles/highlight.styles.js';
import { controls } from './directory-controls.js';
import { styles } from './directory.styles.js';
import { careerRow, type CareerRowProps, type CareerLink, careerLink } from './career-row.js';
import {
  byTitle,
  type Choice,
  type CareerEntry,
  everything,
  listed,
  type Sort,
  type DirectoryView,
  viewOf,
} from './directory-view.js';

/** A list as short as this is seen at a glance, and needs no search. */
const FEW = 4;
/**
 * So many rows stand in one list. Of several lists, the browser need not lay out those out of sight. An even number,
 * since a wide one has two columns.
 */
const LIST = 40;
/** In so many rows, words are marked at once; in those that follow, a frame at a time. */
const MARKED = 80;

/** What the list's order hangs on. */
interface InOrder {
  readonly career: Career;
  readonly only: string | undefined;
  readonly sort: Sort;
  readonly language: string;
}

/** What says where careers lead. */
interface WayInputs extends Pick<Settings, 'careerUrl' | 'links' | 'src'> {
  readonly career: Career;
  readonly base: string;
}

/**
 * More careers to look into: each with a line of what one does there, and a link to its page. A search finds
 * them by words, a choice of area narrows them down. All of them stand on the page, where the browser finds
 * them too.
 *
 * @summary More careers to discover, to search and to follow.
 *
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart controls - The search, and the choices of area and order.
 * @csspart career - A career.
 * @csspart link - A link.
 * @csspart note - The host's note beside a career.
 *
 * @cssState empty - There are no careers to list.
 */
export class CareerDirectory extends CareerElement {
  static override styles = [...CareerElement.styles, highlightStyles, fields, segments, styles];

  readonly #printing = new PrintingController(this, () => this.performUpdate());
  readonly #inOrder = memoize(({ career, sort, language }: InOrder) => {
    const list = listed(career, this.limit);
    return sort === 'title' ? byTitle(list, language) : list;
  });
  readonly #ways = memoize((_inputs: WayInputs) => new Map<CareerEntry, CareerLink | undefined>());
  #view: DirectoryView | undefined;
  /** In how many rows words are marked by now. */
  #marked = MARKED;
  #frame = 0;
  /** Whether the visitor just looked for something else, to be read out. */
  #isNews = false;

  @state() private _choice: Choice = everything;
  @state() private _sort: Sort = 'guide';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded } = this;
    // Paper gets the whole list, whatever the screen is narrowed to.
    const choice = this.#printing.active ? everything : this._choice;
    this.#view = loaded && viewOf(loaded, this.#listOf(loaded), choice);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = this.#view;
    if (!view) return;
    if (this.#isNews) this.announcer.say(this.#found(view));
    this.#isNews = false;
    if (view.words.length && view.found.length > this.#marked) this.#markMore();
  }

  #markMore(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#marked += MARKED;
      this.requestUpdate();
    });
  }

  protected get failure(): string {
    return this.#words.failure;
  }

  protected isEmpty(career: Career): boolean {
    return !listed(career, this.limit).length;
  }

  get #words(): typeof directory {
    return messages('directory', directory, this.language);
  }

  get #search(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#search');
  }

  /** How many are found, in words. */
  #found({ found, query, area }: DirectoryView): string {
    return this.#words.found(found.length, query, area?.title);
  }

  #listOf(career: Career): readonly CareerEntry[] {
    return this.#inOrder({ career, only: this.only, sort: this._sort, language: this.language });
  }

  /** Where each career leads, as long as what says so stays the same. */
  #wayOf(career: Career): CareerRowProps['wayOf'] {
    const { settings } = this;
    const { careerUrl, links, src } = settings;
    const ways = this.#ways({ career, careerUrl, links, src, base: isServer ? '' : document.baseURI });
    return (entry) => {
      if (!ways.has(entry)) ways.set(entry, careerLink(entry, settings));
      return ways.get(entry);
    };
  }

  // --- What the visitor does ------------------------------------------------------------------------------------------

  #choose(change: Partial<Choice>): void {
    this._choice = { ...this._choice, ...change };
    this.#marked = MARKED;
    this.#isNews = true;
  }

  /** What a button offers that goes with it: the visitor goes on in the search. */
  #widen(change: Partial<Choice>): void {
    this.#choose(change);
    this.#search?.focus();
  }

  #onClick(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('li a');
    const at = [...this.renderRoot.querySelectorAll('li')].findIndex((row) => row.contains(link));
    const career = this.#view?.found[at]?.related;
    if (link && career && !link.dispatchEvent(new CareerLinkEvent('career', career.id, link.href)))
      event.preventDefault();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    const target = event.target as HTMLElement;
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const isSearch = target === this.#search;
    if (key === 'Escape' && isSearch && this._choice.query) {
      // It clears the search, and closes nothing that the element may stand in.
      event.preventDefault();
      event.stopPropagation();
      return this.#choose({ query: '' });
    }
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (!step || !(isSearch || target.matches('li a'))) return;
    const next = this.#beside(target, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** The link below one or above it, in its column; above them all, the search. */
  #beside(from: HTMLElement, step: 1 | -1): HTMLElement | null | undefined {
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('ul:not([hidden]) > li:not([hidden]) a')];
    if (from === this.#search) return step > 0 ? links[0] : undefined;
    const at = links.indexOf(from);
    const columnOf = (link: HTMLElement) => Math.round(link.closest('li')!.getBoundingClientRect().left);
    const column = columnOf(from);
    const inColumn = (link: HTMLElement) => columnOf(link) === column;
    return step > 0 ? links.slice(at + 1).find(inColumn) : (links.slice(0, at).findLast(inColumn) ?? this.#search);
  }

  // --- Rendering ------------------------------------------------------------------------------------------------------

  protected renderCareer(career: Career): TemplateResult {
    const words = this.#words;
    const view = this.#view!;
    const props: CareerRowProps = {
      career,
      settings: this.settings,
      words,
      text: (text, shown) => this.words(career, text, shown),
      wayOf: this.#wayOf(career),
    };
    return html`<section
      class="directory"
      aria-label=${this.label || words.title}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
    >
      ${ownHeading(this.headingLevel, words.title)}
      ${
        view.all.length > FEW
          ? controls({
              view,
              query: this._choice.query,
              sort: this._sort,
              words,
              choose: (choice) => this.#choose(choice),
              sortBy: (sort) => (this._sort = sort),
            })
          : nothing
      }
      ${view.found.length ? html`<p class="found muted">${liveText(this.#found(view))}</p>` : this.#renderNothing(view)}
      ${this.#renderLists(view, props)}
    </section>`;
  }

  /**
   * What is found fills the first rows. Lists behind them wait hidden with what they last held: of a thousand careers,
   * a search touches little more than it finds.
   */
  #renderLists({ all, found, words }: DirectoryView, props: CareerRowProps): TemplateResult[] {
    const marked = Math.min(found.length, this.#marked);
    const row = (at: number) =>
      careerRow(found[at] ?? all[at]!, { isShown: at < found.length, searched: at < marked ? words : [] }, props);
    return Array.from({ length: Math.ceil(all.length / LIST) }, (_, index) => {
      const first = index * LIST;
      const rows = Math.min(LIST, all.length - first);
      const shown = Math.max(0, Math.min(rows, found.length - first));
      return html`<ul class=${all.length > LIST ? 'long' : ''} data-place=${place({ rows: shown })} ?hidden=${!shown}>
        ${shown ? Array.from({ length: rows }, (_, at) => row(first + at)) : noChange}
      </ul>`;
    });
  }

  #renderNothing(view: DirectoryView): TemplateResult {
    const words = this.#words;
    const { count } = view;
    return notice({
      icon: filterIcon,
      title: this.#found(view),
      text: words.nothing(count),
      actions: html`${
          count
            ? html`<button class="button" type="button" @click=${() => this.#widen({ area: '' })}>
                ${words.showAll}
              </button>`
            : nothing
        }<button class="button ${count ? 'quiet' : ''}" type="button" @click=${() => this.#widen({ query: '' })}>
          ${words.clear}
        </button>`,
    });
  }

  protected renderEmpty(career: Career): TemplateResult {
    const words = this.#words;
    const [title, text] = career.related.length
      ? [words.emptyLimit, words.emptyLimitText]
      : [words.empty, words.emptyText];
    return notice({ icon: listIcon, title, text });
  }

  protected renderLoading(): TemplateResult {
    const career = html`<li><span class="skeleton"></span><span class="skeleton long"></span></li>`;
    return html`<div class="directory loading" role="status">
      <span class="unseen">${this.#words.loading}</span>
      <span class="skeleton title-line"></span>
      <div class="controls"><span class="skeleton box"></span></div>
      <p class="found"><span class="skeleton short"></span></p>
      <ul>
        ${Array.from({ length: 10 }, () => career)}
      </ul>
    </div>`;
  }
}
