import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { loadFit, loadGuide, loadQuestions, loadWordings } from '../../datasets/pieces.js';
import { coach as words } from '../../i18n/en/coach.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Fit, Guide, Questions, Wordings } from '../../model/career.js';
import { ArrivalController } from '../../panel/arrival.js';
import { CareerElement } from '../../ui/career-element.js';
import { liveText } from '../../ui/live-text.js';
import { PieceController } from '../../ui/controllers/piece-controller.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { ownHeading } from '../../ui/heading.js';
import { speechIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { fields } from '../../ui/styles/fields.styles.js';
import type { Around } from './around.js';
import { askField } from './ask.js';
import { styles } from './coach.styles.js';
import type { EngineSettings } from './engine-state.js';
import { firstWords, trouble, waitingTurns } from './frame.js';
import { type Late, LateController } from './late.js';
import type { TalkController } from './talk.js';

type MindModule = typeof import('../../coach/mind.js');

/** What answers, and what shows the conversation, come behind the frame: neither waits for a question. */
const mind: Late<MindModule> = { load: () => import('../../coach/mind.js') };
const talk: Late<typeof import('./talk.js')> = { load: () => import('./talk.js') };

/**
 * A coach for a career: it answers questions from the guide and names what each answer stands on, tests the visitor's
 * skills, and makes a plan from their marks. All of that needs no server. A page may have a language model speak, the
 * browser's own or one behind an address of the host's; it is bound to the guide, and where it fails, the guide answers.
 *
 * @summary Answers from the guide with its sources, tests skills, makes plans.
 *
 * @event career-ask - The visitor asked something. What they asked is not told.
 * @event career-quiz-end - The visitor came to the end of a test, or ended it.
 * @event career-select - The visitor opened or closed what an answer stands on.
 * @event career-skill-change - The visitor marked a skill.
 * @event career-milestone-change - The visitor ticked a milestone.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
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
 * @csspart milestones - A list of milestones to tick.
 * @csspart position - What there is to say of a position.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 * @csspart retry - The button that asks for the dataset, or the model, again.
 * @csspart end - The line below it all.
 *
 * @cssState empty - A test alone, and nothing to ask.
 */
export class CareerCoach extends CareerElement {
  static override styles = [...CareerElement.styles, fields, styles];

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });
  readonly #guide = new PieceController<Guide>(this, loadGuide, () => this.guide);
  readonly #questions = new PieceController<Questions>(this, loadQuestions, () => this.questions);
  readonly #fit = new PieceController<Fit>(this, loadFit, () => this.fit);
  readonly #wordings = new PieceController<Wordings>(this, loadWordings, () => this.wordings);
  readonly #pieces = [this.#guide, this.#questions, this.#fit, this.#wordings] as const;
  readonly #mind = new LateController(this, mind);
  readonly #late = new LateController(this, talk);
  /** The conversation; undefined until what shows it has come. */
  #talk: TalkController | undefined;
  /** What was asked before there was a conversation. */
  readonly #asked: string[] = [];
  /** What the visitor is writing. No update waits on a key that is pressed. */
  #draft = '';

  /** Who answers: the `guide` itself, the `browser`’s language model, or one behind an `endpoint`. Unset, the guide, or the endpoint where there is one. */
  @property() engine?: 'guide' | 'browser' | 'endpoint';
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
    this.#late.load();
    for (const piece of this.#wanted) piece.follow(this.settings);
    this.#followTalk(loaded);
  }

  /** Has the conversation know what there is to know now. */
  #followTalk(career: Career): void {
    const { module } = this.#late;
    if (!module) return;
    const around = this.#around(career);
    this.#talk ??= new module.TalkController(
      this,
      { announce: (words) => this.announcer.say(words), updateNow: () => this.performUpdate() },
      around,
    );
    if (this.#talk.follow(around)) this.#draft = '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.loaded && this.#talk) for (const question of this.#asked.splice(0)) this.#talk.ask(question);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const piece of this.#pieces) piece.hostDisconnected();
  }

  protected override get failure(): string {
    return this.#words.failure;
  }

  protected override isEmpty({ skills, positions, alternatives, resources }: Career): boolean {
    if (this.#isQuiz && this.#questions.state.state === 'ready') return !this.#questions.piece?.questions.length;
    const hasRecords = [skills, positions, alternatives, resources].some(({ length }) => length > 0);
    return !hasRecords && !this.#guide.piece?.parts.length;
  }

  get #words(): typeof words {
    return messages('coach', words, this.language);
  }

  get #isQuiz(): boolean {
    return this.variant === 'quiz';
  }

  /** A test alone is not asked anything. */
  get #wanted(): readonly PieceController<unknown>[] {
    return this.#pieces.filter((piece) => !this.#isQuiz || piece !== this.#wordings);
  }

  /** Whether all of the dataset is there, or did not come. */
  get #hasPieces(): boolean {
    return this.#wanted.every(({ state }) => state.state !== 'loading');
  }

  /** What did not come. A dataset does well without a fit quiz, and without knowing how people ask. */
  get #missing(): keyof typeof words.missing | undefined {
    if (!this.loaded) return undefined;
    if (this.#mind.failed || this.#late.failed) return 'mind';
    if (this.#guide.state.state === 'error') return 'guide';
    return this.#questions.state.state === 'error' ? 'questions' : undefined;
  }

  /** What the page says of a language model. */
  #model(career: Career): EngineSettings {
    return {
      name: this.engine ?? (this.endpoint ? 'endpoint' : 'guide'),
      url: this.endpoint,
      allowCrossOrigin: this.allowCrossOrigin,
      headers: this.headers,
      model: this.model,
      language: this.language,
      guideLanguage: career.locale,
    };
  }

  /** What the conversation is to know of the element around it. */
  #around(career: Career): Around {
    return {
      career,
      guide: this.#guide.piece,
      questions: this.#questions.piece,
      fit: this.#fit.piece,
      wordings: this.#wordings.piece,
      mindOf: this.#hasPieces ? this.#mind.module?.mindOf : undefined,
      profile: this.profile.snapshot,
      store: this.profile.store,
      model: this.#model(career),
      settings: this.settings,
      frame: this.#words,
      common: this.say,
      language: this.language,
      level: this.headingLevel,
      isQuiz: this.#isQuiz,
      limit: this.limit,
      words: (text) => this.words(career, text),
      tongue: this.tongueOf(career),
    };
  }

  // --- What the visitor does ----------------------------------------------------------------------------------------

  /** What is asked before there is a conversation waits for it. */
  #ask(question: string): void {
    const text = question.trim();
    if (!text) return;
    if (this.loaded && this.#talk) this.#talk.ask(text);
    else this.#asked.push(text);
    this.requestUpdate();
  }

  #askDraft(): void {
    const text = this.#draft;
    // The field shows it until it has been taken.
    this.#draft = text.trim() ? '' : text;
    this.#ask(text);
  }

  #retryPieces(): void {
    this.#mind.retry();
    this.#late.retry();
    for (const piece of this.#pieces) piece.retry();
    this.requestUpdate();
  }

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
    return this.#renderCoach(career);
  }

  /** Without a career, or what shows a conversation: what is asked meanwhile is answered when that is there. */
  #renderCoach(career: Career | undefined): TemplateResult {
    const say = this.#words;
    const isQuiz = this.#isQuiz;
    const title = isQuiz ? say.quizTitle : say.title;
    const talk = career && this.#talk;
    const missing = this.#missing;
    return html`<section class="coach ${isQuiz ? 'alone' : ''}" aria-label=${this.label ?? title}>
      <header class="head">
        ${ownHeading(this.headingLevel, title)}
        <p>${liveText(isQuiz ? say.about.quiz : (talk?.about ?? say.about.guide))}</p>
      </header>
      ${talk?.trouble()}
      ${missing ? trouble({ say, missing, retryWords: this.say.retry, retry: () => this.#retryPieces() }) : nothing}
      ${this.#renderTurns(career)} ${isQuiz ? this.#renderTopics(talk) : nothing} ${talk?.cleared()}
      ${isQuiz ? nothing : this.#renderAsk(talk)} ${talk?.end()}
      <div class="unseen" role="log" aria-label=${say.log}>${talk?.said.map((text) => html`<p>${text}</p>`)}</div>
    </section>`;
  }

  #renderTurns(career: Career | undefined): unknown {
    const say = this.#words;
    if (career && this.#talk?.messages.length) return this.#talk.turns();
    if (this.#isQuiz) return nothing;
    const asked = [...(this.#talk?.questions ?? []), ...this.#asked];
    return asked.length || this.#isKept(career)
      ? waitingTurns(say, asked)
      : firstWords(say, career, (question) => this.#ask(question));
  }

  /** Whether a conversation is kept that is not shown yet. */
  #isKept(career: Career | undefined): boolean {
    return !this.#talk && career !== undefined && this.profile.snapshot.talk[career.id] !== undefined;
  }

  #renderTopics(talk: TalkController | undefined): unknown {
    return talk && this.#hasPieces
      ? talk.topics()
      : html`<p class="muted small" role="status">${this.#words.loadingQuestions}</p>`;
  }

  #renderAsk(talk: TalkController | undefined): TemplateResult {
    const say = this.#words;
    return html`${talk?.model()}
    ${askField({
      say,
      draft: this.#draft,
      type: (draft) => (this.#draft = draft),
      ask: () => this.#askDraft(),
      hint: talk?.hint ?? say.hint,
      stop: talk?.stopButton(),
    })}`;
  }
}
