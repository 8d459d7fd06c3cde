/** Keeps a conversation in the visitor's profile, where they agreed, and finds what was kept there. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fromText, type Read, toText } from '../../coach/kept-talk.js';
import type { Talk } from '../../coach/talk.js';
import type { Id } from '../../model/career.js';
import type { ProfileStore } from '../../profile/store.js';

/** How long nothing must have changed before it is written, ms. */
const PAUSE = 300;

export class KeptTalk implements ReactiveController {
  readonly #talk;
  #store: ProfileStore | undefined;
  #visitor: symbol | undefined;
  #career: Id | undefined;
  /** The text as it was last read or written here. */
  #text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | undefined;
  /** Why not all that was kept is there. */
  trouble: Read['trouble'];
  /** Numbers up to here were there before: they are no news. */
  before = 0;

  constructor(host: ReactiveControllerHost, talk: Talk) {
    this.#talk = talk;
    host.addController(this);
  }

  /** Whether the visitor agreed. */
  get isKept(): boolean {
    return this.#career !== undefined && this.#store?.snapshot.talk[this.#career] !== undefined;
  }

  /** Shows the conversation of this career and visitor. Gives whether it is another than before. */
  follow(store: ProfileStore | undefined, career: Id): boolean {
    const isOther =
      this.#career !== undefined &&
      (this.#career !== career || this.#isOtherVisitor(store) || this.#isForgotten(store, career));
    if (isOther) {
      this.flush();
      this.#talk.replace({ messages: [] });
      this.trouble = this.#text = undefined;
      this.before = 0;
    }
    const isFirst = isOther || this.#career === undefined;
    this.#store = store;
    this.#visitor = store?.visitor;
    this.#career = career;
    const kept = store?.snapshot.talk[career];
    const { messages } = this.#talk.conversation;
    // What comes later, from a storage that takes its time or from another tab, has a place while nothing is said here.
    if (kept === undefined || kept === this.#text || !(isFirst || !messages.length)) return isOther;
    this.#text = kept;
    const { conversation, trouble } = fromText(kept);
    this.trouble = trouble;
    this.before = conversation.messages.length;
    this.#talk.replace({
      messages: [...conversation.messages, ...messages].map((message, at) => ({ ...message, id: at + 1 })),
    });
    return isOther;
  }

  /** Whether somebody has signed out since, or another account come in. */
  #isOtherVisitor(store: ProfileStore | undefined): boolean {
    const before = this.#store;
    if (!before || !store) return false;
    return store === before ? store.visitor !== this.#visitor : store.key !== before.key;
  }

  /** Whether what was kept has been taken away, and not from here: what the visitor had forgotten is not shown on. */
  #isForgotten(store: ProfileStore | undefined, career: Id): boolean {
    return this.#text !== undefined && store === this.#store && store?.snapshot.talk[career] === undefined;
  }

  /** The visitor agrees, or does so no more. */
  keep(isKept: boolean): void {
    if (this.#career === undefined) return;
    this.trouble = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#text = isKept ? toText(this.#talk.conversation) : undefined;
    this.#store?.setTalk(this.#career, this.#text);
  }

  /** Something was said. */
  changed(): void {
    if (!this.isKept) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Writes at once what waits to be written. Signed out meanwhile, it goes nowhere. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#store?.visitor !== this.#visitor || !this.isKept) return;
    const text = toText(this.#talk.conversation);
    if (text === this.#text) return;
    this.#text = text;
    this.#store!.setTalk(this.#career!, text);
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    addEventListener('pagehide', () => this.flush(), { signal: this.#stop.signal });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.flush();
  }
}
