import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadFit } from '../../datasets/pieces.js';
import { fitQuiz } from '../../i18n/en/fit-quiz.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Fit, Id } from '../../model/career.js';
import { ArrivalController } from '../../panel/arrival.js';
import { CareerElement } from '../../ui/career-element.js';
import { liveText } from '../../ui/live-text.js';
import { PieceController } from '../../ui/controllers/piece-controller.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { listIcon, nextIcon, printIcon, retryIcon, speechIcon, undoIcon } from '../../ui/icons.js';
import { storagePlace } from '../../ui/storage-place.js';
import { notice } from '../../ui/notice.js';
import { clearAnswers, setAnswer } from '../../ui/visitor-acts.js';
import { VisitorWatch } from '../../ui/visitor-watch.js';
import { radioStyles } from '../../ui/styles/radio.styles.js';
import { dashListStyles } from '../../ui/styles/dash-list.styles.js';
import { styles } from './fit-quiz.styles.js';
import { allQuestions, onPaper, oneQuestion } from './questions.js';
import { headline, readingPart } from './fit-reading.js';
import { readingStyles } from './fit-reading.styles.js';
import type { FitQuizProps, QuizMode } from './fit-quiz-props.js';
import { type FitQuestionView, questionViews, isAnswered, fitReading, type Show, startOf } from './fit-quiz-view.js';

/**
 * "Is it for me?": situations from a day of the career, each with honest answers and none that looks right.
 * They come one at a time or all on one page, as the visitor likes; any may stay open. The reading says what
 * speaks for the career and what against, each with its reason, what to try before deciding and what lies
 * near. There is no score.
 *
 * @summary Whether a career suits the visitor: questions, and a reading with reasons.
 *
 * @event career-answer - The visitor answered a question, or took the answer back.
 * @event career-link - The visitor is about to follow a link. Cancelable.
 *
 * @csspart question - A question with its answers.
 * @csspart answer - An answer to choose.
 * @csspart back - The button to the question before.
 * @csspart next - The button to the question after, or to the reading.
 * @csspart land - The reading, drawn.
 * @csspart group - Of the reading, what speaks one way.
 * @csspart change - A button to a question that is answered anew.
 * @csspart tries - What to try before deciding.
 * @csspart near - Other careers that answer what speaks against this one.
 * @csspart undo - What stands there after answers were taken back.
 * @csspart link - A link.
 * @csspart note - The host's note beside a record.
 * @csspart end - The line below it all.
 *
 * @cssState empty - The career has no questions.
 */
export class CareerFitQuiz extends CareerElement {
  static override styles = [...CareerElement.styles, dashListStyles, radioStyles, styles, readingStyles];

  protected readonly profile = new ProfileController(this);
  protected readonly arrival = new ArrivalController(this, { profile: this.profile, announcer: this.announcer });
  protected readonly piece = new PieceController<Fit>(this, loadFit, () => this.fit);
  readonly #printing = new PrintingController(this, () => this.performUpdate());
  #asked: readonly FitQuestionView[] = [];
  /** The questions that `_show` is about. */
  #quiz: Fit | undefined;
  readonly #visitor = new VisitorWatch();
  /** Where focus goes after the update, since what held it is gone. */
  #focus: string | undefined;

  /** What the visitor has gone to. Before their first act it follows from what they said on an earlier day. */
  @state() private _show: Show | undefined;
  /** What was said before the visitor began anew, and how to bring it back. */
  @state() private _cleared: { readonly count: number; readonly undo: () => void } | undefined;

  /** The fit quiz that belongs to `data`. It is checked, and never changed or frozen. */
  @property({ attribute: false }) fit?: object;
  /** `page` for all questions on one page. Unset, they come one at a time. The visitor can change it. */
  @property() view?: 'one' | 'page';

  constructor() {
    super();
    this.addPart(this.piece);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded } = this;
    const quiz = this.piece.piece;
    const { answers } = this.profile.snapshot;
    this.#asked = loaded && quiz ? questionViews(quiz, answers[loaded.id], this.limit) : [];
    if (this.#visitor.hasChanged(this.profile.store) || quiz !== this.#quiz) this._show = this._cleared = undefined;
    this.#quiz = quiz;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`)?.focus();
    this.#focus = undefined;
  }

  protected get failure(): string {
    return this.#words.failure;
  }

  protected isEmpty(): boolean {
    return !this.#asked.length;
  }

