/**
 * The conversation on the page: what is said, what the visitor does with it, where it is kept. It comes behind the
 * element's frame, with all that shows a turn: answers and their sources, tests, plans.
 */
import { type CSSResult, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { type Conversation, emptyConversation, type Message } from '../../coach/conversation.js';
import type { Question } from '../../coach/quiz.js';
import { beginQuiz } from '../../coach/quiz-talk.js';
import { dayOf } from '../../coach/repetition.js';
import { type Model, Talk } from '../../coach/talk.js';
import type { coach } from '../../i18n/en/coach.js';
import { coachTalk } from '../../i18n/en/coach-talk.js';
import type { common } from '../../i18n/en/common.js';
import { messages } from '../../i18n/messages.js';
import type { Mind } from '../../coach/mind.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { CareerAskEvent } from '../../ui/events/career-ask.js';
import { CareerSelectEvent, type RecordKind } from '../../ui/events/career-select.js';
import { infoIcon } from '../../ui/icons.js';
import { storagePlace } from '../../ui/storage-place.js';
import { strip } from '../../ui/notice.js';
import { memoize } from '../../ui/memoize.js';
import { addStyles } from '../../ui/sheets.js';
import { carriesStyles } from '../../ui/styles/carries.styles.js';
import { checkStyles } from '../../ui/styles/check.styles.js';
import { milestonesStyles } from '../../ui/styles/milestones.styles.js';
import { positionStyles } from '../../ui/styles/position.styles.js';
import { radioStyles } from '../../ui/styles/radio.styles.js';
import { copyByHandStyles } from '../../ui/styles/copy-by-hand.styles.js';
import { segments } from '../../ui/styles/segments.styles.js';
import { actsOf } from './acts.js';
import type { Around, MindOf } from './around.js';
import { cleared, endLine } from './end.js';
import { EngineController } from './engine.js';
import { KeptTalk } from './kept.js';
import { aboutModel, modelHint, modelPanel, stopButton } from './model.js';
import { piecesStyles } from './pieces.styles.js';
import { quizStyles } from './quiz.styles.js';
import type { Acts, Say, Scene, SourceAt } from './scene.js';
import { talkStyles } from './talk.styles.js';
import { topicList } from './topics.js';
import { turns } from './turns.js';
import { linesSaid, textOfConversation, topicsOf } from './view.js';

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

/** What it is shown with, beside what the element has from the start. */
export const lateStyles: readonly CSSResult[] = [
  copyByHandStyles,
  segments,
  checkStyles,
  milestonesStyles,
  radioStyles,
  carriesStyles,
  ...positionStyles,
  talkStyles,
  quizStyles,
  piecesStyles,
];

/** What only the element itself can do. */
interface ElementActs {
  readonly announce: (words: string) => void;
  /** Performs the update that is pending. */
  readonly updateNow: () => void;
}

/** What an answerer is made of: a new one is made when one of these is another. */
interface MindInputs extends Pick<Around, 'career' | 'guide' | 'questions' | 'fit' | 'wordings' | 'language'> {
  readonly mindOf: MindOf;
  readonly levels: typeof common.level;
}

export class TalkController implements ReactiveController {
  readonly #host;
  readonly #announce;
  readonly #sayOf = memoize(({ frame, talk }: { frame: typeof coach; talk: typeof coachTalk }): Say => ({
    ...frame,
    ...talk,
  }));
  readonly #talk = new Talk(() => this.#changed());
  readonly #kept;
  readonly #engine;
  readonly #printing;
  #around: Around;
  /** Where focus goes after the update, since what held it may be gone. */
  #focus: string | undefined;
  #open = none;
  #byHand: Scene['byHand'];
  /** What was there before it was cleared. */
  #cleared: Conversation | undefined;
  /** Whether the visitor lets a model know of their marks. Asked anew on each page. */
  #shares = false;
  #picked = none;

  constructor(host: LitElement, { announce, updateNow }: ElementActs, around: Around) {
    this.#host = host;
    this.#announce = announce;
    this.#around = around;
    this.#kept = new KeptTalk(host, this.#talk);
    this.#engine = new EngineController(host);
    this.#printing = new PrintingController(host, updateNow);
    addStyles(host.renderRoot as ShadowRoot, lateStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.#focus ? this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`) : null;
    this.#focus = undefined;
    target?.focus();
  }

  hostDisconnected(): void {
    // What waits for data goes on waiting.
    if (this.#talk.isSpeaking) this.#talk.stop();
  }

  // --- What the element asks of it ----------------------------------------------------------------------------------

  /** Takes in what the element knows now. Gives whether another conversation has begun: another career's or visitor's. */
  follow(around: Around): boolean {
    const { career, store, model } = (this.#around = around);
    this.#engine.follow(model);
    const isOther = this.#kept.follow(store, career.id);
    if (isOther) this.#startAnew();
    // A model that is looked for is waited for, too.
    this.#talk.follow(this.#engine.state.state === 'loading' ? undefined : this.#facts, this.#model);
    return isOther;
  }

  ask(question: string): void {
    this.#cleared = undefined;
    this.#talk.ask(question);
    this.#changed();
    const engine = this.#engine.state;
    const by = engine.state === 'ready' ? engine.name : 'guide';
    this.#host.dispatchEvent(new CareerAskEvent(this.#around.career.id, by));
  }

  get messages(): readonly Message[] {
    return this.#talk.conversation.messages;
  }

  get questions(): readonly string[] {
    return this.messages.flatMap((message) => (message.kind === 'question' ? [message.text] : []));
  }

  // --- What it works with -------------------------------------------------------------------------------------------

  get #say(): Say {
    const { frame, language } = this.#around;
    return this.#sayOf({ frame, talk: messages('coachTalk', coachTalk, language) });
  }

  get #mind(): Mind | undefined {
    const { mindOf, career, guide, questions, fit, wordings, language, common } = this.#around;
    return (
      mindOf && this.#makeMind({ mindOf, career, guide, questions, fit, wordings, language, levels: common.level })
    );
  }

  readonly #makeMind = memoize(({ mindOf, language, levels, ...dataset }: MindInputs) =>
    mindOf(dataset, language, levels),
  );

  get #facts() {
    const mind = this.#mind;
    const { career, profile, questions, frame } = this.#around;
    return mind && { mind, career, profile, questions, noQuestions: frame.noQuestions };
  }

  get #model(): Model | undefined {
    const engine = this.#engine.state;
    const { career, profile, language } = this.#around;
    if (engine.state !== 'ready') return undefined;
    const { name, speak, summaryOf } = engine;
    return { name, speak, visitor: this.#shares ? summaryOf(career, profile, language) : undefined, language };
  }

  get #bank(): readonly Question[] {
    return this.#around.questions?.questions ?? noQuestions;
  }

  get #topics() {
    const { career, profile, limit } = this.#around;
    return topicsOf({ career, profile, bank: this.#bank }, dayOf(new Date()), limit);
  }

  #startAnew(): void {
    this.#open = this.#picked = none;
    this.#byHand = this.#cleared = undefined;
    this.#shares = false;
  }

  #changed(): void {
    this.#kept.changed();
    this.#host.requestUpdate();
  }

  // --- What the visitor does ----------------------------------------------------------------------------------------

  #stop(): void {
    this.#talk.stop();
    // The button that was pressed goes.
    this.#focus = 'ask';
    this.#changed();
  }

  #toggle({ message, at, source: { kind, id } }: SourceAt, byMark = false): void {
    const key = `${message}/${at}`;
    const open = new Set(this.#open);
    const isOpened = byMark || !open.has(key);
    const isNews = isOpened !== open.has(key);
    if (isOpened) open.add(key);
    else open.delete(key);
    this.#open = open;
    if (byMark) this.#focus = `source-${message}-${at}`;
    this.#host.requestUpdate();
    if (isNews && OPENED.includes(kind))
      this.#host.dispatchEvent(new CareerSelectEvent(kind as RecordKind, id, isOpened));
  }

  #clear(): void {
    const { conversation } = this.#talk;
    this.#talk.replace(emptyConversation);
    this.#kept.trouble = undefined;
    this.#kept.before = 0;
    this.#open = none;
    this.#byHand = undefined;
    this.#cleared = conversation;
    this.#focus = 'cleared';
    this.#changed();
  }

  #undo(): void {
    const before = this.#cleared ?? emptyConversation;
    this.#cleared = undefined;
    this.#kept.before = before.messages.at(-1)?.id ?? 0;
    this.#talk.replace(before);
    this.#focus = 'clear';
    this.#changed();
  }

  async #copy(id: number, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#byHand = undefined;
      this.#announce(this.#say.copied);
    } catch {
      this.#byHand = { id, text };
      this.#focus = `hand-${id}`;
    }
    this.#host.requestUpdate();
  }

  #pick(skill: string, isPicked: boolean): void {
    const picked = new Set(this.#picked);
    if (isPicked) picked.add(skill);
    else picked.delete(skill);
    this.#picked = picked;
    this.#host.requestUpdate();
  }

  #begin(): void {
    const { career, profile } = this.#around;
    const skills = this.#topics.flatMap(({ skill: { id } }) => (this.#picked.has(id) ? [id] : []));
    const quiz = beginQuiz(this.#bank, career, profile, skills);
    if (!quiz) return this.#announce(this.#say.quiz.pickFirst);
    this.#cleared = undefined;
    this.#talk.say(quiz);
    this.#focus = `quiz-${this.messages.at(-1)!.id}`;
    this.#changed();
  }

  readonly #acts: Acts = {
    ...actsOf({
      talk: this.#talk,
      career: () => this.#around.career,
      bank: () => this.#bank,
      store: () => this.#around.store,
      words: () => this.#say,
      levels: () => this.#around.common.level,
      focus: (id) => (this.#focus = id),
      announce: (said) => this.#announce(said),
      host: () => this.#host,
      changed: () => this.#changed(),
      copy: (id, text) => void this.#copy(id, text),
    }),
    ask: (question) => this.ask(question),
    retry: () => {
      this.#talk.retry();
      this.#changed();
    },
    toggle: (source, byMark) => this.#toggle(source, byMark),
    print: () => print(),
  };

  // --- Rendering ----------------------------------------------------------------------------------------------------

  get #scene(): Scene {
    return {
      ...this.#around,
      bank: this.#bank,
      mind: this.#mind,
      say: this.#say,
      open: this.#open,
      byHand: this.#byHand,
      isPrinting: this.#printing.active,
      acts: this.#acts,
    };
  }

  /** Why not all that was kept is there. */
  trouble(): unknown {
    const { trouble } = this.#kept;
    return trouble ? strip(infoIcon, this.#say.unread[trouble]) : nothing;
  }

  turns(): TemplateResult {
    const { messages } = this;
    const shown = this.#around.isQuiz ? messages.filter(({ kind }) => kind === 'quiz').slice(-1) : messages;
    return turns(this.#scene, shown);
  }

  /** The start of a test alone. It stands there until one is begun, and again when that is over. */
  topics(): unknown {
    const last = this.messages.findLast(({ kind }) => kind === 'quiz');
    if (last?.kind === 'quiz' && last.question !== undefined) return nothing;
    return topicList(this.#scene, {
      topics: this.#topics,
      picked: this.#picked,
      pick: (skill, isPicked) => this.#pick(skill, isPicked),
      begin: () => this.#begin(),
    });
  }

  cleared(): unknown {
    return this.#cleared ? cleared(this.#say, () => this.#undo()) : nothing;
  }

  /** What is said of a model that answers; undefined where the guide does. */
  get about(): string | undefined {
    return aboutModel(this.#say, this.#engine.state, this.#around.model.url);
  }

  get hint(): string | undefined {
    return modelHint(this.#say, this.#engine.state);
  }

  stopButton(): unknown {
    return this.#talk.isSpeaking ? stopButton(this.#say, () => this.#stop()) : nothing;
  }

  model(): unknown {
    const engine = this.#engine.state;
    const { common, career, profile, language } = this.#around;
    return modelPanel({
      say: this.#say,
      common,
      engine,
      summary: engine.state === 'ready' ? engine.summaryOf(career, profile, language) : undefined,
      shares: this.#shares,
      share: (shares) => {
        this.#shares = shares;
        this.#host.requestUpdate();
      },
    });
  }

  end(): unknown {
    const { career, common, store, settings } = this.#around;
    const { conversation } = this.#talk;
    if (!conversation.messages.length) return nothing;
    const text = () =>
      textOfConversation(conversation, { career, bank: this.#bank, say: this.#say, levels: common.level });
    return endLine({
      say: this.#say,
      where: storagePlace(store, settings),
      isKept: this.#kept.isKept,
      byHand: this.#byHand?.id === 0 ? this.#byHand.text : undefined,
      keep: (isKept) => {
        this.#kept.keep(isKept);
        this.#host.requestUpdate();
      },
      copy: () => void this.#copy(0, text()),
      clear: () => this.#clear(),
    });
  }

  /** What is read out. */
  get said(): readonly string[] {
    return linesSaid(this.#talk.conversation, this.#kept.before, this.#say);
  }
}
