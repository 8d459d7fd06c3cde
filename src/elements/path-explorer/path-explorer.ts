import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { explorer } from '../../i18n/en/path-explorer.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Id, Label } from '../../model/career.js';
import { MAP_ROOM } from '../../model/map-layout.js';
import { ArrivalController } from '../../panel/arrival.js';
import { CareerElement } from '../../ui/career-element.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { CareerSelectEvent } from '../../ui/events/career-select.js';
import { heading, ownHeading } from '../../ui/heading.js';
import { filterIcon, mapIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { fields } from '../../ui/styles/fields.styles.js';
import { levelStyles } from '../../ui/styles/level.styles.js';
import { carriesStyles } from '../../ui/styles/carries.styles.js';
import { needsStyles } from '../../ui/styles/needs.styles.js';
import { segments } from '../../ui/styles/segments.styles.js';
import { cardStyles } from './alternative-card.styles.js';
import { comparison } from './comparison.js';
import { controls } from './explorer-controls.js';
import { drawing, hollowMap } from './map.js';
import { mapStyles } from './map.styles.js';
import { neighbourItem } from './neighbour.js';
import { styles } from './path-explorer.styles.js';
import { COMPARED, isFull, type ExplorerProps } from './explorer-props.js';
import {
  type Choice,
  chosen,
  groupsOf,
  interestsOf,
  hasProgress,
  type Neighbour,
  neighboursOf,
  onMap,
  placesOf,
} from './explorer-view.js';

/**
 * The careers around one: as a map, nearer where more skills carry over, and as a list that says the
 * same. Each opens to what carries over, what to level up and what is new; up to three stand side by side.
 *
 * @summary Where else a career could lead.
 *
 * @event career-select - The visitor opened a career, or closed it.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart controls - The choices of view, group and order.
 * @csspart map - The drawing under the map's careers.
 * @csspart career - A career's button, on the map and in the list.
 * @csspart card - A career, opened.
 * @csspart compare - A card's button that takes it into the comparison.
 * @csspart comparison - The table of careers side by side.
 * @csspart needs - A list of skills.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 *
 * @cssState empty - The career has no alternatives.
 */
export class CareerPathExplorer extends CareerElement {
  static override styles = [
    ...CareerElement.styles,
    fields,
    segments,
    levelStyles,
    needsStyles,
    carriesStyles,
    styles,
    cardStyles,
    mapStyles,
  ];

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });
  readonly #printing = new PrintingController(this, () => this.performUpdate());
  /** Where focus goes after the update, since what held it is gone. */
  #focus: string | undefined;

  @state() private _choice: Choice = { group: '', interests: [], sort: 'closest' };
  @state() private _open: Id | undefined;
  @state() private _compared: readonly Id[] = [];

  /** `map` or `list`. Unset, it is the map where that has room. A narrow element is always a list. */
  @property() view?: 'map' | 'list';

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focus) this.#byId(this.#focus)?.focus();
    this.#focus = undefined;
  }

  protected get failure(): string {
    return this.#words.failure;
  }

  protected isEmpty(career: Career): boolean {
    const { limit } = this;
    return !career.alternatives.some(({ id }) => !limit || limit.has(id));
  }

  get #words(): typeof explorer {
    return messages('explorer', explorer, this.language);
  }

  #byId(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${id}`);
  }

  #toggle(id: Id): void {
    const before = this._open;
    this._open = before === id ? undefined : id;
    if (before) this.dispatchEvent(new CareerSelectEvent('alternative', before, false));
    if (!this._open) return;
    this.dispatchEvent(new CareerSelectEvent('alternative', id, true));
    // Under a map, the card may begin below the window.
    void this.updateComplete.then(() => this.#byId(`card-${id}`)?.scrollIntoView({ block: 'nearest' }));
  }

  #compare(id: Id, props: ExplorerProps, neighbours: readonly Neighbour[]): void {
    const at = props.compared.indexOf(id);
    if (at < 0 && isFull(props)) return this.announcer.say(props.say.tray(COMPARED));
    this._compared = at < 0 ? [...props.compared, id] : props.compared.filter((each) => each !== id);
    const titles = this._compared.map(
      (each) => neighbours.find(({ alternative }) => alternative.id === each)?.alternative.title ?? each,
    );
    this.announcer.say(props.say.compared(titles));
    if (!this.renderRoot.querySelector(`#remove-${id}:focus`)) return;
    const next = this._compared[at] ?? this._compared[at - 1];
    this.#focus = next ? `remove-${next}` : `open-${id}`;
  }

  #choose(change: Partial<Choice>, career: Career, neighbours: readonly Neighbour[]): void {
    this._choice = { ...this._choice, ...change };
    if ('sort' in change) return;
    this.announcer.say(this.#words.found(chosen(career, neighbours, this._choice).length, neighbours.length));
  }

  protected renderCareer(career: Career): TemplateResult {
    const say = this.#words;
    const neighbours = neighboursOf(career, this.profile.snapshot, this.limit);
    const groups = groupsOf(career, neighbours);
    const interests = interestsOf(career, neighbours);
    const choice = this.#known(groups, interests);
    const shown = chosen(career, neighbours, choice);
    const isTooMany = neighbours.length > MAP_ROOM;
    const view = this.view === 'map' || this.view === 'list' ? this.view : isTooMany ? 'list' : 'map';
    const compared = this._compared.flatMap((id) => neighbours.find(({ alternative }) => alternative.id === id) ?? []);
    const props: ExplorerProps = {
      career,
      say,
      common: this.say,
      settings: this.settings,
      words: (text) => this.words(career, text),
      tongue: this.tongueOf(career),
      level: this.headingLevel,
      view,
      choice,
      groups,
      interests,
      open: this._open,
      compared: compared.map(({ alternative }) => alternative.id),
      marked: hasProgress(neighbours),
      printing: this.#printing.active,
      showAs: (next) => (this.view = next),
      choose: (change) => this.#choose(change, career, neighbours),
      toggle: (id) => this.#toggle(id),
      close: (id) => {
        this.#toggle(id);
        this.#focus = `open-${id}`;
      },
      compare: (id) => this.#compare(id, props, neighbours),
    };
    return html`<section class="explorer ${view}-view" aria-label=${this.label || say.title}>
      <header class="head">
        ${ownHeading(this.headingLevel, say.title)}
        <p class="muted">${say.intro(neighbours.length)}</p>
        ${props.marked ? nothing : html`<p class="muted small unprinted">${say.unmarked}</p>`}
        ${
          isTooMany
            ? html`<p class="muted small unprinted wide">
                ${view === 'list' ? say.tooMany(neighbours.length) : say.nearest(MAP_ROOM, neighbours.length)}
              </p>`
            : nothing
        }
      </header>
      ${controls(props)} ${shown.length ? this.#renderAround(props, shown) : this.#renderNothing(props)}
      ${comparison(props, compared)}
    </section>`;
  }

  /** What was chosen, as far as this dataset has it. */
  #known(groups: readonly Label[], interests: readonly Label[]): Choice {
    const { group, interests: wanted, sort } = this._choice;
    return {
      group: groups.some(({ id }) => id === group) ? group : '',
      interests: wanted.filter((each) => interests.some(({ id }) => id === each)),
      sort,
    };
  }

  #renderAround(props: ExplorerProps, shown: readonly Neighbour[]): TemplateResult {
    const { view, groups } = props;
    const { sort } = props.choice;
    const isMap = view === 'map' && !props.printing;
    const points = isMap ? placesOf(onMap(shown), groups, props.marked ? 2 : 1) : [];
    const pointOf = new Map(points.map((point) => [point.id, point]));
    const item = (neighbour: Neighbour) =>
      neighbourItem(props, neighbour, {
        point: pointOf.get(neighbour.alternative.id),
        saysGroup: sort !== 'groups',
      });
    const items = (list: readonly Neighbour[]) =>
      html`<ul class="neighbours">
        ${repeat(list, ({ alternative }) => alternative.id, item)}
      </ul>`;
    return html`<div class="around ${isMap ? 'as-map' : 'as-list'}">
      ${
        isMap
          ? html`${drawing(props, points)}
              <p class="pick muted">${props.say.pick}</p>`
          : nothing
      }
      ${
        sort === 'groups'
          ? groups.map((group) => {
              const members = shown.filter((neighbour) => neighbour.group.id === group.id);
              return members.length
                ? html`<section class="group">
                    ${heading(props.level + 1, 'group-title', props.words(group.title))} ${items(members)}
                  </section>`
                : nothing;
            })
          : items(shown)
      }
    </div>`;
  }

  #renderNothing({ say, groups, interests, choice, choose }: ExplorerProps): TemplateResult {
    const { group, interests: wanted } = choice;
    const titles = wanted.map((each) => interests.find(({ id }) => id === each)?.title ?? each);
    const clear = (change: Partial<Choice>, focus: string) => () => {
      choose(change);
      this.#focus = focus;
    };
    return notice({
      icon: filterIcon,
      title: say.nothing(wanted.length),
      text: say.nothingText(groups.find(({ id }) => id === group)?.title, titles),
      actions: html`${
          group
            ? html`<button class="button" type="button" @click=${clear({ group: '' }, 'group')}>
                ${say.showAll(groups.length)}
              </button>`
            : nothing
        }<button class="button quiet" type="button" @click=${clear({ interests: [] }, 'first-interest')}>
          ${say.clearInterests}
        </button>`,
      role: 'status',
    });
  }

  protected renderEmpty(): TemplateResult {
    return notice({ icon: mapIcon, title: this.#words.empty, text: this.#words.emptyText });
  }

  protected renderLoading(): TemplateResult {
    const row = html`<div class="item"><span class="skeleton"></span><span class="skeleton short"></span></div>`;
    return html`<section class="explorer loading" role="status">
      <span class="unseen">${this.#words.loading}</span>
      <div class="head">
        <span class="skeleton title-line"></span><span class="skeleton long"></span><span class="skeleton"></span>
      </div>
      <div class="around as-map">
        ${hollowMap()}
        <div class="rows">${row}${row}${row}${row}</div>
      </div>
    </section>`;
  }
}
