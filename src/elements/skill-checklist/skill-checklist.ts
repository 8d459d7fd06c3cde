import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { checklist } from '../../i18n/en/skill-checklist.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Id, Level } from '../../model/career.js';
import { lookup, resolveId } from '../../model/lookup.js';
import type { Status } from '../../model/profile.js';
import { skillProgress } from '../../model/skills.js';
import { ArrivalController } from '../../panel/arrival.js';
import type { PanelProps } from '../../panel/panel-props.js';
import { PanelOpener } from '../../panel/opener.js';
import { CareerElement } from '../../ui/career-element.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { TextDraft } from '../../ui/controllers/text-draft.js';
import { CareerSelectEvent } from '../../ui/events/career-select.js';
import { ownHeading } from '../../ui/heading.js';
import { listIcon, printIcon, saveIcon } from '../../ui/icons.js';
import { storagePlace } from '../../ui/storage-place.js';
import { notice } from '../../ui/notice.js';
import { rich } from '../../ui/rich.js';
import { ring } from '../../ui/ring.js';
import { liveText } from '../../ui/live-text.js';
import { fields } from '../../ui/styles/fields.styles.js';
import { levelStyles } from '../../ui/styles/level.styles.js';
import { ringStyles } from '../../ui/styles/ring.styles.js';
import { segments } from '../../ui/styles/segments.styles.js';
import { setLevel, setNote, setStatus } from '../../ui/visitor-acts.js';
import { VisitorWatch } from '../../ui/visitor-watch.js';
import { signsStyles } from '../../ui/styles/signs.styles.js';
import { skillGroup } from './skill-group.js';
import { filters, nothingMatches, type SetFilter } from './checklist-filters.js';
import { nextCourse, nextLine } from './next-course.js';
import type { SkillRowProps, RowControl } from './skill-row-props.js';
import { styles } from './skill-checklist.styles.js';
import {
  type ListedSkill,
  everything,
  type Filter,
  type List,
  levelNeeded,
  listed,
  type ChecklistView,
  viewOf,
} from './checklist-view.js';

/** A list as short as this is seen at a glance, and needs no filters. */
const FEW = 4;
/** A list as long as this runs over several screens. */
const MANY = 60;

/**
 * A career's skills to tick: each is to learn, learning or known. Opened, a skill tells why it matters,
 * how to practise it, how you know that you know it, and keeps a note of the visitor's own.
 *
 * In a form, and with a `name`, it submits the ids of the known skills, an entry each. A form's reset
 * and a browser's restore leave the visitor's marks alone.
 *
 * @summary The skills of a career, as a checklist.
 *
 * @event career-skill-change - The visitor changed a skill's status, level or note.
 * @event career-profile-change - The visitor merged marks that came, forgot all, or took that back.
 * @event career-select - The visitor opened a skill, or closed it.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart ring - The progress, drawn.
 * @csspart filters - The choices of what to show.
 * @csspart group - The skills of one kind.
 * @csspart row - A skill's row.
 * @csspart opener - A row's button that opens it.
 * @csspart details - What stands below an opened row.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 * @csspart end - The line below the list.
 * @csspart panel - What can be done with the marks, once it is opened, or what came along.
 * @csspart undo - What was just done, and the way back.
 *
 * @cssState empty - There are no skills to list.
 */
