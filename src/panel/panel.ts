/** The panel of the visitor's own data. Heavy: all but `<career-profile>` load it when it is first needed. */
import { html, isServer, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { loadFit, loadGuide } from '../datasets/pieces.js';
import { profile as english } from '../i18n/en/profile.js';
import { messages, nearestLanguage } from '../i18n/messages.js';
import type { Career, Fit, Guide } from '../model/career.js';
import { emptyProfile, type Profile } from '../model/profile.js';
import { countSkills, type SkillCounts } from '../model/skills.js';
import { emptyDocument } from '../profile/document.js';
import { type FieldValue, type FieldValues, paths } from '../profile/fields.js';
import type { ProfileStore } from '../profile/store.js';
import { codeInText } from '../profile/transfer/address.js';
import { readCode } from '../profile/transfer/code.js';
import { compare, valuesOf } from '../profile/transfer/compare.js';
import { isTransferError, TransferError } from '../profile/transfer/transfer-error.js';
import { LARGEST_FILE, parseFile } from '../profile/transfer/file.js';
import { isResume, type SkillProposal, skillsInResume, toResume } from '../profile/transfer/json-resume.js';
import {
  type SharedProfile,
  sharedProfile,
  type Transfer,
  readJson,
  withoutNotes,
} from '../profile/transfer/transfer.js';
import type { Announcer } from '../ui/controllers/announcer.js';
import { PieceController } from '../ui/controllers/piece-controller.js';
import type { ProfileController } from '../ui/controllers/profile-controller.js';
import { TextDraft } from '../ui/controllers/text-draft.js';
import { CareerProfileChangeEvent } from '../ui/events/career-profile-change.js';
import { checkIcon } from '../ui/icons.js';
import { languageOf } from '../ui/language.js';
import { addStyles } from '../ui/sheets.js';
import { binIcon } from './panel-icons.js';
import { download } from '../ui/download.js';
import { startedReviews, StartedReviews } from './mentor/started-reviews.js';
import type { PanelHandlers, PanelProps } from './panel-props.js';
import { header, homeView, type ExportOptions } from './transfer/panel-home.js';
import { LinkCopy } from './link-copy.js';
import { listing } from './transfer/listing.js';
import { type Names, namesOf } from './transfer/record-names.js';
import { offerView } from './transfer/offer.js';
import { panelStyles } from './panel.styles.js';
import { previewView } from './transfer/preview.js';
import { proposalsView } from './transfer/proposals.js';
import { refusedView } from './transfer/refused.js';
import { receivedReview } from './mentor/received-review.js';
import { ReceivedReviewSession } from './mentor/received-review-session.js';
import { reviewView } from './mentor/review.js';
import { openReview } from './mentor/review-session.js';
import type { PanelState, Source, StateOf } from './panel-state.js';
import { undoStrip } from './undo.js';
import { previewOf } from './transfer/transfer-view.js';

/** How the element around it takes part. */
export interface PanelOptions {
  readonly profile: ProfileController;
  readonly announcer: Announcer;
  /** Whether it has a home. One that only shows what came by the address has none. */
  readonly hasHome: boolean;
}

type Words = typeof english;

const wordsIn = (language: string): Words => messages('profile', english, language);

let panels = 0;

/** One state at a time, shown in the element that holds it. What changes the visitor's marks can be taken back. */
export class ProfilePanel implements ReactiveController {
  readonly #host;
  readonly #options;
  readonly #acts: PanelHandlers;
  readonly #guide: PieceController<Guide>;
  readonly #fit: PieceController<Fit>;
  readonly #begun: StartedReviews;
  /** Tells its radios from those of another panel in the same element. */
  readonly #name = `marks-${++panels}`;
  #state: PanelState = { state: 'home' };
  #luggage: ExportOptions = { withNotes: false, name: '' };
  #isDropping = false;
  /** Whether all that is kept is listed. */
  #isListed = false;
  /** What is to be done when its state is rendered. */
  #due: { readonly act: 'focus'; readonly on: string } | { readonly act: 'view' } | undefined;

  /** Is called when the visitor has decided about what came. */
  onDecided?: () => void;

  constructor(host: LitElement, options: PanelOptions) {
    this.#host = host;
    this.#options = options;
    const update = () => host.requestUpdate();
    this.#guide = new PieceController<Guide>(host, loadGuide, () => undefined);
    this.#fit = new PieceController<Fit>(host, loadFit, () => undefined);
    this.#begun = new StartedReviews(update);
    this.#acts = {
      show: (state) => this.#show(state),
      change: (state) => this.#set(state),
      leave: () => this.leave(),
      update,
      focus: (on) => this.focus(on),
      announce: (words) => options.announcer.say(words),
      tell: (event) => host.dispatchEvent(event),
      link: new LinkCopy(() => options.profile.store?.document, update),
      draft: new TextDraft(host),
    };
    host.addController(this);
  }

  // --- What comes along ---------------------------------------------------------------------------------------------

  /** Reads a code that came by the page's address, and brings what it holds into view without taking the focus. */
  async receive(code: string): Promise<void> {
    const next = await this.#read({ by: 'link' }, async (source) => this.#arrived(await readCode(code), source));
    if (!next) return;
    this.#set(next);
    this.#due = { act: 'view' };
    this.#acts.announce(spoken(next, wordsIn(nearestLanguage(languageOf(this.#host)))));
  }

  /** Reads a link or a code that the visitor pasted. */
  async paste(text: string): Promise<void> {
    const next = await this.#read({ by: 'code' }, async (source) =>
      this.#arrived(await readCode(codeInText(text)), source),
    );
    if (next) this.#show(next);
  }

  /** Reads a file: marks, a mentor's review, or a résumé. */
  async open(file: File): Promise<void> {
    const next = await this.#read({ by: 'file', name: file.name }, async (source) => {
      if (file.size > 4 * LARGEST_FILE) throw new TransferError('too-large', `${file.size} bytes`);
      const json = parseFile(await file.text());
      return isResume(json)
        ? { state: 'resume', resume: json, unticked: new Set(), source }
        : this.#arrived(readJson(json), source);
    });
    if (next) this.#show(next);
  }

  /** What to show of something that is read now; nothing where the visitor has gone on meanwhile. */
  async #read(source: Source, read: (source: Source) => Promise<PanelState>): Promise<PanelState | undefined> {
    const reading: PanelState = { state: 'reading', source };
    this.#set(reading);
    const next = await read(source).catch((error: unknown): PanelState => {
      const reason = isTransferError(error) ? error.kind : 'damaged';
      return { state: 'refused', reason, source };
    });
    return this.#state === reading ? next : undefined;
  }

  /** What there is to show of what came. Marks that the visitor has begun to look at as a mentor are gone on with. */
  async #arrived(parcel: Transfer, source: Source): Promise<PanelState> {
    if (parcel.kind === 'review') return { state: 'returned', session: new ReceivedReviewSession(parcel) };
    const session = await openReview(parcel);
    if (this.#store?.snapshot.reviews[session.id]) return { state: 'review', session };
    return source.by === 'file'
      ? { state: 'preview', marks: parcel, source, policy: 'further' }
      : { state: 'offer', marks: parcel, source };
  }

  // --- States -------------------------------------------------------------------------------------------------------

  /** Back to its home or, where it has none, away. */
  leave(): void {
    this.#show({ state: 'home' });
  }

  /** Lets go of what came, so that another element can show it. */
  abandon(): void {
    this.#set({ state: 'home' });
  }

  /** Puts the focus where the panel begins, or on the first thing in it that a selector finds. */
  focus(on = '[data-lead], h1, h2, h3, h4, h5, h6'): void {
    this.#due = { act: 'focus', on };
    this.#host.requestUpdate();
  }

  #show(state: PanelState): void {
    this.#set(state);
    this.focus();
  }

  #set(state: PanelState): void {
    this.#state = state;
    this.#acts.link.reset();
    this.#host.requestUpdate();
    if (state.state === 'review') this.#begun.know(state.session);
    if (state.state === 'home' || state.state === 'merged') this.onDecided?.();
  }

  hostUpdated(): void {
    const due = this.#due;
    this.#due = undefined;
    if (!due) return;
    const { renderRoot } = this.#host;
    const panel = renderRoot.querySelector<HTMLElement>(`[data-panel=${this.#name}]`);
    if (due.act === 'view') return panel?.scrollIntoView({ block: 'nearest' });
    // Where it has gone, the keyboard goes on in the element.
    const candidates = [...(panel?.querySelectorAll<HTMLElement>(due.on) ?? [])];
    const target = candidates.find((each) => each.checkVisibility()) ?? renderRoot.querySelector<HTMLElement>('.root');
    if (!target) return;
    // A heading can be focused, but not reached by the keyboard.
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
  }

  hostDisconnected(): void {
    this.#guide.hostDisconnected();
    this.#fit.hostDisconnected();
  }

  // --- What changes the marks ---------------------------------------------------------------------------------------

  get #store(): ProfileStore | undefined {
    return this.#options.profile.store;
  }

  #adopt(values: FieldValues, changes: number, by: Source['by']): void {
    const store = this.#store;
    if (!store) return;
    const undo = store.adopt(values);
    this.#show({ state: 'merged', changes, undo, visitor: store.visitor });
    this.#acts.tell(new CareerProfileChangeEvent('merged', changes, by));
  }

  #add(proposals: readonly SkillProposal[]): void {
    const values: Record<string, FieldValue> = {};
    for (const { skill, mark } of proposals) {
      const { status, level = 1 } = mark;
      values[paths.skill(skill, 'status')] = status;
      values[paths.skill(skill, 'level')] = status === 'known' ? level : null;
    }
    this.#adopt(values, proposals.length, 'file');
  }

  #forget(): void {
    const store = this.#store;
    if (!store) return;
    const changes = Object.keys(this.#marks().document.fields).length;
    const undo = store.forget();
    this.#show({ state: 'forgotten', changes, undo, visitor: store.visitor });
    this.#acts.tell(new CareerProfileChangeEvent('forgotten', changes));
  }

  #undo({ undo, changes }: StateOf<'merged' | 'forgotten'>, said: string): void {
    undo();
    this.leave();
    this.#acts.announce(said);
    this.#acts.tell(new CareerProfileChangeEvent('restored', changes));
  }

  // --- What the visitor takes along ---------------------------------------------------------------------------------

  /** All that is kept, as it travels. */
  #marks(): SharedProfile {
    return sharedProfile(this.#store?.document ?? emptyDocument, this.#luggage.name);
  }

  #copy(): void {
    const marks = this.#marks();
    void this.#acts.link.copy(this.#luggage.withNotes ? marks : withoutNotes(marks));
  }

  #saveResume({ career }: PanelProps, profile: Profile): void {
    const { name } = this.#marks();
    const owner = name ? `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-` : '';
    download({ name: `${owner}resume.json`, text: `${JSON.stringify(toResume(career, profile, name), null, 1)}\n` });
  }

  #pack(luggage: Partial<ExportOptions>): void {
    this.#luggage = { ...this.#luggage, ...luggage };
    this.#acts.link.reset();
    this.#host.requestUpdate();
  }

  // --- Dropping a file ----------------------------------------------------------------------------------------------

  readonly #onDrag = (event: DragEvent): void => {
    if (!this.#options.hasHome || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#hold(true);
  };

  readonly #onDragLeave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#hold(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!this.#isDropping || !file) return;
    event.preventDefault();
    this.#hold(false);
    void this.open(file);
  };

  #hold(isDropping: boolean): void {
    if (isDropping === this.#isDropping) return;
    this.#isDropping = isDropping;
    this.#host.requestUpdate();
  }

  // --- Rendering ----------------------------------------------------------------------------------------------------

  render(props: PanelProps): TemplateResult | typeof nothing {
    const content = this.#content(props);
    if (content === nothing) return nothing;
    return html`<div
      class="marks-panel ${this.#options.hasHome ? '' : 'came'} ${this.#isDropping ? 'dropping' : ''}"
      part="panel"
      data-panel=${isServer ? nothing : this.#name}
      @dragover=${this.#onDrag}
      @dragleave=${this.#onDragLeave}
      @drop=${this.#onDrop}
    >
      ${content}
    </div>`;
  }

  #content(props: PanelProps): unknown {
    const { store } = props;
    const state = this.#state;
    const words = wordsIn(props.language);
    const profile = store?.snapshot ?? emptyProfile;
    if (props.isPrinting && state.state !== 'review' && state.state !== 'returned')
      return [header({ props, words, profile }), listing({ profile, words, props, names: this.#names(props) })];
    switch (state.state) {
      case 'home':
        return this.#home(props, words, profile);
      case 'reading':
        return [html`<p class="small muted" role="status">${words.reading}</p>`, this.#home(props, words, profile)];
      case 'offer':
        return offerView({ state, words, props, handlers: this.#acts });
      case 'preview':
        return this.#preview(state, props, words);
      case 'resume':
        return this.#proposals(state, props, words);
      case 'refused':
        return this.#refused(state, props, words);
      case 'merged':
      case 'forgotten': {
        const home = this.#home(props, words, profile);
        // Whoever has signed in since has nothing to take back.
        return state.visitor === store?.visitor
          ? [this.#undoable(state, words, progressIn(props.career, profile)), home]
          : home;
      }
      case 'review':
        return reviewView(state, props, this.#acts);
      case 'returned':
        return receivedReview(state.session, props, this.#acts);
    }
  }

  #home(props: PanelProps, words: Words, profile: Profile): TemplateResult | typeof nothing {
    if (!this.#options.hasHome) return nothing;
    const marks = this.#marks();
    return homeView({
      props,
      handlers: this.#acts,
      words,
      profile,
      begun: startedReviews(this.#begun.list(profile), props, this.#acts),
      luggage: this.#luggage,
      isDropping: this.#isDropping,
      marks: () => this.#marks(),
      list: this.#isListed ? this.#list(props, words, profile) : nothing,
      has: {
        marks: Object.keys(marks.document.fields).length > 0,
        notes: Object.values(profile.skills).some(({ note }) => note?.trim()),
        skills: Object.values(profile.skills).some(({ status = 'to-learn' }) => status !== 'to-learn'),
      },
      show: (isListed) => {
        this.#isListed = isListed;
        this.#host.requestUpdate();
      },
      pack: (luggage) => this.#pack(luggage),
      open: (file) => void this.open(file),
      receive: (text) => void this.paste(text),
      copy: () => this.#copy(),
      saveResume: () => this.#saveResume(props, profile),
      forget: () => this.#forget(),
    });
  }

  #list(props: PanelProps, words: Words, profile: Profile): TemplateResult {
    if (Object.keys(profile.reading).length) this.#guide.follow(props.settings);
    if (Object.keys(profile.answers).length) this.#fit.follow(props.settings);
    return listing({ profile, words, props, names: this.#names(props) });
  }

  /** The skills that a résumé names. One that names none of this career's is refused. */
  #proposals(state: StateOf<'resume'>, props: PanelProps, words: Words): TemplateResult {
    const { career, store } = props;
    const proposals = skillsInResume(career, state.resume);
    if (!proposals.length)
      return this.#refused({ state: 'refused', reason: 'no-skills', source: state.source }, props, words);
    return proposalsView({
      state,
      proposals,
      profile: store?.snapshot ?? emptyProfile,
      words,
      props,
      handlers: this.#acts,
      titleOf: this.#names(props).skill,
      add: (chosen) => this.#add(chosen),
    });
  }

  #refused({ reason, source }: StateOf<'refused'>, props: PanelProps, words: Words): TemplateResult {
    return refusedView({ reason, source, words, props, handlers: this.#acts, open: (file) => void this.open(file) });
  }

  #preview(state: StateOf<'preview'>, props: PanelProps, words: Words): TemplateResult {
    const comparison = compare(props.store?.document ?? emptyDocument, state.marks.document);
    // What names sections and questions are pieces that a page without these elements has no other use for.
    const kinds = new Set(comparison.values.map(({ at }) => at.kind));
    if (kinds.has('read') || kinds.has('stopped')) this.#guide.follow(props.settings);
    if (kinds.has('answers')) this.#fit.follow(props.settings);
    const preview = previewOf(comparison, state.policy, this.#names(props));
    return previewView({
      state,
      preview,
      words,
      props,
      handlers: this.#acts,
      name: this.#name,
      merge: () => this.#adopt(valuesOf(comparison, state.policy), preview.changes, state.source.by),
    });
  }

  #undoable(state: StateOf<'merged' | 'forgotten'>, words: Words, { known, total }: SkillCounts): TemplateResult {
    const isMerged = state.state === 'merged';
    return undoStrip({
      icon: isMerged ? checkIcon : binIcon,
      said: isMerged ? words.merged(state.changes, known, total) : words.forgotten,
      button: isMerged ? words.undo : words.bringBack,
      undo: () => this.#undo(state, isMerged ? words.undone : words.broughtBack),
      close: this.#options.hasHome ? undefined : { words: words.close, act: () => this.leave() },
    });
  }

  #names({ career }: PanelProps): Names {
    return namesOf(career, this.#guide.piece, this.#fit.piece);
  }
}

/** How many of a career's skills are known and being learned. */
const progressIn = (career: Career, profile: Profile): SkillCounts =>
  countSkills(
    career,
    profile,
    career.skills.map(({ id }) => id),
  );

/** What came by the address, for who does not see it come. */
function spoken(state: PanelState, words: Words): string {
  if (state.state === 'offer') return words.offer.title(state.marks.name, 'link');
  if (state.state === 'review') return words.offer.title(state.session.marks.name, 'link');
  return state.state === 'refused' ? words.refused.title[state.reason]('link') : words.returned;
}

/** Gives an element the panel's styles. */
export const addPanelStyles = ({ renderRoot }: LitElement): void => addStyles(renderRoot as ShadowRoot, panelStyles);
