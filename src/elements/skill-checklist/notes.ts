import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../../model/career.js';
import type { ProfileStore } from '../../profile/store.js';

/** How long a visitor must have paused before a note is saved, ms. */
const PAUSE = 400;

/** A note while it is typed. What comes from elsewhere meanwhile does not replace it. */
interface Draft {
  readonly skill: Id;
  readonly store: ProfileStore;
  readonly visitor: symbol;
  text: string;
  saved: string;
}

/** Saves a note while it is typed, when its field is left, and when the element or the page goes. */
export class NoteDraft implements ReactiveController {
  #host;
  #onSaved;
  #draft: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost, onSaved: (skill: Id, store: ProfileStore) => void) {
    this.#host = host;
    this.#onSaved = onSaved;
    host.addController(this);
  }

  /** A skill's note as its field shows it. */
  text(skill: Id, kept = ''): string {
    return this.#draft?.skill === skill ? this.#draft.text : kept;
  }

  /** The visitor typed. `kept` is the note as it was before. */
  type(skill: Id, text: string, store: ProfileStore, kept = ''): void {
    if (this.#draft?.skill !== skill) this.end();
    this.#draft ??= { skill, store, visitor: store.visitor, text, saved: kept };
    this.#draft.text = text;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), PAUSE);
  }

  /** The field was left. */
  end(): void {
    this.#save();
    if (this.#draft) this.#host.requestUpdate();
    this.#draft = undefined;
  }

  /** A draft goes where it was begun, even when another account's marks are shown by now. Signed out, it goes nowhere. */
  follow(store: ProfileStore | undefined): void {
    if (this.#draft && (this.#draft.store !== store || this.#draft.visitor !== store.visitor)) this.end();
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    addEventListener('pagehide', () => this.#save(), { signal: this.#stop.signal });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.end();
  }

  /** Only what was typed since it was last saved: a later change from elsewhere stands. */
  #save(): void {
    clearTimeout(this.#timer);
    const draft = this.#draft;
    if (!draft || draft.text === draft.saved || draft.visitor !== draft.store.visitor) return;
    const { skill, store, text } = draft;
    draft.saved = text;
    store.setNote(skill, text);
    this.#onSaved(skill, store);
  }
}
