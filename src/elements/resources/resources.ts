import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { resources } from '../../i18n/en/resources.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Id, Resource } from '../../model/career.js';
import { type Gap, gapsOf, hasNextStep } from '../../model/gaps.js';
import { lookup, resolveId } from '../../model/lookup.js';
import type { Profile } from '../../model/profile.js';
import { skillProgress } from '../../model/skills.js';
import { ArrivalController } from '../../panel/arrival.js';
import { CareerElement } from '../../ui/career-element.js';
import { liveText } from '../../ui/live-text.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { hasCourse } from '../../ui/course.js';
import { ownHeading } from '../../ui/heading.js';
import { bookIcon } from '../../ui/resource-icons.js';
import { leadsAway } from '../../ui/link.js';
import { notice } from '../../ui/notice.js';
import { resourceUrl } from '../../ui/resource.js';
import { rich } from '../../ui/rich.js';
import { checkStyles } from '../../ui/styles/check.styles.js';
import { fields } from '../../ui/styles/fields.styles.js';
import { levelStyles } from '../../ui/styles/level.styles.js';
import { segments } from '../../ui/styles/segments.styles.js';
import { setResource, setStatus, type Visit } from '../../ui/visitor-acts.js';
import { VisitorWatch } from '../../ui/visitor-watch.js';
import { controls, nothingMatches, onlySkill } from './resources-controls.js';
import { resourceGroup } from './resource-group.js';
import { styles } from './resources.styles.js';
import type { Answer, FollowUp, ResourcesProps } from './resources-props.js';
import {
  everything,
  type Filter,
  type Group,
  type Grouping,
  groupingsOf,
  listed,
  type Item,
  stagePlace,
  type ResourcesView,
  viewOf,
} from './resources-view.js';

/** A list as short as this is seen at a glance, and needs no filters. */
const FEW = 4;
/** About how many skills is asked when something is finished. */
const ASKED = 3;

/**
 * What to read, take and join: books, courses, certificates, communities, practice and events. What teaches
 * a skill that the visitor lacks comes first, under that skill. Each can be saved for later and marked as
 * done; then the visitor is asked whether they know what it teaches.
 *
 * @summary What to read, take and join; what teaches what you lack comes first.
 *
 * @event career-resource-change - The visitor finished a resource or saved it, or took that back.
 * @event career-skill-change - The visitor said of something finished whether they know what it teaches.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart controls - The choices of what to show, and in which order.
 * @csspart group - What teaches one skill, or belongs to one stage.
 * @csspart resource - A resource.
 * @csspart save - The button that saves a resource for later.
 * @csspart question - What is asked of who has finished a resource.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 *
 * @cssState empty - There are no resources to list.
 */
