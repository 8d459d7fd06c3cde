import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ladder } from '../../i18n/en/ladder.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Id } from '../../model/career.js';
import { ladderLayout, type LadderLayout } from '../../model/ladder-layout.js';
import { FOLD_FROM, type Folding, type LadderFold } from '../../model/ladder-outline.js';
import { ArrivalController } from '../../panel/arrival.js';
import { CareerElement } from '../../ui/career-element.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { CareerSelectEvent } from '../../ui/events/career-select.js';
import { riseIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { checkStyles } from '../../ui/styles/check.styles.js';
import { milestonesStyles } from '../../ui/styles/milestones.styles.js';
import { positionStyles } from '../../ui/styles/position.styles.js';
import { setMilestone, setPosition } from '../../ui/visitor-acts.js';
import { cardStyles } from './step-card.styles.js';
import { crowdStyles } from './crowd.styles.js';
import { styles } from './ladder.styles.js';
import type { LadderProps } from './ladder-props.js';
import { lonely, plain, sky, summary } from './sky.js';
import { gridOf, stairs } from './stairs.js';
import { stairsStyles } from './stairs.styles.js';
import { timelineStyles } from './timeline.styles.js';
import { positionsInView, type ChosenWay, chosenWay, stepsOf } from './ladder-view.js';
import { waiting } from './ladder-skeleton.js';

/** From how many columns on they are narrow, and from how many they hold a count in place of marks. */
const TIGHT = 7;
const DENSE = 9;
/** A dense drawing no wider than this fits without scrolling where its sentence stands in the sky, of so many rows. */
const OVER_COLUMNS = 10;
const OVER_ROWS = 6;

/**
 * A career's positions as rising steps: stages along the ground, tracks after the fork, doors to careers
 * beyond. The visitor says where they stand and what they aim for, and the way between lights up with what
 * is missing for each step. A step opens to all there is to say of its position. Wide, it is a staircase;
 * narrow and in print, a timeline.
 *
 * @summary The positions of a career as steps, with the visitor's own way lit.
 *
 * @event career-position-change - The visitor said where they stand or what they aim for.
 * @event career-milestone-change - The visitor ticked a milestone, or took the tick back.
 * @event career-select - The visitor opened a step, or closed it.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart choice - A select of the sentence.
 * @csspart drawing - The stairs.
 * @csspart step - A step's button.
 * @csspart fold - The button that opens folded steps.
 * @csspart missing - What is missing for a step of the way.
 * @csspart card - An opened step.
 * @csspart mark - The buttons "I am here" and "My target" of an opened step.
 * @csspart milestones - A list of milestones to tick.
 * @csspart position - What an opened step says of its position.
 * @csspart needs - A list of skills.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 *
 * @cssState empty - The career has no positions.
 */
export class CareerLadder extends CareerElement {
  static override styles = [
    ...CareerElement.styles,
    ...positionStyles,
    checkStyles,
    milestonesStyles,
    styles,
    timelineStyles,
    stairsStyles,
    crowdStyles,
    cardStyles,
  ];

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });
  readonly #printing = new PrintingController(this, () => this.performUpdate());
  /** The last layout, and what it was made for: a mark changes neither. */
  #layout: { readonly career: Career; readonly key: string; readonly layout: LadderLayout } | undefined;
  /** Where the drawing was last scrolled to. */
  #scrolledTo: Id | undefined;

  @state() private _open: Id | undefined;
  @state() private _unfolded: ReadonlySet<Id> = new Set();

  /** Id of the position whose step is opened at first. */
  @property() position?: string;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('position')) this._open = this.position?.trim() || undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#scrollToHere();
  }

  get #words(): typeof ladder {
    return messages('ladder', ladder, this.language);
  }

  protected override get failure(): string {
    return this.#words.failure;
  }

  #shown({ positions }: Career): Set<Id> {
    const { limit } = this;
    return new Set(positions.flatMap(({ id }) => (!limit || limit.has(id) ? [id] : [])));
  }

  protected override isEmpty(career: Career): boolean {
    return !this.#shown(career).size;
  }

  #layoutOf(career: Career, shown: ReadonlySet<Id>, standing: ChosenWay): LadderLayout {
    const folding = shown.size >= FOLD_FROM ? this.#foldingOf(career, shown, standing) : undefined;
    const lit = folding ? [] : standing.lit;
    const key = JSON.stringify([this.only, lit, [...(folding?.kept ?? [])], [...(folding?.opened ?? [])]]);
    if (this.#layout?.career === career && this.#layout.key === key) return this.#layout.layout;
    let layout = ladderLayout(career, { shown, ...folding });
    // Only where it names what is missing does a slab have to hold it.
    if (lit.length && layout.columns < DENSE) layout = ladderLayout(career, { shown, roomy: new Set(lit) });
    this.#layout = { career, key, layout };
    return layout;
  }

  /** What stays unfolded in a long ladder: all of it on paper. */
  #foldingOf(career: Career, shown: ReadonlySet<Id>, standing: ChosenWay): Folding {
    const kept = positionsInView(career, standing);
    if (this.#printing.active) return { kept, opened: shown };
    return { kept, opened: this._open ? new Set([...this._unfolded, this._open]) : this._unfolded };
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** A drawing wider than its place begins where the visitor stands. */
  #scrollToHere(): void {
    const here = this.#find('.here > .block');
    const id = here?.querySelector('.name')?.id;
    if (!here || id === this.#scrolledTo) return;
    this.#scrolledTo = id;
    const region = this.#find('.scroll')!;
    if (region.scrollWidth <= region.clientWidth) return;
    const [place, step] = [region.getBoundingClientRect(), here.getBoundingClientRect()];
    region.scrollLeft += step.left + step.width / 2 - (place.left + place.width / 2);
  }

  #toggle(id: Id): void {
    const before = this._open;
    this._open = before === id ? undefined : id;
    if (before) this.dispatchEvent(new CareerSelectEvent('position', before, false));
    if (!this._open) return;
    this.dispatchEvent(new CareerSelectEvent('position', id, true));
    // Under the stairs, the card may begin below the window; its button must not leave it for that.
    void this.updateComplete.then(() => {
      this.#find('.open')?.scrollIntoView({ block: 'nearest' });
      this.#find(`#step-${id}`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  #choose(career: Career, choice: 'current' | 'target', id: Id | undefined): void {
    const { store } = this.profile;
    if (!store) return;
    const shown = this.#shown(career);
    const visit = { host: this, store, career };
    setPosition(visit, choice === 'current' ? { current: id } : { target: id }, shown);
    this.announcer.say(plain(summary(chosenWay(career, store.snapshot, shown).outlook, this.#words)));
  }

  #tick(career: Career, milestone: Id, done: boolean): void {
    const { store } = this.profile;
    if (store) setMilestone({ host: this, store, career }, milestone, done);
  }

  #unfold({ positions }: LadderFold, pressed: boolean): void {
    this._unfolded = new Set([...this._unfolded, ...positions]);
    // The button that was pressed is gone.
    if (pressed) void this.updateComplete.then(() => this.#find(`#step-${positions[0]}`)?.focus());
  }

  protected override renderCareer(career: Career): TemplateResult {
    const say = this.#words;
    const shown = this.#shown(career);
    const profile = this.profile.snapshot;
    const standing = chosenWay(career, profile, shown);
    const layout = this.#layoutOf(career, shown, standing);
    const printsAll = this.#printing.active && shown.size <= FOLD_FROM;
    const props: LadderProps = {
      career,
      profile,
      settings: this.settings,
      say,
      common: this.say,
      language: this.language,
      level: this.headingLevel,
      layout,
      standing,
      steps: stepsOf(career, profile, standing),
      density:
        layout.columns >= DENSE || shown.size >= FOLD_FROM ? 'dense' : layout.columns >= TIGHT ? 'tight' : 'airy',
      isOpen: (id) => printsAll || id === this._open,
      words: (text) => this.words(career, text),
      tongue: this.tongueOf(career),
      toggle: (id) => this.#toggle(id),
      close: (id) => {
        this.#toggle(id);
        this.#find(`#step-${id}`)?.focus();
      },
      choose: (choice, id) => this.#choose(career, choice, id),
      tick: (milestone, done) => this.#tick(career, milestone, done),
      unfold: (fold, pressed) => this.#unfold(fold, pressed),
    };
    const isSingle = shown.size === 1;
    const isDense = props.density === 'dense';
    const head = isSingle ? lonely(props) : sky(props);
    const isOver = isDense && layout.columns <= OVER_COLUMNS && (layout.sky?.rows ?? 0) >= OVER_ROWS;
    const isInside = !isSingle && !isDense && !!layout.sky;
    return html`<section
      class="ladder ${props.density} ${isInside ? '' : 'under'} ${isOver ? 'over' : ''}"
      aria-label=${this.label || say.label(career.title)}
      data-place=${gridOf(layout)}
    >
      ${isInside ? nothing : head}
      <div
        class="scroll"
        tabindex=${isDense ? 0 : nothing}
        role=${isDense ? 'region' : nothing}
        aria-label=${isDense ? say.drawing : nothing}
      >
        ${stairs(props, isInside ? head : nothing)}
      </div>
    </section>`;
  }

  protected override renderEmpty(): TemplateResult {
    return notice({ icon: riseIcon, title: this.#words.empty, text: this.#words.emptyText });
  }

  protected override renderLoading(): TemplateResult {
    return waiting(this.#words.loading);
  }
}
