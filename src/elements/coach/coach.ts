import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../../coach/answer.js';
import { type Conversation, emptyConversation } from '../../coach/conversation.js';
import type { Mind } from '../../coach/mind.js';
import type { Question } from '../../coach/quiz.js';
import { beginQuiz } from '../../coach/quiz-talk.js';
import { dayOf } from '../../coach/repetition.js';
import { type Facts, type Model, Talk } from '../../coach/talk.js';
import { loadFit, loadGuide, loadQuestions, loadWordings } from '../../datasets/pieces.js';
import { coach as words } from '../../i18n/en/coach.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Fit, Guide, Questions, Wordings } from '../../model/career.js';
import { CareerElement } from '../../ui/career-element.js';
import { changing } from '../../ui/changing.js';
import { PieceController } from '../../ui/controllers/piece.js';
import { PrintingController } from '../../ui/controllers/printing.js';
import { CareerAskEvent } from '../../ui/events/career-ask.js';
import { CareerSelectEvent, type RecordKind } from '../../ui/events/career-select.js';
import { heading } from '../../ui/heading.js';
import { speechIcon } from '../../ui/icons.js';
import { keptIn } from '../../ui/kept.js';
import { notice } from '../../ui/notice.js';
import { carriesStyles } from '../../ui/styles/carries.styles.js';
import { checkStyles } from '../../ui/styles/check.styles.js';
import { fields } from '../../ui/styles/fields.styles.js';
import { positionStyles } from '../../ui/styles/position.styles.js';
import { radioStyles } from '../../ui/styles/radio.styles.js';
import { segments } from '../../ui/styles/segments.styles.js';
import { actsOf } from './acts.js';
import { askField, modelPanel } from './ask.js';
import { styles } from './coach.styles.js';
import { EngineController, type EngineName } from './engine.js';
import { cleared, endLine, firstWords, troubles, waitingTurns } from './frame.js';
import { KeptTalk } from './kept.js';
import { MindController } from './mind.js';
import { piecesStyles } from './pieces.styles.js';
import { quizStyles } from './quiz.styles.js';
import type { Acts, Scene } from './scene.js';
import { topicList } from './topics.js';
import { turns } from './turns.js';
import { textOfConversation, topicsOf } from './view.js';

const none: ReadonlySet<string> = new Set();
const noQuestions: readonly Question[] = [];
/** What has a record to be opened by other elements, too. */
const OPENED: readonly string[] = [
  'section',
  'career',
  'skill',
  'position',
  'alternative',
  'challenge',
  'resource',
  'trend',
];

/**
 * A coach for a career: it answers questions from the guide and names what each answer stands on, tests the visitor's
 * skills, and makes a plan from their marks. All of that needs no server. A page may have a language model speak, the
 * browser's own or one behind an address of the host's; it is bound to the guide, and where it fails, the guide answers.
 *
 * @summary Answers from the guide with its sources, tests skills, makes plans.
 * @slot header - Above the element's own heading.
 * @slot footer - Below all else.
 *
 * @event career-load - The dataset is there.
 * @event career-error - The dataset did not come.
 * @event career-view - The element was first seen on screen.
 * @event career-ask - The visitor asked something. What they asked is not told.
 * @event career-quiz-end - The visitor came to the end of a test, or ended it.
 * @event career-select - The visitor opened or closed what an answer stands on.
 * @event career-skill-change - The visitor marked a skill.
 * @event career-milestone-change - The visitor ticked a milestone.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart base - All of the element.
 * @csspart turns - The conversation.
 * @csspart question - What the visitor asked.
 * @csspart answer - A turn of the coach.
 * @csspart sources - What an answer stands on.
 * @csspart source - A button that opens a source.
 * @csspart suggestion - A question to tap.
 * @csspart piece - What is shown with an answer: a position, skills, a way, another career, resources.
 * @csspart quiz - A question of a test.
 * @csspart option - An answer to choose in a test.
 * @csspart check - The button that checks an answer, and goes on.
 * @csspart result - What a test came to.
 * @csspart set-marks - The button that sets the marks a test speaks for.
 * @csspart interview - The questions that a plan is made from.
 * @csspart make-plan - The button that makes the plan.
 * @csspart plan - A plan.
 * @csspart topics - Where a test alone begins.
 * @csspart begin - The button that begins it.
 * @csspart sent - What goes along to a model.
 * @csspart offer - The offer to download the browser's model.
 * @csspart ask - Where the visitor asks.
 * @csspart send - The button that asks.
 * @csspart stop - The button that stops a model.
 * @csspart undo - What stands there after the conversation was cleared.
 * @csspart needs - Skills that are asked for.
 * @csspart position - What there is to say of a position.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 * @csspart notice - What stands where there is nothing to show.
 * @csspart strip - A quiet line above an element that goes on working.
 * @csspart retry - The button that asks for the dataset, or the model, again.
 * @csspart end - The line below it all.
 *
 * @cssproperty --career-accent - The one colour of its own; held within what can be read.
 * @cssproperty --career-text - The text's colour; the page's own where unset.
 * @cssproperty --career-surface - What it stands on.
 * @cssproperty --career-radius - How round corners are.
 * @cssproperty --career-font - The font; the page's own where unset.
 *
 * @cssState loading - The dataset is on its way.
 * @cssState empty - A test alone, and nothing to ask.
 * @cssState error - The dataset did not come.
 */