export class CareerSkillChecklist extends CareerElement {
  static override styles = [...CareerElement.styles, signsStyles, fields, segments, levelStyles, ringStyles, styles];
  static readonly formAssociated = true;

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });
  readonly #note = new TextDraft(this);
  readonly #printing = new PrintingController(this, () => this.performUpdate());
  readonly #visitor = new VisitorWatch();
  readonly #panel = new PanelOpener(this, { profile: this.profile, announcer: this.announcer });
  #listed: readonly ListedSkill[] = [];
  #view: ChecklistView | undefined;
  #shown: ReadonlySet<Id> = new Set();
  #submitted = '';
  /** What the visitor just changed, to be read out. */
  #news: 'progress' | 'found' | undefined;

  @state() private _status: Status | undefined;
  @state() private _query = '';
  @state() private _open: ReadonlySet<Id> = new Set();
  @state() private _isDisabledByForm = false;

  /** Id of the position whose skills alone are shown. The visitor can choose another. */
  @property() position?: string | undefined;
  /** The name under which a form submits the known skills. Without one it submits none. */
  @property() name?: string;
  /** Whether the visitor can only read the list. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  formDisabledCallback(isDisabled: boolean): void {
    this._isDisabledByForm = isDisabled;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded } = this;
    this.#listed = loaded ? listed(loaded, this.limit) : [];
    this.#note.follow(this.profile.store);
    const isNarrowedAnew = ['position', '_status', '_query'].some((name) => changed.has(name));
    // What another visitor marked does not stay on show.
    if (this.#visitor.hasChanged(this.profile.store) || isNarrowedAnew) this.#shown = new Set();
    if (loaded) this.#look(loaded);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#submit();
    this.#reserve();
    this.#announce();
  }

  #announce(): void {
    const news = this.#news;
    this.#news = undefined;
    if (!news || !this.#view) return;
    const { known, learning, total } = this.#view.progress;
    if (news === 'progress') return this.announcer.say(this.say.progressWords(known, learning, total));
    this.announcer.say(this.#words.found(this.#shown.size));
    // The button that was pressed may have gone with what it stood in.
    if (!this.renderRoot.activeElement) this.renderRoot.querySelector<HTMLElement>('.filters :checked')?.focus();
  }

  protected get failure(): string {
    return this.#words.failure;
  }

  protected isEmpty(): boolean {
    return !this.#listed.length;
  }

  get #words(): typeof checklist {
    return messages('checklist', checklist, this.language);
  }

  get #isLocked(): boolean {
    return this.disabled || this._isDisabledByForm;
  }

  /** Paper gets the whole list, whatever the screen is narrowed to. */
  #look(career: Career): void {
    const isPrinting = this.#printing.active;
    const filter = isPrinting ? everything : this.#filter(career);
    this.#view = viewOf(this.#list(career), filter, this.#shown);
    if (!isPrinting) this.#shown = this.#view.shown;
  }

  #list(career: Career): List {
    return { career, profile: this.profile.snapshot, listed: this.#listed };
  }

  #filter(career: Career): Filter {
    const position = lookup(career).positions.get(resolveId(career, this.position ?? ''));
    return { status: this._status, position, query: this._query };
  }

  readonly #setFilter: SetFilter = (filter) => {
    if ('status' in filter) this._status = filter.status;
    if ('position' in filter) this.position = filter.position;
    if (filter.query !== undefined) this._query = filter.query;
    this.#news = 'found';
  };

  // --- What the visitor does in the list: one listener for all of its inputs -----------------------------------------

  #onChange({ target }: Event): void {
    const input = target as HTMLInputElement;
    const skill = skillOf(input);
    const { store } = this.profile;
    const career = this.loaded;
    if (!skill || !store || !career) return;
    const visit = { host: this, store, career };
    const status = (of: Status): Status => (input.checked ? of : 'to-learn');
    switch (input.dataset.says as RowControl) {
      case 'known': {
        const level = levelNeeded(career, this.#filter(career).position, skill);
        setStatus(visit, skill, { status: status('known'), level });
        break;
      }
      case 'learning':
        setStatus(visit, skill, { status: status('learning') });
        break;
      case 'level':
        return setLevel(visit, skill, Number(input.value) as Level);
      case 'note':
        return;
    }
    this.#news = 'progress';
  }

  #onInput({ target }: Event): void {
    const field = target as HTMLTextAreaElement;
    const skill = skillOf(field);
    const { store } = this.profile;
    const career = this.loaded;
    if (!skill || !store || !career || field.dataset.says !== 'note') return;
    const save = (text: string) => setNote({ host: this, store, career }, skill, text);
    this.#note.type(field.value, { key: skill, store, kept: skillProgress(career, store.snapshot, skill).note, save });
  }

  readonly #onOpener = ({ currentTarget }: Event): void => {
    const skill = skillOf(currentTarget as Element);
    if (!skill) return;
    const open = new Set(this._open);
    if (!open.delete(skill)) open.add(skill);
    this._open = open;
    this.dispatchEvent(new CareerSelectEvent('skill', skill, open.has(skill)));
  };

  /** Says how tall a long list's groups are, so that those out of sight need not be laid out. */
  #reserve(): void {
    const groups = this.renderRoot.querySelector('.long')?.children ?? [];
    for (const { style, dataset } of groups as Iterable<HTMLElement>)
      if (style.getPropertyValue('--_rows') !== dataset.rows) style.setProperty('--_rows', dataset.rows!);
  }

  /** Gives the form what it would submit. */
  #submit(): void {
    const { loaded, name } = this;
    const { snapshot } = this.profile;
    const known =
      name && loaded
        ? this.#listed
            .map(({ skill }) => skill.id)
            .filter((id) => skillProgress(loaded, snapshot, id).status === 'known')
        : [];
    const submitted = [name, ...known].join();
    if (submitted === this.#submitted) return;
    this.#submitted = submitted;
    const value = new FormData();
    for (const id of known) value.append(name!, id);
    this.internals?.setFormValue(known.length ? value : null);
  }

  // --- Rendering ----------------------------------------------------------------------------------------------------

  protected renderLoading(): TemplateResult {
    const words = this.#words;
    const line = (width: string) =>
      html`<div class="row"><span class="skeleton disc"></span><span class="skeleton ${width}"></span></div>`;
    return html`<div class="loading" role="status">
      <span class="unseen">${words.loading}</span>
      <div class="top">
        <span class="skeleton round"></span>
        <span class="skeleton title-line"></span>
        <span class="skeleton"></span>
      </div>
      ${['', 'long', 'short', '', 'long', '', 'short', 'long'].map(line)}
    </div>`;
  }

  protected renderEmpty(career: Career): TemplateResult {
    const words = this.#words;
    const [title, text] = career.skills.length
      ? [words.emptyLimit, words.emptyLimitText]
      : [words.empty, words.emptyText];
    return notice({ icon: listIcon, title, text });
  }

  protected renderCareer(career: Career): TemplateResult {
    const words = this.#words;
    const { say } = this;
    const list = this.#list(career);
    const filter = this.#filter(career);
    const view = this.#view!;
    const props = this.#props(career, filter);
    const { known, learning, total } = view.progress;
    const isNarrowed = filter.status ?? filter.position ?? filter.query;
    return html`<section aria-label=${this.label ?? words.title(career.title).join('')}>
      <div class="top">
        ${ring(view.progress, say.progressWords(known, learning, total))}
        ${ownHeading(this.headingLevel, words.title(this.words(career, career.title)))}
        <p class="sum muted">${rich(say.progress(known, learning, total))}</p>
      </div>
      ${total > FEW || isNarrowed ? filters(career, filter, { counts: view.counts, words, set: this.#setFilter }) : nothing}
      ${nextLine(nextCourse(list, filter, this.settings), this.settings, { words, say })}
      <div
        class=${total > MANY ? 'long' : ''}
        @change=${this.#onChange}
        @input=${this.#onInput}
        @focusout=${() => this.#note.end()}
      >
        ${view.groups.map((group) => skillGroup(group, this._open, props))}
      </div>
      ${view.shown.size ? nothing : nothingMatches(list, filter, { words, set: this.#setFilter })}
      <div class="end unprinted" part="end">
        <span class="small muted">${liveText(words.kept[storagePlace(this.profile.store, this.settings)])}</span>
        <span class="acts">
          ${this.#isLocked ? nothing : this.#panel.button(words.move, saveIcon)}
          <button class="button quiet" type="button" @click=${() => print()}>${printIcon}${words.print}</button>
        </span>
      </div>
      ${this.#isLocked ? nothing : this.#panel.content(this.#panelFrame(career))}
    </section>`;
  }

  /** What the panel of the visitor's own data is rendered with. */
  #panelFrame(career: Career): PanelProps {
    return { ...this.renderContext(career), store: this.profile.store, headingLevel: this.headingLevel + 1 };
  }

  /** What the list is rendered with. */
  #props(career: Career, { position, status }: Filter): SkillRowProps {
    return {
      career,
      profile: this.profile.snapshot,
      settings: this.settings,
      say: this.say,
      words: this.#words,
      direction: this.direction,
      text: (text) => this.words(career, text),
      noteText: (skill, kept) => this.#note.text(skill, kept),
      headingLevel: this.headingLevel + 1,
      isLocked: this.#isLocked,
      isPrinting: this.#printing.active,
      offersCourses: Boolean(position) || status === 'to-learn' || status === 'learning',
      onOpener: this.#onOpener,
    };
  }
}

/** The skill whose row something stands in. */
const skillOf = (inside: Element): Id | undefined => inside.closest<HTMLElement>('[data-skill]')?.dataset.skill;
