import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { searchGuide } from '../../coach/passages.js';
import { loadGuide } from '../../datasets/pieces.js';
import { guide as english } from '../../i18n/en/guide.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Guide, Id } from '../../model/career.js';
import { nearestIds } from '../../model/nearest.js';
import type { ReadingStop } from '../../model/profile.js';
import { ArrivalController } from '../../panel/arrival.js';
import { CareerElement } from '../../ui/career-element.js';
import { liveText } from '../../ui/live-text.js';
import { PieceController } from '../../ui/controllers/piece-controller.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { CareerSelectEvent, type RecordKind } from '../../ui/events/career-select.js';
import { ownHeading } from '../../ui/heading.js';
import { onIcon } from '../../ui/icons.js';
import { makerDetail, notice } from '../../ui/notice.js';
import { bookIcon } from '../../ui/resource-icons.js';
import { checkStyles } from '../../ui/styles/check.styles.js';
import { fields } from '../../ui/styles/fields.styles.js';
import { levelStyles } from '../../ui/styles/level.styles.js';
import { needsStyles } from '../../ui/styles/needs.styles.js';
import { segments } from '../../ui/styles/segments.styles.js';
import { setMilestone, setRead, setStatus, type Visit } from '../../ui/visitor-acts.js';
import { VisitorWatch } from '../../ui/visitor-watch.js';
import { dashListStyles } from '../../ui/styles/dash-list.styles.js';
import { highlightStyles } from '../../ui/styles/highlight.styles.js';
import { signsStyles } from '../../ui/styles/signs.styles.js';
import { contents } from './contents.js';
import { type Found, foundIn, foundOf } from './found.js';
import { styles } from './guide.styles.js';
import { ReadingController, type Text } from './reading-controller.js';
import type { GuideProps } from './guide-props.js';
import { results, type SearchActs, searched, searchField } from './guide-search.js';
import { sectionArticle } from './section.js';
import {
  daysAgo,
  firstMentions,
  type GuideView,
  idsIn,
  sectionAt,
  type SectionView,
  stopIn,
  viewOf,
} from './guide-view.js';
import { waiting } from './guide-skeleton.js';
import { withinStyles } from './within.styles.js';

/** How many results of a search are listed. */
const MOST = 12;
/** Where the visitor stopped behind no more blocks than this is in sight. */
const FEW = 2;
/** How much room below its own top what was gone to must have in the window, px. */
const LEAST_IN_VIEW = 160;
/** With these, it is another guide or begins elsewhere. */
const none: ReadonlySet<string> = new Set();
const noMentions: ReadonlyMap<string, string> = new Map();

/**
 * The written guide to read, section by section: its parts and what of them is read, where the visitor stopped, a search
 * within it, and what a section speaks of, opened in place. Printed, it is all there.
 *
 * Only what the visitor does is kept: a section counts as read when they have scrolled to its end, or say so.
 *
 * @summary The written guide to a career, to read.
 *
 * @event career-load - The dataset and its guide are there.
 * @event career-error - The dataset or its guide did not come.
 * @event career-select - The visitor went to a section, or opened or closed what it speaks of.
 * @event career-read - A section was read to its end, or the visitor said that it is read or not.
 * @event career-skill-change - The visitor changed a skill's status.
 * @event career-milestone-change - The visitor ticked a milestone, or took the tick back.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart contents - The guide's parts and sections.
 * @csspart search - The field to search in.
 * @csspart result - A result's button.
 * @csspart section - A section's article.
 * @csspart within - What a section speaks of.
 * @csspart opener - The button that opens one of these.
 * @csspart details - What stands below an opened one.
 * @csspart page - The buttons that lead to the section before and after.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 * @csspart needs - The skills that a position asks.
 *
 * @cssState loading - The dataset or its guide is on its way.
 * @cssState empty - There is no guide, or not what of it is asked for.
 * @cssState error - The dataset or its guide did not come.
 */