export class CareerResources extends CareerElement {
  static override styles = [...CareerElement.styles, fields, segments, levelStyles, checkStyles, styles];

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });
  readonly #printing = new PrintingController(this, () => this.performUpdate());
  readonly #visitor = new VisitorWatch();
  #view: ResourcesView | undefined;
  /** What is lacked, and the career and profile it was found from: what the visitor does here moves nothing. */
  #gaps: readonly Gap[] = [];
  #from: { readonly career: Career; profile: Profile } | undefined;
  #shown: ReadonlySet<Id> = new Set();
  /** Whether the visitor looks at something else now, which is to be read out. */
  #isNews = false;
  /** Where focus goes after the update, since what held it is gone. */
  #focus: string | undefined;

  @state() private _kind: Filter['kind'];
  @state() private _show: Filter['show'] = 'all';
  @state() private _grouping: Grouping | undefined;
  @state() private _questions: ReadonlyMap<Id, FollowUp> = new Map();
  @state() private _isUnfolded = false;

  /** Id of a skill: only what teaches it is shown. The visitor can look at every skill. */
  @property() skill?: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded } = this;
    if (['skill', '_kind', '_show', '_grouping'].some((name) => changed.has(name))) {
      this.#lookAnew();
    }
    // Neither what another visitor marked nor what they were asked stays on show.
    if (this.#visitor.hasChanged(this.profile.store)) {
      this._questions = new Map();
      this.#lookAnew();
    }
    if (loaded) this.#look(loaded);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focus) this.#find(this.#focus)?.focus();
    this.#focus = undefined;
    if (!this.#isNews || !this.#view) return;
    this.#isNews = false;
    this.announcer.say(this.#words.found(this.#view.shown.size));
    // The button that was pressed may have gone with what it stood in.
    if (!this.renderRoot.activeElement) this.#find('.only button, .controls :is(:checked, select)')?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  get #words(): typeof resources {
    return messages('resources', resources, this.language);
  }

  protected get failure(): string {
    return this.#words.failure;
  }

  protected isEmpty(career: Career): boolean {
    return !listed(career, this.limit).length;
  }

  /** Nothing has to stay in its place. */
  #lookAnew(): void {
    this.#shown = new Set();
    this.#from = undefined;
  }

  /** Paper gets all there is, whatever the screen is narrowed to. */
  #look(career: Career): void {
    const profile = this.profile.snapshot;
    const before = this.#from;
    if (before?.career !== career || before.profile !== profile) {
      this.#gaps = gapsOf(career, profile);
      this.#from = { career, profile };
      if (before && before.career !== career) this._questions = new Map();
    }
    const isPrinting = this.#printing.active;
    const { skills } = lookup(career);
    this.#view = viewOf({
      career,
      profile,
      resources: listed(career, this.limit),
      gaps: this.#gaps,
      grouping: this.#grouping(career),
      filter: isPrinting ? everything : this.#filter(career),
      limit: this.limit,
      shown: this.#shown,
      hasCourse: (id) => hasCourse(this.settings, { id, title: skills.get(id)?.title ?? id }),
    });
    if (!isPrinting) this.#shown = this.#view.shown;
  }

  #filter(career: Career): Filter {
    const skill = this.skill?.trim();
    return { kind: this._kind, show: this._show, skill: skill ? resolveId(career, skill) : undefined };
  }

  /** The grouping chosen, where these resources have it. */
  #grouping(career: Career): Grouping {
    const groupings = groupingsOf(listed(career, this.limit));
    return groupings.find((each) => each === this._grouping) ?? groupings[0]!;
  }

  readonly #set: ResourcesProps['set'] = (change) => {
    if ('skill' in change) this.skill = change.skill;
    if ('kind' in change) this._kind = change.kind;
    if (change.show) this._show = change.show;
    if (change.grouping) this._grouping = change.grouping;
    this.#isNews = true;
  };

  // --- What the visitor marks ---------------------------------------------------------------------------------------

  /** Everything keeps its place, whatever becomes of the marks. */
  #act(career: Career, act: (visit: Visit) => void): void {
    const { store } = this.profile;
    if (!store) return;
    act({ host: this, store, career });
    if (this.#from) this.#from.profile = store.snapshot;
  }

  #finish(career: Career, { resource, teaches }: Item, done: boolean): void {
    const asked = done ? teaches.filter(({ status }) => status !== 'known').slice(0, ASKED) : [];
    this.#ask(resource, asked.length ? new Map(asked.map(({ skill }) => [skill, undefined])) : undefined);
    this.#act(career, (visit) => setResource(visit, resource.id, { done }));
    const [first] = asked;
    const { finished, doYouKnow } = this.#words;
    if (first) this.announcer.say(finished + doYouKnow(titleOf(career, first.skill)).join(''));
  }

  #ask({ id }: Resource, question: FollowUp | undefined): void {
    const questions = new Map(this._questions);
    if (question) questions.set(id, question);
    else questions.delete(id);
    this._questions = questions;
  }

  #answer(career: Career, resource: Resource, { skill, status }: Answer): void {
    this.#ask(resource, new Map(this._questions.get(resource.id)).set(skill, status));
    this.#focus = `#answer-${resource.id}-${skill}`;
    if (skillProgress(career, this.profile.snapshot, skill).status === status) return;
    const { level } = this.#gaps.find((gap) => gap.skill === skill) ?? {};
    this.#act(career, (visit) => setStatus(visit, skill, { status, level }));
  }

  // --- Rendering ----------------------------------------------------------------------------------------------------

  protected renderLoading(): TemplateResult {
    const line = (name = '') => html`<span class="skeleton ${name}"></span>`;
    const item = html`<div class="waiting">${line()} ${line('short')} ${line('long')}</div>`;
    return html`<div class="loading" role="status">
      <span class="unseen">${this.#words.loading}</span>
      ${line('title-line')} ${line('long')}
      ${[1, 2, 3].map(
        () =>
          html`<div class="group">
            <div class="head">${line()}</div>
            ${item}${item}
          </div>`,
      )}
    </div>`;
  }

  protected renderEmpty(career: Career): TemplateResult {
    const words = this.#words;
    const [title, text] = career.resources.length
      ? [words.emptyLimit, words.emptyLimitText]
      : [words.empty, words.emptyText];
    return notice({ icon: bookIcon, title, text });
  }

  protected renderCareer(career: Career): TemplateResult {
    const words = this.#words;
    const view = this.#view!;
    const { groups } = view;
    const filter = this.#filter(career);
    const all = listed(career, this.limit);
    const props: ResourcesProps = {
      career,
      settings: this.settings,
      say: this.say,
      words,
      text: (text) => this.words(career, text),
      headingLevel: this.headingLevel + 1,
      grouping: this.#grouping(career),
      filter,
      questions: this._questions,
      isPrinting: this.#printing.active,
      isUnfolded: this._isUnfolded,
      unfold: (isUnfolded) => (this._isUnfolded = isUnfolded),
      set: this.#set,
      save: ({ id }, saved) => this.#act(career, (visit) => setResource(visit, id, { saved })),
      finish: (item, done) => this.#finish(career, item, done),
      answer: (resource, answer) => this.#answer(career, resource, answer),
      dismiss: (resource) => {
        this.#ask(resource, undefined);
        this.#focus = `#done-${resource.id}`;
      },
    };
    const isNarrowed = filter.kind ?? filter.skill ?? (filter.show === 'all' ? undefined : filter.show);
    return html`<section aria-label=${this.label ?? words.title}>
      ${ownHeading(this.headingLevel, words.title)}
      <p class="sum muted">
        ${rich(words.marks(view.saved, view.done))}${filter.skill === undefined ? liveText(this.#order(career, props.grouping)) : nothing}
      </p>
      ${all.length > FEW || isNarrowed ? controls(props, view, groupingsOf(all)) : nothing} ${onlySkill(props)}
      ${repeat(groups, keyOf, (group) => resourceGroup(props, group, groups.length === 1))}
      ${groups.length ? nothing : nothingMatches(props)} ${this.#renderAway(groups)}
    </section>`;
  }

  /** In which order they stand, in words. */
  #order(career: Career, grouping: Grouping): string {
    const { order } = this.#words;
    const profile = this.profile.snapshot;
    if (grouping === 'lack') {
      const { groups } = this.#view!;
      if (groups.length && !groups.some(({ by }) => by === 'gap')) return order.known;
      return hasNextStep(career, profile) ? order.next : order.foot;
    }
    if (grouping !== 'stage') return order[grouping];
    const place = stagePlace(career, profile);
    return place ? order.stage(place.stage, place.stages) : order.stages;
  }

  /** Where links lead, as far as they lead away. */
  #renderAway(groups: readonly Group[]): TemplateResult | typeof nothing {
    const urls = groups.flatMap(({ items }) =>
      items.flatMap(({ resource }) => resourceUrl(this.settings, resource) ?? []),
    );
    const away = urls.filter(leadsAway).length;
    if (!away) return nothing;
    const { away: all, someAway } = this.#words;
    return html`<p class="end small muted unprinted">${liveText(away === urls.length ? all : someAway)}</p>`;
  }
}

const titleOf = (career: Career, skill: Id): string => lookup(career).skills.get(skill)?.title ?? skill;

const keyOf = (group: Group): string =>
  group.by === 'gap' ? `gap ${group.gap.skill}` : group.by === 'stage' ? `stage ${group.stage.id}` : group.by;
