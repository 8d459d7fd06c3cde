import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { position as positionWords } from '../../i18n/en/position.js';
import { roleCard } from '../../i18n/en/role-card.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Id, Position } from '../../model/career.js';
import { nearestIds } from '../../model/nearest.js';
import { type NeedState, countNeeds } from '../../model/skills.js';
import { ArrivalController } from '../../panel/arrival.js';
import { CareerElement } from '../../ui/career-element.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { CareerSelectEvent } from '../../ui/events/career-select.js';
import { heading, ownHeading } from '../../ui/heading.js';
import { backIcon, downIcon, infoIcon, onIcon } from '../../ui/icons.js';
import { link, linkLabel, linkUrl, note } from '../../ui/link.js';
import { makerDetail, notice } from '../../ui/notice.js';
import { positionBody } from '../../ui/position.js';
import { neededFor, needsOrder, positionNeeds, type PositionView } from '../../ui/position-needs.js';
import { rich } from '../../ui/rich.js';
import { ring } from '../../ui/ring.js';
import { liveText } from '../../ui/live-text.js';
import { positionStyles } from '../../ui/styles/position.styles.js';
import { ringStyles } from '../../ui/styles/ring.styles.js';
import { styles } from './role-card.styles.js';
import { stair } from './stair.js';
import { after, before, positionOf, relation, shownPosition, ladderPlace } from './role-card-view.js';

/** How many skills a compact card shows before it is asked for the rest, and how many ways on. */
const FEW = 5;

/**
 * One position: what it is, what it asks and what of that the visitor has, where it stands on the ladder,
 * the steps before and after. Where the host gives a step no link, it is a button that turns this card to
 * that position, with a way back.
 *
 * @summary One position of a career, whole or compact for a sidebar.
 * @slot header - Above the card.
 * @slot footer - Below the card.
 *
 * @event career-select - The visitor turned the card to another position.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart card - The article.
 * @csspart title - The position's title.
 * @csspart position - What the whole card says of the position.
 * @csspart needs - The list of skills.
 * @csspart ring - Progress, drawn.
 * @csspart steps - The steps before and after.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 *
 * @cssState empty - There is no such position in the career, or none at all.
 */