export class CareerGuide extends CareerElement {
  static override styles = [
    ...CareerElement.styles,
    signsStyles,
    highlightStyles,
    dashListStyles,
    fields,
    segments,
    levelStyles,
    needsStyles,
    checkStyles,
    styles,
    withinStyles,
  ];

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });
  protected readonly piece = new PieceController(this, loadGuide, () => this.guide);
  readonly #printing = new PrintingController(this, () => this.performUpdate());
  readonly #reading = new ReadingController(
    this,
    (place, block) => this.#onBlock(place, block),
    (place) => this.#onEnd(place),
  );
  /** The guide on show. */
  #guide: Guide | undefined;
  #view: GuideView = { parts: [], sections: [] };
  /** The section on show. */
  #current: SectionView | undefined;
  /** Where the visitor had stopped when they came. */
  #stop: ReadingStop | undefined;
  /** What a search found: all of it, and what of that is listed. */
  #found: { readonly count: number; readonly listed: readonly Found[] } = { count: 0, listed: [] };
  /** Sections that the visitor says they have not read, however far they are seen. */
  readonly #unread = new Set<string>();
  readonly #visitor = new VisitorWatch();
  /** Id of what gets the focus after the update, since what had it may be gone. */
  #focus: string | undefined;
  /** Whether the visitor reads on in the section that the update brings. */
  #readsOn = false;
  /** Whether they searched for something new, so that it is to be said what was found. */
  #isNews = false;

  /** Where the visitor went or reads; undefined while they have done nothing here. */
  @state() private _place: string | undefined;
  /** What of the section on show is opened, as `kind/id`. */
  @state() private _open: ReadonlySet<string> = none;
  @state() private _isUnfolded = false;
  @state() private _query = '';
  /** Whether what was found is listed; else a section is on show. */
  @state() private _isListing = false;
  /** What was opened of it; undefined where the section on show was come to otherwise. */
  @state() private _opened: Found | undefined;

  /**
   * The section to open at first: `part-id/section-id`, or a part's id for its first. Unset, it is the one where the
   * visitor stopped, else the first.
   */
  @property() section?: string;
  /** The guide's text, for a host that passes `data`. It is checked, and never changed or frozen. */
  @property({ attribute: false }) guide?: object;

  constructor() {
    super();
    this.addPart(this.piece);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#followVisitor();
    const { loaded, limit } = this;
    const guide = this.piece.piece;
    const isOther = loaded && guide && this.#guide && guide !== this.#guide;
    if (isOther || (this.hasUpdated && (changed.has('section') || changed.has('only')))) this.#startAnew();
    if (loaded && guide) this.#guide = guide;
    if (!loaded || !guide) {
      this.#view = { parts: [], sections: [] };
      this.#current = undefined;
      return;
    }
    this.#view = viewOf(guide, this.profile.snapshot.reading[loaded.id], limit);
    // What they read from now on moves the place where they stop, not the line that says where they had.
    if (this._place === undefined) this.#stop = this.#stopNow;
    this.#current =
      sectionAt(this.#view, this._place) ??
      sectionAt(this.#view, this.section?.trim()) ??
      sectionAt(this.#view, this.#stop?.section) ??
      this.#view.sections[0];
    if (!this._isListing) return;
    const found = foundIn(this.#view, searchGuide(loaded, guide)(this._query, Infinity));
    this.#found = { count: found.length, listed: found.slice(0, MOST).map((each) => foundOf(loaded, each)) };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#reading.follow(this.#text);
    if (this.#readsOn) this.#reading.goOn();
    this.#readsOn = false;
    if (this.#isNews) this.announcer.say(this.#words.found(this.#found.count, this._query.trim()));
    this.#isNews = false;
    this.#moveFocus();
  }

  protected override get failure(): string {
    return this.#words.failure;
  }

  protected override isEmpty(): boolean {
    return !this.#current || Boolean(this.#unknown);
  }

  get #words(): typeof english {
    return messages('guide', english, this.language);
  }

  /** Where the visitor stopped, as their profile has it. */
  get #stopNow(): ReadingStop | undefined {
    return this.profile.snapshot.reading[this.loaded?.id ?? '']?.stopped;
  }

  /** What the host asks for and the guide does not have. */
  get #unknown(): { readonly attribute: string; readonly asked: string } | undefined {
    const [only] = this.limit ?? [];
    const section = this.section?.trim();
    if (only && !this.#view.sections.length) return { attribute: 'only', asked: only };
    if (section && this._place === undefined && !sectionAt(this.#view, section))
      return { attribute: 'section', asked: section };
    return undefined;
  }

  /** The text on show, as it stands on the page. */
  get #text(): Text | undefined {
    const place = this.#current?.place;
    const article = this._isListing || !place ? null : this.#byId(`section-${place}`);
    const end = article?.querySelector<HTMLElement>('.end');
    return place && article && end
      ? { place, blocks: [...article.querySelectorAll<HTMLElement>('.block')], end }
      : undefined;
  }

  #byId(id: string): HTMLElement | null {
    return this.renderRoot.getElementById(id);
  }

  #startAnew(): void {
    this._place = undefined;
    this._open = none;
    this._opened = undefined;
    this._query = '';
    this._isListing = this._isUnfolded = false;
  }

  /** For another visitor the guide opens where they stopped. */
  #followVisitor(): void {
    if (!this.#visitor.hasChanged(this.profile.store)) return;
    this.#unread.clear();
    this.#startAnew();
  }

  // --- Reading ------------------------------------------------------------------------------------------------------

  #onBlock(place: string, block: number): void {
    const { loaded } = this;
    // To look something up is not to read on from there.
    if (!loaded || this._query) return;
    this._place ??= place;
    this.profile.store?.setStopped(loaded.id, place, block);
  }

  #onEnd(place: string): void {
    const section = sectionAt(this.#view, place);
    if (section && !section.isRead && !this.#unread.has(place)) this.#setRead(section, true);
  }

  #setRead({ place }: SectionView, isRead: boolean): void {
    const { loaded } = this;
    if (!loaded) return;
    if (isRead) this.#unread.delete(place);
    else this.#unread.add(place);
    this._place ??= this.#current?.place;
    this.#act(loaded, (visit) => setRead(visit, place, isRead));
  }

  #show({ place }: SectionView): void {
    const before = this.#current?.place;
    this.#startAnew();
    this._place = place;
    if (before === place) return;
    if (before) this.dispatchEvent(new CareerSelectEvent('section', before, false));
    this.dispatchEvent(new CareerSelectEvent('section', place, true));
  }

  #goTo(section: SectionView, isNext = false): void {
    if (isNext) {
      this.#reading.goOn();
      this.profile.store?.setStopped(this.loaded!.id, section.place, 0);
    }
    this.#show(section);
    this.#readsOn = isNext;
    this.#focus = `title-${section.place}`;
  }

  /** Goes to where the visitor stopped. */
  #resume(section: SectionView): void {
    this.#stop = this.#stopNow;
    this.#goTo(section);
    this.#focus = 'stop';
  }

  #moveFocus(): void {
    const target = this.#focus ? this.#byId(this.#focus) : null;
    this.#focus = undefined;
    if (!target) return;
    target.focus({ preventScroll: true });
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 0 || Math.max(bottom, top + LEAST_IN_VIEW) > innerHeight) target.scrollIntoView();
  }

  // --- Search -------------------------------------------------------------------------------------------------------

  readonly #search: SearchActs = {
    type: (query) => {
      this._query = query;
      this._opened = undefined;
      this._isListing = this.#isNews = Boolean(query.trim());
    },
    openBest: () => {
      const [best] = this.#found.listed;
      if (this._isListing && best) this.#search.open(best);
    },
    open: (found) => {
      const query = this._query;
      this.#goTo(found.section);
      this._query = query;
      this._opened = found;
    },
    list: () => {
      this._isListing = true;
      this.#focus = `result-${this.#current?.place}`;
    },
    clear: () => {
      this._query = '';
      this._opened = undefined;
      this._isListing = false;
      this.#focus = 'search';
    },
  };

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this._query) return;
    event.preventDefault();
    event.stopPropagation();
    this.#search.clear();
  }

  // --- What a section speaks of -------------------------------------------------------------------------------------

  #toggle(kind: RecordKind, id: Id): void {
    const open = new Set(this._open);
    const key = `${kind}/${id}`;
    if (!open.delete(key)) open.add(key);
    this._open = open;
    this._place ??= this.#current?.place;
    this.dispatchEvent(new CareerSelectEvent(kind, id, open.has(key)));
  }

  #act(career: Career, act: (visit: Visit) => void): void {
    const { store } = this.profile;
    if (store) act({ host: this, store, career });
  }

  // --- Rendering ----------------------------------------------------------------------------------------------------

  protected override renderLoading(): TemplateResult {
    return waiting(this.#words.loading);
  }

  protected override renderEmpty(career: Career): TemplateResult {
    const say = this.#words;
    const guide = this.piece.piece;
    const unknown = this.#unknown;
    if (!unknown || !guide?.parts.some(({ sections }) => sections.length))
      return notice({ icon: bookIcon, title: say.empty, text: say.emptyText });
    const { attribute, asked } = unknown;
    const first = this.#view.sections[0];
    return html`${notice({
      icon: bookIcon,
      title: say.unknown,
      text: say.unknownText,
      actions: first
        ? html`<button class="button" type="button" @click=${() => this.#goTo(first)}>${say.readAll}</button>`
        : undefined,
    })}
    ${makerDetail(say.unknownDetail(`${attribute}="${asked}"`, career.id, nearestIds(idsIn(guide), asked)), this.say)}`;
  }

  protected override renderCareer(career: Career): TemplateResult {
    const say = this.#words;
    const props = this.#props(career, this.#current!);
    const { view } = props;
    const query = this._query.trim();
    const isListing = this._isListing && !props.isPrinting;
    const isAlone = view.sections.length === 1;
    return html`<section
      class="guide"
      aria-label=${this.label ?? say.title(career.title).join('')}
      @keydown=${this.#onKey}
    >
      ${ownHeading(this.headingLevel, say.title(this.words(career, career.title)))}
      ${isListing ? nothing : this.#renderResume(props)}
      <div class="layout ${isAlone ? 'alone' : ''} ${isListing ? 'listing' : ''}">
        ${isAlone ? nothing : html`<div class="side">${searchField(say, this._query, this.#search)} ${contents(props)}</div>`}
        ${isListing ? results(props, { query, found: this.#found.listed, count: this.#found.count }, this.#search) : nothing}
        <div class="sections" ?hidden=${isListing}>
          ${this._opened ? searched(props, { query, opened: this._opened }, this.#search) : nothing}
          ${view.sections.map((section) => sectionArticle(props, section))}
        </div>
      </div>
    </section>`;
  }

  /** The way to where the visitor stopped, where that is elsewhere or further down. */
  #renderResume({ view, current, stop, words, say }: GuideProps): TemplateResult | typeof nothing {
    const stopped = sectionAt(view, this.#stopNow?.section);
    const isElsewhere = stopped && stopped !== current;
    const isBelow = this._place === undefined && stop && stop.block > FEW;
    if (!stopped || !(isElsewhere || isBelow)) return nothing;
    return html`<p class="resume unprinted">
      <button class="button" type="button" @click=${() => this.#resume(stopped)}>
        <span>${isElsewhere ? html`${say.resume} ${words(stopped.section.title)}` : liveText(say.toStop)}</span
        >${onIcon}
      </button>
    </p>`;
  }

  #props(career: Career, current: SectionView): GuideProps {
    const say = this.#words;
    const stop = this.#stop;
    const block = stopIn(current, stop);
    return {
      career,
      profile: this.profile.snapshot,
      settings: this.settings,
      say,
      common: this.say,
      language: this.language,
      level: this.headingLevel,
      view: this.#view,
      current,
      stop:
        stop && block !== undefined
          ? { block, words: say.stopped(daysAgo(stop.time, Date.now()), stop.time) }
          : undefined,
      marked: this._opened?.words ?? none,
      isPrinting: this.#printing.active,
      mentions: this.#printing.active ? firstMentions(this.#view) : noMentions,
      isUnfolded: this._isUnfolded,
      words: (text) => this.words(career, text),
      tongue: this.tongueOf(career),
      isOpen: (kind, id) => this._open.has(`${kind}/${id}`),
      toggle: (kind, id) => this.#toggle(kind, id),
      unfold: () => (this._isUnfolded = !this._isUnfolded),
      goTo: (section, isNext) => this.#goTo(section, isNext),
      reveal: (section) => this.#show(section),
      setRead: (section, isRead) => this.#setRead(section, isRead),
      setStatus: (skill, status) => this.#act(career, (visit) => setStatus(visit, skill, { status })),
      setMilestone: (milestone, isDone) => this.#act(career, (visit) => setMilestone(visit, milestone, isDone)),
    };
  }
}