export class CareerCoach extends CareerElement {
  static override styles = [
    ...CareerElement.styles,
    fields,
    segments,
    checkStyles,
    radioStyles,
    carriesStyles,
    ...positionStyles,
    styles,
    quizStyles,
    piecesStyles,
  ];

  readonly #guide = new PieceController<Guide>(this, loadGuide, () => this.guide);
  readonly #questions = new PieceController<Questions>(this, loadQuestions, () => this.questions);
  readonly #fit = new PieceController<Fit>(this, loadFit, () => this.fit);
  readonly #wordings = new PieceController<Wordings>(this, loadWordings, () => this.wordings);
  readonly #pieces = [this.#guide, this.#questions, this.#fit, this.#wordings] as const;
  readonly #printing = new PrintingController(this);
  readonly #engine = new EngineController(this);
  readonly #talk = new Talk(() => this.#changed());
  readonly #kept = new KeptTalk(this, this.#talk);
  readonly #mind = new MindController(this);
  /** What the visitor is writing. No update waits on a key that is pressed. */
  #draft = '';
  /** Where focus goes after the update, since what held it may be gone. */
  #focus: string | undefined;

  @state() private _open: ReadonlySet<string> = none;
  @state() private _byHand: Scene['byHand'];
  /** What was there before it was cleared. */
  @state() private _cleared: Conversation | undefined;
  /** Whether the visitor lets a model know of their marks. Asked anew on each page. */
  @state() private _shares = false;
  @state() private _picked: ReadonlySet<string> = none;

  /** Who answers: the `guide` itself, the `browser`’s language model, or one behind an `endpoint`. Unset, the guide, or the endpoint where there is one. */
  @property() engine?: EngineName;
  /** URL of a chat-completions service of the page’s own, which holds the key. Of the page’s origin, unless `allowCrossOrigin` is set. */
  @property() endpoint?: string;
  /** `quiz` shows the test alone. */
  @property() variant?: 'quiz';
  /** Whether the endpoint may be of another origin than the page. */
  @property({ attribute: false }) allowCrossOrigin = false;
  /** Gives headers for each question to the endpoint, such as a token against forged requests. Never a key. */
  @property({ attribute: false }) headers?: () => HeadersInit | Promise<HeadersInit>;
  /** The model to name to the endpoint, where it asks for one. */
  @property({ attribute: false }) model?: string;
  /** The guide's text that belongs to `data`. It is checked, and never changed or frozen. */
  @property({ attribute: false }) guide?: object;
  /** The questions that belong to `data`. They are checked, and never changed or frozen. */
  @property({ attribute: false }) questions?: object;
  /** The fit quiz that belongs to `data`, for what it says of traits. It is checked, and never changed or frozen. */
  @property({ attribute: false }) fit?: object;
  /** How people ask what the guide of `data` answers. It is checked, and never changed or frozen. */
  @property({ attribute: false }) wordings?: object;