export class CareerRoleCard extends CareerElement {
  static override styles = [...CareerElement.styles, ringStyles, ...positionStyles, styles];

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });

  /**
   * Id of the position to show. Unset, it is the one the visitor says they are at, else the one they aim
   * for, else the first of the ladder.
   */
  @property() position?: string;
  /** `compact` for a sidebar: what the position asks, and the steps before and after. */
  @property() variant?: 'compact';

  /** The position that the visitor has turned the card to, and the career it is of. */
  @state() private _turned: { readonly career: Id; readonly position: Id } | undefined;
  @state() private _showsAll = false;
  #focusTitle = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('position')) this._turned = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusTitle) return;
    this.#focusTitle = false;
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    // A page may have put a heading of its own in the place of the title.
    if (title?.checkVisibility()) title.focus();
    else this.takeFocus();
  }

  get #words(): typeof roleCard {
    return messages('roleCard', roleCard, this.language);
  }

  protected override get failure(): string {
    return this.#words.failure;
  }

  /** The position the host asks for, and the one on show. */
  #asked(career: Career): Position | undefined {
    return shownPosition(career, this.profile.snapshot, this.position?.trim());
  }

  /** Another career's position is not turned to. */
  #turnedTo(career: Career): Position | undefined {
    return this._turned?.career === career.id ? positionOf(career, this._turned.position) : undefined;
  }

  #shown(career: Career): Position | undefined {
    return this.#turnedTo(career) ?? this.#asked(career);
  }

  protected override isEmpty(career: Career): boolean {
    return !this.#shown(career);
  }

  #turn(career: Career, { id }: Position): void {
    this._turned = id === this.#asked(career)?.id ? undefined : { career: career.id, position: id };
    this._showsAll = false;
    // The button that was pressed is gone.
    this.#focusTitle = true;
    this.dispatchEvent(new CareerSelectEvent('position', id, true));
  }

  protected override renderLoading(): TemplateResult {
    const line = (name = '') => html`<span class="skeleton ${name}"></span>`;
    const lines = (...names: string[]) => html`<div class="lines">${names.map(line)}</div>`;
    const rows = html`<div>${Array.from({ length: FEW }, () => html`<p class="row">${line()}</p>`)}</div>`;
    const work = Array.from({ length: FEW }, () => lines('short', 'long', 'long'));
    const compact = this.variant === 'compact';
    return html`<div class="card loading ${compact ? 'compact' : ''}" role="status">
      <p class="unseen">${this.#words.loading}</p>
      ${lines('short', 'title-line', 'long', 'long')}
      <div class="body">
        ${
          compact
            ? [rows, lines('long', 'short')]
            : html`<div class="position">
                <div class="position-work">${work}</div>
                ${rows}
              </div>`
        }
      </div>
      <div class="steps">${lines('short', '')} ${lines('short', '')}</div>
    </div>`;
  }

  protected override renderEmpty(career: Career): TemplateResult {
    const say = this.#words;
    if (!career.positions.length) return notice({ icon: infoIcon, title: say.empty, text: say.emptyText });
    const asked = this.position?.trim() ?? '';
    const nearest = nearestIds(
      career.positions.map(({ id }) => id),
      asked,
    );
    return html`${notice({ icon: infoIcon, title: say.unknown, text: say.unknownText })}
    ${makerDetail(say.unknownDetail(asked, career.id, nearest), this.say)}`;
  }

  protected override renderCareer(career: Career): TemplateResult {
    const position = this.#shown(career)!;
    const compact = this.variant === 'compact';
    const view: PositionView = {
      career,
      position,
      profile: this.profile.snapshot,
      settings: this.settings,
      say: this.say,
      language: this.language,
      words: (text) => this.words(career, text),
      headingLevel: this.headingLevel + 1,
      limit: this.limit,
    };
    const asked = neededFor(view);
    return html`<article
      class="card ${compact ? 'compact' : ''}"
      part="card"
      aria-label=${this.label ?? nothing}
      aria-labelledby=${this.label ? nothing : 'title'}
    >
      ${this.#renderBack(career)} ${this.#renderHead(view)}
      <div class="body">
        ${
          compact
            ? [this.#renderNeeds(view, asked), this.#renderProgress(view, asked)]
            : positionBody(view, this.#renderProgress(view, asked))
        }
      </div>
      ${this.#renderSteps(view)} ${this.#renderJobs(view)}
    </article>`;
  }

  #renderBack(career: Career): TemplateResult | typeof nothing {
    const asked = this.#asked(career);
    if (!this.#turnedTo(career) || !asked) return nothing;
    const turnBack = () => this.#turn(career, asked);
    return html`<button class="button quiet back unprinted" type="button" @click=${turnBack}>
      ${backIcon}<span>${this.#words.backTo} ${this.words(career, asked.title)}</span>
    </button>`;
  }

  #renderHead({ career, position, words }: PositionView): TemplateResult {
    const say = this.#words;
    const place = ladderPlace(career, position);
    const { stage, step, steps } = place;
    const where = step === undefined ? say.door(stage) : say.standing(stage, step, steps);
    return html`<header class="head">
      <p class="where muted">${stair(place)}<span>${words(where)}</span></p>
      ${ownHeading(this.headingLevel, html`<span id="title" part="title" tabindex="-1">${words(position.title)}</span>`)}
      <p class="summary">${words(position.summary)}</p>
    </header>`;
  }

  #renderNeeds(view: PositionView, asked: readonly NeedState[]): TemplateResult | typeof nothing {
    if (!asked.length) return nothing;
    const more = asked.length - FEW;
    const show = () => (this._showsAll = !this._showsAll);
    return html`<section class=${this._showsAll ? '' : 'folded'}>
      ${heading(view.headingLevel, 'label', messages('position', positionWords, this.language).asks)}
      ${needsOrder(view, asked)} ${positionNeeds(view, asked, true)}
      ${
        more > 0
          ? html`<button
              class="button quiet more unprinted"
              type="button"
              aria-expanded=${this._showsAll}
              @click=${show}
            >
              ${liveText(this._showsAll ? this.#words.fewerSkills : this.#words.showSkills(more))}${downIcon}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderProgress({ career, profile, position }: PositionView, asked: readonly NeedState[]) {
    const say = this.#words;
    const standsTo = relation(career, profile, position);
    const count = countNeeds(asked);
    const { known, learning, total } = count;
    if (!total) return standsTo ? html`<p class="fit">${liveText(say.relation[standsTo])}</p>` : nothing;
    return html`<div class="fit">
      ${ring(count, this.say.progressWords(known, learning, total))}
      <div>
        <p>${rich(this.say.progress(known, learning, total))}</p>
        ${standsTo ? html`<p class="muted">${liveText(say.relation[standsTo])}: ${liveText(say.toGo(total - known))}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderSteps({ career, position }: PositionView): TemplateResult | typeof nothing {
    const say = this.#words;
    const [down, up] = [before(career, position), after(career, position)];
    if (!down.length && !up.length) return nothing;
    return html`<div class="steps muted-icon" part="steps" role="group" aria-label=${say.beforeAndAfter}>
      ${
        down.length
          ? html`<div>
              <p class="muted">${backIcon}${say.before}</p>
              ${this.#renderPositions(career, down)}
            </div>`
          : nothing
      }
      ${
        up.length
          ? html`<div class="on">
              <p class="muted">${say.after}${onIcon}</p>
              ${this.#renderPositions(career, up)}
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderPositions(career: Career, positions: readonly Position[]): TemplateResult {
    const say = this.#words;
    const further = positions.length - FEW;
    return html`<ul>
      ${positions
        .slice(0, FEW)
        .map(
          (position, index) =>
            html`<li>
              ${index ? html`<span class="or">${say.or}</span> ` : nothing}${this.#renderStep(career, position)}
            </li> `,
        )}
      ${further > 0 ? html`<li class="or">${say.or} ${say.further(further)}</li>` : nothing}
    </ul>`;
  }

  #renderStep(career: Career, position: Position): TemplateResult {
    const record = { kind: 'position', ...position } as const;
    const title = this.words(career, position.title);
    const url = linkUrl(this.settings, record);
    const turn = () => this.#turn(career, position);
    return html`${
      url
        ? link(url, title, { ...record, name: 'step' })
        : html`<button class="step" type="button" @click=${turn}>${title}</button>`
    }
    ${note(this.settings, record)}`;
  }

  #renderJobs({ position, settings, words }: PositionView): TemplateResult | typeof nothing {
    const record = { kind: 'position', ...position } as const;
    const url = linkUrl(settings, record);
    const beside = note(settings, record);
    if (!url && beside === nothing) return nothing;
    const label = linkLabel(settings, record) ?? words(this.#words.jobs(position.title));
    const name = this.variant === 'compact' ? 'button' : 'button main';
    return html`<p class="jobs">${url ? link(url, label, { ...record, name }) : nothing} ${beside}</p>`;
  }
}
