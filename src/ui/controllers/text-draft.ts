import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProfileStore } from '../../profile/store.js';

/** How long a visitor must have paused before what they type is saved, ms. */
const PAUSE = 400;

/** What a field is for, and where its text goes. */
export interface DraftField {
  /** Tells it apart from the element's other fields. */
  readonly key: string;
  readonly store: ProfileStore;
  /** The text as it is kept. */
  readonly kept: string | undefined;
  readonly save: (text: string) => void;
}

/** A text while it is typed. What comes from elsewhere meanwhile does not replace it. */
interface Draft extends DraftField {
  readonly visitor: symbol;
  text: string;
  saved: string;
}

/** Saves a text while it is typed, when its field is left, and when the element or the page goes. */
export class TextDraft implements ReactiveController {
  #host;
  #draft: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A text as its field shows it. */
  text(key: string, kept = ''): string {
    return this.#draft?.key === key ? this.#draft.text : kept;
  }

  /** The visitor typed. */
  type(text: string, field: DraftField): void {
    if (this.#draft?.key !== field.key) this.end();
    this.#draft ??= { ...field, visitor: field.store.visitor, text, saved: field.kept ?? '' };
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
    draft.saved = draft.text;
    draft.save(draft.text);
  }
}