  // --- Before an update ---------------------------------------------------------------------------------------------

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded } = this;
    if (isServer || !this.isConnected || !loaded) return;
    this.#mind.load();
    for (const piece of this.#wanted) piece.follow(this.settings);
    this.#engine.follow({
      name: this.engine ?? (this.endpoint ? 'endpoint' : 'guide'),
      url: this.endpoint,
      allowCrossOrigin: this.allowCrossOrigin,
      headers: this.headers,
      model: this.model,
      language: this.language,
      guideLanguage: loaded.locale,
    });
    if (this.#kept.follow(this.profile.store, loaded.id)) this.#startAnew();
    // A model that is looked for is waited for, too.
    const isLooking = this.#engine.state.state === 'loading';
    this.#talk.follow(isLooking ? undefined : this.#facts(loaded), this.#model(loaded));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focus ? this.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`) : null;
    this.#focus = undefined;
    target?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const piece of this.#pieces) piece.abandon();
    // What waits for data goes on waiting.
    if (this.#talk.isSpeaking) this.#talk.stop();
  }

  protected override get failure(): string {
    return this.#words.failure;
  }

  protected override isEmpty({ skills, positions, alternatives, resources }: Career): boolean {
    if (this.#isQuiz && this.#questions.state.state === 'ready') return !this.#bank.length;
    const hasRecords = [skills, positions, alternatives, resources].some(({ length }) => length > 0);
    return !hasRecords && !this.#guide.piece?.parts.length;
  }

  get #words(): typeof words {
    return messages('coach', words, this.language);
  }

  get #isQuiz(): boolean {
    return this.variant === 'quiz';
  }

  get #bank(): readonly Question[] {
    return this.#questions.piece?.questions ?? noQuestions;
  }

  /** A test alone is not asked anything. */
  get #wanted(): readonly PieceController<unknown>[] {
    return this.#pieces.filter((piece) => !this.#isQuiz || piece !== this.#wordings);
  }

  /** Whether all of the dataset is there, or did not come. */
  get #hasPieces(): boolean {
    return this.#wanted.every(({ state }) => state.state !== 'loading');
  }

  /** What answers: undefined while something of it is on its way. */
  #mindOf(career: Career): Mind | undefined {
    if (!this.#hasPieces) return undefined;
    const [guide, questions, fit, wordings] = this.#pieces;
    return this.#mind.of(
      career,
      guide.piece,
      questions.piece,
      fit.piece,
      wordings.piece,
      this.language,
      this.say.level,
    );
  }

  /** What did not come. A dataset does well without a fit quiz, and without knowing how people ask. */
  get #missing(): 'mind' | 'guide' | 'questions' | undefined {
    if (!this.loaded) return undefined;
    if (this.#mind.failed) return 'mind';
    if (this.#guide.state.state === 'error') return 'guide';
    return this.#questions.state.state === 'error' ? 'questions' : undefined;
  }

  #retryPieces(): void {
    this.#mind.retry();
    for (const piece of this.#pieces) piece.retry();
  }

  #facts(career: Career): Facts | undefined {
    const mind = this.#mindOf(career);
    const { snapshot: profile } = this.profile;
    const { noQuestions } = this.#words;
    return mind && { mind, career, profile, questions: this.#questions.piece, noQuestions };
  }

  #model(career: Career): Model | undefined {
    const { state } = this.#engine;
    if (state.state !== 'ready') return undefined;
    const { name, speak, summaryOf } = state;
    const { snapshot } = this.profile;
    const visitor = this._shares ? summaryOf(career, snapshot, this.language) : undefined;
    return { name, speak, visitor, language: this.language };
  }

  #startAnew(): void {
    this._open = none;
    this._byHand = this._cleared = undefined;
    this.#draft = '';
    this._picked = none;
    this._shares = false;
  }

  // --- What the visitor does ----------------------------------------------------------------------------------------

  #changed(): void {
    this.#kept.changed();
    this.requestUpdate();
  }

  #ask(question: string): void {
    const { loaded } = this;
    const text = question.trim();
    if (!text) return;
    this._cleared = undefined;
    this.#talk.ask(text);
    this.#changed();
    const { state } = this.#engine;
    if (loaded) this.dispatchEvent(new CareerAskEvent(loaded.id, state.state === 'ready' ? state.name : 'guide'));
  }

  #askDraft(): void {
    const text = this.#draft;
    // The field shows it until it has been taken.
    this.#draft = text.trim() ? '' : text;
    this.#ask(text);
  }

  #stopSpeaking(): void {
    this.#talk.stop();
    // The button that was pressed goes.
    this.#focus = 'ask';
    this.#changed();
  }

  #toggle(message: number, place: number, { kind, id }: Source, byMark = false): void {
    const key = `${message}/${place}`;
    const open = new Set(this._open);
    const isOpened = byMark || !open.has(key);
    const isNews = isOpened !== open.has(key);
    if (isOpened) open.add(key);
    else open.delete(key);
    this._open = open;
    if (byMark) this.#focus = `source-${message}-${place}`;
    if (isNews && OPENED.includes(kind)) this.dispatchEvent(new CareerSelectEvent(kind as RecordKind, id, isOpened));
  }

  #clear(): void {
    const { conversation } = this.#talk;
    this.#talk.replace(emptyConversation);
    this.#kept.trouble = undefined;
    this.#kept.before = 0;
    this._open = none;
    this._byHand = undefined;
    this._cleared = conversation;
    this.#focus = 'cleared';
    this.#changed();
  }

  #undo(): void {
    const before = this._cleared ?? emptyConversation;
    this._cleared = undefined;
    this.#kept.before = before.messages.at(-1)?.id ?? 0;
    this.#talk.replace(before);
    this.#focus = 'clear';
    this.#changed();
  }

  async #copy(id: number, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this._byHand = undefined;
      this.announcer.say(this.#words.copied);
    } catch {
      this._byHand = { id, text };
      this.#focus = `hand-${id}`;
    }
  }

  #begin(career: Career): void {
    const bank = this.#bank;
    const topics = topicsOf(career, this.profile.snapshot, bank, dayOf(new Date()), this.limit);
    const skills = topics.flatMap(({ skill: { id } }) => (this._picked.has(id) ? [id] : []));
    const quiz = beginQuiz(bank, career, this.profile.snapshot, skills);
    if (!quiz) return this.announcer.say(this.#words.quiz.pickFirst);
    this._cleared = undefined;
    this.#talk.say(quiz);
    this.#focus = `quiz-${this.#talk.conversation.messages.at(-1)!.id}`;
    this.#changed();
  }

  readonly #acts: Acts = {
    ...actsOf({
      talk: this.#talk,
      career: () => this.loaded,
      bank: () => this.#bank,
      store: () => this.profile.store,
      words: () => this.#words,
      levels: () => this.say.level,
      focus: (id) => (this.#focus = id),
      announce: (said) => this.announcer.say(said),
      emit: (event) => this.dispatchEvent(event),
      changed: () => this.#changed(),
      copy: (id, text) => void this.#copy(id, text),
    }),
    ask: (question) => this.#ask(question),
    retry: () => {
      this.#talk.retry();
      this.#changed();
    },
    toggle: (message, place, source, byMark) => this.#toggle(message, place, source, byMark),
    print: () => print(),
  };

  // --- Rendering ----------------------------------------------------------------------------------------------------

  protected override renderLoading(): TemplateResult {
    return this.#renderCoach(undefined);
  }

  protected override renderEmpty(): TemplateResult {
    const say = this.#words;
    return this.#isQuiz
      ? notice({ icon: speechIcon, title: say.noQuestions, text: say.noQuestionsText })
      : notice({ icon: speechIcon, title: say.nothing, text: say.nothingText });
  }

  protected override renderCareer(career: Career): TemplateResult {
    return this.#renderCoach(this.#scene(career));
  }

  /** Without a scene, the dataset is on its way: what is asked meanwhile is answered when it is there. */
  #renderCoach(scene: Scene | undefined): TemplateResult {
    const say = this.#words;
    const { messages: said } = this.#talk.conversation;
    return html`<section
      class="coach ${this.#isQuiz ? 'alone' : ''}"
      aria-label=${this.label ?? (this.#isQuiz ? say.quizTitle : say.title)}
    >
      <header class="head">
        ${heading(this.headingLevel, 'title', this.#isQuiz ? say.quizTitle : say.title)}
        <p>${changing(this.#about)}</p>
      </header>
      ${troubles({
        say,
        kept: this.#kept.trouble,
        missing: this.#missing,
        retryWords: this.say.retry,
        retry: () => this.#retryPieces(),
      })}
      ${
        said.length
          ? this.#renderTurns(scene)
          : this.#isQuiz
            ? nothing
            : firstWords(say, scene?.career, (question) => this.#ask(question))
      }
      ${this.#isQuiz ? this.#renderTopics(scene) : nothing}
      ${this._cleared ? cleared(say, () => this.#undo()) : nothing} ${this.#isQuiz ? nothing : this.#renderAsk(scene)}
      ${this.#renderEnd(scene)}
      <div class="unseen" role="log" aria-label=${say.log}>${this.#said.map((text) => html`<p>${text}</p>`)}</div>
    </section>`;
  }

  get #about(): string {
    const { about } = this.#words;
    const { state } = this.#engine;
    if (this.#isQuiz) return about.quiz;
    if (state.state !== 'ready') return about.guide;
    if (state.name === 'browser') return about.browser;
    const url = new URL(this.endpoint!, document.baseURI);
    return about.endpoint(url.origin === location.origin ? undefined : url.host);
  }

  /** What is read out: the sentences that were said since the visitor last asked. What was there before is no news. */
  get #said(): readonly string[] {
    const { messages: all } = this.#talk.conversation;
    const since = all.findLastIndex(({ kind }) => kind === 'question');
    return all.slice(Math.max(0, since)).flatMap((message) => {
      if (message.kind !== 'answer' || message.id <= this.#kept.before) return [];
      const why = message.trouble ? [this.#words.fellBack[message.trouble.kind]] : [];
      return [...why, ...message.sentences.map(({ text }) => text.trim())];
    });
  }

  #renderTurns(scene: Scene | undefined): TemplateResult {
    const { messages: said } = this.#talk.conversation;
    if (!scene) return waitingTurns(this.#words, said);
    return turns(scene, this.#isQuiz ? said.filter(({ kind }) => kind === 'quiz').slice(-1) : said);
  }

  /** The start of a test alone. It stands there until one is begun, and again when that is over. */
  #renderTopics(scene: Scene | undefined): unknown {
    const last = this.#talk.conversation.messages.findLast(({ kind }) => kind === 'quiz');
    if (last?.kind === 'quiz' && last.question !== undefined) return nothing;
    if (!scene || !this.#hasPieces) return html`<p class="muted small" role="status">${this.#words.quiz.loading}</p>`;
    const { career, profile, bank } = scene;
    return topicList(scene, {
      topics: topicsOf(career, profile, bank, dayOf(new Date()), this.limit),
      picked: this._picked,
      pick: (skill, isPicked) => {
        const picked = new Set(this._picked);
        if (isPicked) picked.add(skill);
        else picked.delete(skill);
        this._picked = picked;
      },
      begin: () => this.#begin(career),
    });
  }

  #renderAsk(scene: Scene | undefined): TemplateResult {
    const say = this.#words;
    const { state } = this.#engine;
    const summary =
      scene && state.state === 'ready' ? state.summaryOf(scene.career, scene.profile, this.language) : undefined;
    const model = { say, common: this.say, engine: state, summary, shares: this._shares };
    return html`${modelPanel({ ...model, share: (shares) => (this._shares = shares) })}
    ${askField({
      say,
      draft: this.#draft,
      isSpeaking: this.#talk.isSpeaking,
      engine: state,
      type: (draft) => (this.#draft = draft),
      ask: () => this.#askDraft(),
      stop: () => this.#stopSpeaking(),
    })}`;
  }

  #renderEnd(scene: Scene | undefined): TemplateResult | typeof nothing {
    const { conversation } = this.#talk;
    if (!scene || !conversation.messages.length) return nothing;
    const say = this.#words;
    const text = () => textOfConversation(conversation, scene.career, scene.bank, say, this.say.level);
    return endLine({
      say,
      where: keptIn(this.profile.store, this.settings),
      isKept: this.#kept.isKept,
      byHand: this._byHand?.id === 0 ? this._byHand.text : undefined,
      keep: (isKept) => {
        this.#kept.keep(isKept);
        this.requestUpdate();
      },
      copy: () => void this.#copy(0, text()),
      clear: () => this.#clear(),
    });
  }

  #scene(career: Career): Scene {
    return {
      career,
      guide: this.#guide.piece,
      mind: isServer ? undefined : this.#mindOf(career),
      bank: this.#bank,
      profile: this.profile.snapshot,
      settings: this.settings,
      say: this.#words,
      common: this.say,
      language: this.language,
      level: this.headingLevel,
      isPrinting: this.#printing.active,
      words: (text) => this.words(career, text),
      tongue: this.tongueOf(career),
      open: this._open,
      byHand: this._byHand,
      acts: this.#acts,
    };
  }
}
