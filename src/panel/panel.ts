/** The panel of the visitor's own data. Heavy: all but `<career-profile>` load it when it is first needed. */
import { html, isServer, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { loadFit, loadGuide } from '../datasets/pieces.js';
import { profile as english } from '../i18n/en/profile.js';
import { messages, nearestLanguage } from '../i18n/messages.js';
import type { Career, Fit, Guide } from '../model/career.js';
import { emptyProfile, type Profile } from '../model/profile.js';
import { progress, type Progress } from '../model/skills.js';
import { emptyDocument } from '../profile/document.js';
import { type FieldValue, type FieldValues, paths } from '../profile/fields.js';
import type { ProfileStore } from '../profile/store.js';
import { codeInText } from '../profile/transfer/address.js';
import { readCode } from '../profile/transfer/code.js';
import { compare, valuesOf } from '../profile/transfer/compare.js';
import { isTransferError, TransferError } from '../profile/transfer/errors.js';
import { LARGEST_FILE, parseFile } from '../profile/transfer/file.js';
import { isResume, type SkillProposal, skillsInResume, toResume } from '../profile/transfer/json-resume.js';
import { type Marks, marksOf, type Parcel, readJson, withoutNotes } from '../profile/transfer/parcel.js';
import type { Announcer } from '../ui/controllers/announcer.js';
import { PieceController } from '../ui/controllers/piece.js';
import type { ProfileController } from '../ui/controllers/profile.js';
import { TextDraft } from '../ui/controllers/text-draft.js';
import { CareerProfileChangeEvent } from '../ui/events/career-profile-change.js';
import { checkIcon } from '../ui/icons.js';
import { languageOf } from '../ui/language.js';
import { addStyles } from '../ui/sheets.js';
import { binIcon } from './icons.js';
import { download } from '../ui/download.js';
import { begunReviews, BegunReviews } from './mentor/begun-reviews.js';
import type { PanelActs, PanelFrame } from './frame.js';
import { header, homeView, type Luggage } from './transfer/home.js';
import { LinkCopy } from './link-copy.js';
import { listing } from './transfer/listing.js';
import { type Names, namesOf } from './transfer/names.js';
import { offerView } from './transfer/offer.js';
import { panelStyles } from './panel.styles.js';
import { previewView } from './transfer/preview.js';
import { proposalsView } from './transfer/proposals.js';
import { refusedView } from './transfer/refused.js';
import { returnedView } from './mentor/returned.js';
import { ReturnedDesk } from './mentor/returned-desk.js';
import { reviewView } from './mentor/review.js';
import { openDesk } from './mentor/review-desk.js';
import type { PanelState, Source, StateOf } from './state.js';
import { undoStrip } from './undo.js';
import { previewOf } from './transfer/view.js';

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
export class MarksPanel implements ReactiveController {
  readonly #host;
  readonly #options;
  readonly #acts: PanelActs;
  readonly #guide: PieceController<Guide>;
  readonly #fit: PieceController<Fit>;
  readonly #begun: BegunReviews;
  /** Tells its radios from those of another panel in the same element. */
  readonly #name = `marks-${++panels}`;
  #state: PanelState = { state: 'home' };
  #luggage: Luggage = { withNotes: false, name: '' };
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
    this.#begun = new BegunReviews(update);
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
  async #arrived(parcel: Parcel, source: Source): Promise<PanelState> {
    if (parcel.kind === 'review') return { state: 'returned', desk: new ReturnedDesk(parcel) };
    const desk = await openDesk(parcel);
    if (this.#store?.snapshot.reviews[desk.id]) return { state: 'review', desk };
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
    if (state.state === 'review') this.#begun.know(state.desk);
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
  #marks(): Marks {
    return marksOf(this.#store?.document ?? emptyDocument, this.#luggage.name);
  }

  #copy(): void {
    const marks = this.#marks();
    void this.#acts.link.copy(this.#luggage.withNotes ? marks : withoutNotes(marks));
  }

  #saveResume({ career }: PanelFrame, profile: Profile): void {
    const { name } = this.#marks();
    const owner = name ? `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-` : '';
    download({ name: `${owner}resume.json`, text: `${JSON.stringify(toResume(career, profile, name), null, 1)}\n` });
  }

  #pack(luggage: Partial<Luggage>): void {
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

  render(frame: PanelFrame): TemplateResult | typeof nothing {
    const content = this.#content(frame);
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

  #content(frame: PanelFrame): unknown {
    const { store } = frame;
    const state = this.#state;
    const words = wordsIn(frame.language);
    const profile = store?.snapshot ?? emptyProfile;
    if (frame.isPrinting && state.state !== 'review' && state.state !== 'returned')
      return [header({ frame, words, profile }), listing({ profile, words, frame, names: this.#names(frame) })];
    switch (state.state) {
      case 'home':
        return this.#home(frame, words, profile);
      case 'reading':
        return [html`<p class="small muted" role="status">${words.reading}</p>`, this.#home(frame, words, profile)];
      case 'offer':
        return offerView({ state, words, frame, acts: this.#acts });
      case 'preview':
        return this.#preview(state, frame, words);
      case 'resume':
        return this.#proposals(state, frame, words);
      case 'refused':
        return this.#refused(state, frame, words);
      case 'merged':
      case 'forgotten': {
        const home = this.#home(frame, words, profile);
        // Whoever has signed in since has nothing to take back.
        return state.visitor === store?.visitor
          ? [this.#undoable(state, words, progressIn(frame.career, profile)), home]
          : home;
      }
      case 'review':
        return reviewView(state, frame, this.#acts);
      case 'returned':
        return returnedView(state.desk, frame, this.#acts);
    }
  }

  #home(frame: PanelFrame, words: Words, profile: Profile): TemplateResult | typeof nothing {
    if (!this.#options.hasHome) return nothing;
    const marks = this.#marks();
    return homeView({
      frame,
      acts: this.#acts,
      words,
      profile,
      begun: begunReviews(this.#begun.list(profile), frame, this.#acts),
      luggage: this.#luggage,
      isDropping: this.#isDropping,
      marks: () => this.#marks(),
      list: this.#isListed ? this.#list(frame, words, profile) : nothing,
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
      saveResume: () => this.#saveResume(frame, profile),
      forget: () => this.#forget(),
    });
  }

  #list(frame: PanelFrame, words: Words, profile: Profile): TemplateResult {
    if (Object.keys(profile.reading).length) this.#guide.follow(frame.settings);
    if (Object.keys(profile.answers).length) this.#fit.follow(frame.settings);
    return listing({ profile, words, frame, names: this.#names(frame) });
  }

  /** The skills that a résumé names. One that names none of this career's is refused. */
  #proposals(state: StateOf<'resume'>, frame: PanelFrame, words: Words): TemplateResult {
    const { career, store } = frame;
    const proposals = skillsInResume(career, state.resume);
    if (!proposals.length)
      return this.#refused({ state: 'refused', reason: 'no-skills', source: state.source }, frame, words);
    return proposalsView({
      state,
      proposals,
      profile: store?.snapshot ?? emptyProfile,
      words,
      frame,
      acts: this.#acts,
      titleOf: this.#names(frame).skill,
      add: (chosen) => this.#add(chosen),
    });
  }

  #refused({ reason, source }: StateOf<'refused'>, frame: PanelFrame, words: Words): TemplateResult {
    return refusedView({ reason, source, words, frame, acts: this.#acts, open: (file) => void this.open(file) });
  }

  #preview(state: StateOf<'preview'>, frame: PanelFrame, words: Words): TemplateResult {
    const comparison = compare(frame.store?.document ?? emptyDocument, state.marks.document);
    // What names sections and questions are pieces that a page without these elements has no other use for.
    const kinds = new Set(comparison.values.map(({ at }) => at.kind));
    if (kinds.has('read') || kinds.has('stopped')) this.#guide.follow(frame.settings);
    if (kinds.has('answers')) this.#fit.follow(frame.settings);
    const preview = previewOf(comparison, state.policy, this.#names(frame));
    return previewView({
      state,
      preview,
      words,
      frame,
      acts: this.#acts,
      name: this.#name,
      merge: () => this.#adopt(valuesOf(comparison, state.policy), preview.changes, state.source.by),
    });
  }

  #undoable(state: StateOf<'merged' | 'forgotten'>, words: Words, { known, total }: Progress): TemplateResult {
    const isMerged = state.state === 'merged';
    return undoStrip({
      icon: isMerged ? checkIcon : binIcon,
      said: isMerged ? words.merged(state.changes, known, total) : words.forgotten,
      button: isMerged ? words.undo : words.bringBack,
      undo: () => this.#undo(state, isMerged ? words.undone : words.broughtBack),
      close: this.#options.hasHome ? undefined : { words: words.close, act: () => this.leave() },
    });
  }

  #names({ career }: PanelFrame): Names {
    return namesOf(career, this.#guide.piece, this.#fit.piece);
  }
}

/** How many of a career's skills are known and being learned. */
const progressIn = (career: Career, profile: Profile): Progress =>
  progress(
    career,
    profile,
    career.skills.map(({ id }) => id),
  );

/** What came by the address, for who does not see it come. */
function spoken(state: PanelState, words: Words): string {
  if (state.state === 'offer') return words.offer.title(state.marks.name, 'link');
  if (state.state === 'review') return words.offer.title(state.desk.marks.name, 'link');
  return state.state === 'refused' ? words.refused.title[state.reason]('link') : words.returned;
}

/** Gives an element the panel's styles. */
export const addPanelStyles = ({ renderRoot }: LitElement): void => addStyles(renderRoot as ShadowRoot, panelStyles);
