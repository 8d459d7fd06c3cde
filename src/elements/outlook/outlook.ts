import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { outlook } from '../../i18n/en/outlook.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Id } from '../../model/career.js';
import { ArrivalController } from '../../panel/arrival.js';
import { liveText } from '../../ui/live-text.js';
import { CareerElement } from '../../ui/career-element.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { CareerSelectEvent } from '../../ui/events/career-select.js';
import { heading, ownHeading } from '../../ui/heading.js';
import { riseIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { dashListStyles } from '../../ui/styles/dash-list.styles.js';
import { figureOf } from './figure.js';
import { styles } from './outlook.styles.js';
import type { OutlookProps } from './outlook-props.js';
import { trendItem } from './trend.js';
import { hasNone, type OutlookView, viewOf } from './outlook-view.js';

/**
 * Where a career is heading: figures with their source and their age, what is changing and how much of it
 * touches the skills the visitor has, what automation takes and what it leaves, and who needs the career.
 *
 * @summary What comes in a career, and how much of it touches what you know.
 *
 * @event career-select - The visitor opened a trend, or closed it.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart figure - A figure with its words.
 * @csspart drawing - What is drawn of a figure.
 * @csspart trend - A trend.
 * @csspart opener - A trend's button that names its skills.
 * @csspart skills - The skills a trend touches, once it is opened.
 * @csspart automation - What automation takes, and what it leaves.
 * @csspart industries - The industries that need the career.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 *
 * @cssState empty - The career has no outlook.
 */
export class CareerOutlook extends CareerElement {
  static override styles = [...CareerElement.styles, dashListStyles, styles];

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });
  readonly #printing = new PrintingController(this, () => this.performUpdate());

  @state() private _open: ReadonlySet<Id> = new Set();
  /** Today. A server's page may be read on any other day, so its first render here says no more than it did. */
  @state() private _now: Date | undefined;

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => (this._now = new Date()));
  }

  protected get failure(): string {
    return this.#words.failure;
  }

  protected isEmpty(career: Career): boolean {
    return hasNone(career, this.limit);
  }

  get #words(): typeof outlook {
    return messages('outlook', outlook, this.language);
  }

  #toggle(trend: Id): void {
    const open = new Set(this._open);
    if (!open.delete(trend)) open.add(trend);
    this._open = open;
    this.dispatchEvent(new CareerSelectEvent('trend', trend, open.has(trend)));
  }

  protected renderCareer(career: Career): TemplateResult {
    const words = this.#words;
    const view = viewOf(career, this.profile.snapshot, { limit: this.limit, now: this._now });
    const { known, learning } = view.progress;
    const props: OutlookProps = {
      settings: this.settings,
      say: this.say,
      words,
      text: (text) => this.words(career, text),
      headingLevel: this.headingLevel,
      isOpen: (trend) => this._open.has(trend) || this.#printing.active,
      toggle: (trend) => this.#toggle(trend),
      isMarked: known + learning > 0,
    };
    const summary = career.outlook?.summary;
    return html`<section class="outlook" aria-label=${this.label || words.title}>
      ${ownHeading(this.headingLevel, words.title)}
      ${summary ? html`<p class="summary muted">${props.text(summary)}</p>` : nothing}
      ${
        view.figures.length
          ? html`<div class="figures">${view.figures.map((each) => figureOf(each, props))}</div>`
          : nothing
      }
      ${this.#renderTrends(view, props)} ${this.#renderAutomation(career, props)}
      ${this.#renderIndustries(career, props)}
    </section>`;
  }

  #renderTrends({ trends, progress }: OutlookView, props: OutlookProps): TemplateResult | typeof nothing {
    const { words, isMarked } = props;
    const { known, total } = progress;
    if (!trends.length) return nothing;
    return html`<section>
      ${heading(this.headingLevel + 1, 'heading', words.trends)}
      ${
        total
          ? html`<p class="standing muted ${isMarked ? '' : 'unprinted'}">
              ${liveText(isMarked ? words.marked(known, total) : words.unmarked)}
            </p>`
          : nothing
      }
      <ul class="trends">
        ${trends.map((trend) => trendItem(trend, props))}
      </ul>
    </section>`;
  }

  #renderAutomation({ outlook }: Career, { words, text }: OutlookProps): TemplateResult | typeof nothing {
    const { takes = [], leaves = [] } = outlook?.automation ?? {};
    const side = (title: string, name: string, items: readonly string[]) =>
      items.length
        ? html`<div>
            ${heading(this.headingLevel + 2, 'name', title)}
            <ul class="${name} dash-list">
              ${items.map((item) => html`<li>${text(item)}</li>`)}
            </ul>
          </div>`
        : nothing;
    if (!takes.length && !leaves.length) return nothing;
    return html`<section part="automation">
      ${heading(this.headingLevel + 1, 'heading', words.automation)}
      <div class="sides">${side(words.takes, 'takes', takes)} ${side(words.leaves, 'leaves', leaves)}</div>
    </section>`;
  }

  #renderIndustries({ industries }: Career, { words, text }: OutlookProps): TemplateResult | typeof nothing {
    if (!industries.length) return nothing;
    return html`<section part="industries">
      ${heading(this.headingLevel + 1, 'heading', words.industries)}
      <ul class="industries">
        ${industries.map(
          ({ title, example, summary }) =>
            html`<li>
              ${heading(this.headingLevel + 2, 'name', text(title))}
              ${example ? html`<p class="example muted">${words.suchAs(text(example))}</p>` : nothing}
              <p class="muted">${text(summary)}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  protected renderEmpty(): TemplateResult {
    return notice({ icon: riseIcon, title: this.#words.empty, text: this.#words.emptyText });
  }

  protected renderLoading(): TemplateResult {
    const line = (width = '') => html`<span class="skeleton ${width}"></span>`;
    const trend = html`<li class="trend">${line()}${line('long')}${line('short')}</li>`;
    return html`<div class="outlook loading" role="status">
      <span class="unseen">${this.#words.loading}</span>
      ${line('title-line')}
      <div class="figures">
        <div class="drawn figure">
          <span class="skeleton block"></span>
          <div class="lines">${line('title-line')}${line('long')}${line('long')}</div>
        </div>
      </div>
      <ul class="trends">
        ${[trend, trend, trend, trend, trend, trend]}
      </ul>
    </div>`;
  }
}