  get #words(): typeof fitQuiz {
    return messages('fitQuiz', fitQuiz, this.language);
  }

  get #shown(): Show {
    const { part, at } = this._show ?? startOf(this.#asked);
    return { part, at: Math.min(at, this.#asked.length - 1) };
  }

  get #isPage(): boolean {
    return this.view === 'page';
  }

  // --- What the visitor does ----------------------------------------------------------------------------------------

  #answer(career: Career, question: Id, answer: Id | undefined): void {
    // From here on it stays where the visitor is, whatever is open.
    this._show = this.#shown;
    this._cleared = undefined;
    // The button that took it back is gone.
    if (!answer) this.#focus = `question-${question}`;
    const { store } = this.profile;
    if (store) setAnswer({ host: this, store, career }, question, answer);
    if (!this.#isPage || this._show.part === 'change') return;
    const said = this.profile.snapshot.answers[career.id];
    const answered = this.#asked.filter((each) => said?.[each.question.id]).length;
    this.announcer.say(
      this.#words
        .answered(answered, this.#asked.length)
        .map((part) => (typeof part === 'string' ? part : part.strong))
        .join(''),
    );
  }

  #go(props: FitQuizProps, show: Show): void {
    const before = this.#shown;
    const { id } = this.#asked[show.at]!.question;
    this._show = show;
    if (show.part !== 'reading') {
      this.#focus = `question-${id}`;
    } else if (before.part === 'change') {
      this.#focus = `change-${id}`;
      this.announcer.say(headline(props, fitReading(this.#asked)));
    } else {
      this.#focus = 'headline';
    }
  }

  #turn(view: QuizMode): void {
    const { at } = this.#shown;
    this.view = view;
    this._show = { part: 'quiz', at };
    this.#focus = `question-${this.#asked[at]!.question.id}`;
  }

  /** Begins anew. Nothing is lost: what was said can be brought back. */
  #clear(career: Career): void {
    const { store } = this.profile;
    const said = this.#asked.filter(isAnswered);
    this._show = { part: 'quiz', at: 0 };
    this.#focus = `question-${this.#asked[0]!.question.id}`;
    if (!store || !said.length) return;
    const undo = clearAnswers(
      { host: this, store, career },
      said.map(({ question, answer }) => ({ question: question.id, answer: answer.id })),
    );
    this._cleared = { count: said.length, undo };
    this.announcer.say(this.#words.cleared(said.length));
  }

  #undo(): void {
    this._cleared?.undo();
    this._cleared = undefined;
    this._show = { part: 'reading', at: 0 };
    this.#focus = 'headline';
  }

  // --- Rendering ----------------------------------------------------------------------------------------------------

  protected renderLoading(): TemplateResult {
    const box = html`<div class="answer"><span class="skeleton disc"></span><span class="skeleton long"></span></div>`;
    return html`<section class="loading" role="status">
      <span class="unseen">${this.#words.loading}</span>
      <div class="head"><span class="skeleton title-line"></span><span class="skeleton long"></span></div>
      <div class="one">
        <div class="progress"><span class="skeleton"></span></div>
        <div class="question">
          <div class="asks"><span class="skeleton long"></span></div>
          <div class="answers">${box}${box}${box}</div>
        </div>
      </div>
    </section>`;
  }

  protected renderEmpty(): TemplateResult {
    const words = this.#words;
    const [title, text] = this.piece.piece?.questions.length
      ? [words.emptyLimit, words.emptyLimitText]
      : [words.empty, words.emptyText];
    return notice({ icon: speechIcon, title, text });
  }

  protected renderCareer(career: Career): TemplateResult {
    const words = this.#words;
    const show = this.#shown;
    const props: FitQuizProps = {
      career,
      fit: this.piece.piece!,
      asked: this.#asked,
      words,
      settings: this.settings,
      text: (text) => this.words(career, text),
      level: this.headingLevel,
      isPrinting: this.#printing.active,
      answer: (question, answer) => this.#answer(career, question, answer),
      go: (next) => this.#go(props, next),
    };
    const isReading = show.part === 'reading';
    const isPage = this.#isPage && show.part === 'quiz';
    return html`<section class=${isReading ? 'reading' : ''} aria-label=${this.label ?? words.title}>
      ${this.#renderUndo()}
      <div class=${props.isPrinting && !isReading ? 'unprinted' : ''}>
        ${isReading ? readingPart(props) : isPage ? allQuestions(props) : oneQuestion(props, show)}
      </div>
      ${props.isPrinting ? this.#renderPaper(props, isReading) : nothing} ${this.#renderEnd(career, show)}
    </section>`;
  }

  /** Paper gets the reading, where there is one, and all answers. */
  #renderPaper(props: FitQuizProps, hasReading: boolean): TemplateResult {
    return html`<div class="reading printed">
      ${!hasReading && props.asked.some(isAnswered) ? readingPart(props) : nothing} ${onPaper(props)}
    </div>`;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    if (!this._cleared) return nothing;
    const words = this.#words;
    return html`<div class="undo unprinted" part="undo">
      ${retryIcon}
      <p>${liveText(words.cleared(this._cleared.count))}</p>
      <button class="button" type="button" @click=${() => this.#undo()}>${undoIcon}${words.undo}</button>
    </div>`;
  }

  #renderEnd(career: Career, { part }: Show): TemplateResult {
    const words = this.#words;
    const button = (icon: unknown, label: string, act: () => void) =>
      html`<button class="button quiet" type="button" @click=${act}>${icon}${liveText(label)}</button>`;
    return html`<div class="end unprinted" part="end">
      <span class="small muted">${liveText(words.kept[storagePlace(this.profile.store, this.settings)])}</span>
      ${
        part === 'reading'
          ? [
              button(retryIcon, this.#asked.some(isAnswered) ? words.again : words.begin, () => this.#clear(career)),
              button(printIcon, words.print, () => print()),
            ]
          : part === 'change' || this.#asked.length === 1
            ? nothing
            : this.#isPage
              ? button(nextIcon, words.oneByOne, () => this.#turn('one'))
              : button(listIcon, words.asPage, () => this.#turn('page'))
      }
    </div>`;
  }
}
