import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../../model/career.js';
import type { ProfileStore } from '../../profile/store.js';

/** How long a visitor must have paused before a note is saved, ms. */
const PAUSE = 400;

/** A note while it is typed. What comes from elsewhere meanwhile does not replace it. */
interface Draft {
  readonly skill: Id;
  readonly store: ProfileStore;
  text: string;
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

  type(skill: Id, text: string, store: ProfileStore): void {
    if (this.#draft?.skill !== skill) this.end();
    this.#draft ??= { skill, store, text };
    this.#draft.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), PAUSE);
  }

  /** The field was left. */
  end(): void {
    this.#save();
    if (this.#draft) this.#host.requestUpdate();
    this.#draft = undefined;
  }

  /** A draft goes where it was begun, even when another account's marks are shown by now. */
  follow(store: ProfileStore | undefined): void {
    if (this.#draft && this.#draft.store !== store) this.end();
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
    if (!this.#draft || this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { skill, store, text } = this.#draft;
    const before = store.snapshot.skills[skill]?.note;
    store.setNote(skill, text);
    if (store.snapshot.skills[skill]?.note !== before) this.#onSaved(skill, store);
  }
}
