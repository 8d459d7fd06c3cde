import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the end of a text must have been seen, ms. */
const MOMENT = 1000;
/** How often it is looked how far a visitor has come, ms. */
const PAUSE = 400;
/** What has come above this share of the window's height counts as being read. */
const READING_LINE = 0.6;

/** The text that is being read, as it stands on the page. */
export interface Text {
  /** Which text it is. */
  readonly place: string;
  readonly blocks: readonly HTMLElement[];
  /** What stands behind its last block. */
  readonly end: HTMLElement;
}

const scrollKeys = new Set([' ', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', 'Home', 'End']);
/** What a visitor scrolls by. A page scrolls without them as well: to an anchor, or to where it was before. */
const acts = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Notices how far a visitor reads. Of a text it says nothing before they have scrolled in it, or have gone on to it
 * from the one before: to open a page is not to read.
 */
export class ReadingController implements ReactiveController {
  #onBlock;
  #onEnd;
  #text: Text | undefined;
  #hasActed = false;
  #hasSeenEnd = false;
  #hasTold = false;
  #observer: IntersectionObserver | undefined;
  #stop: AbortController | undefined;
  #moment: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** `onBlock` hears which block of a text is being read, from 0; `onEnd`, that its end has been seen for a moment. */
  constructor(
    host: ReactiveControllerHost,
    onBlock: (place: string, block: number) => void,
    onEnd: (place: string) => void,
  ) {
    this.#onBlock = onBlock;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#stop = new AbortController());
    const options = { signal, passive: true, capture: true };
    for (const act of acts) addEventListener(act, this.#onAct, options);
    addEventListener('scroll', this.#onScroll, options);
    addEventListener('pagehide', () => this.#pause && this.#look(), { signal });
    this.#observe();
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#observer?.disconnect();
    this.#forget();
  }

  /** Says which text is on the page now. */
  follow(text: Text | undefined): void {
    const before = this.#text;
    this.#text = text;
    if (before?.end === text?.end && before?.place === text?.place) return;
    this.#forget();
    this.#hasActed = this.#hasSeenEnd = this.#hasTold = false;
    this.#observe();
  }

  /** The visitor went on: from the text before if its end has been seen, and to the one that is on the page now. */
  goOn(): void {
    this.#act();
  }

  readonly #onAct = (event: Event): void => {
    if (event instanceof KeyboardEvent && !scrollKeys.has(event.key)) return;
    this.#hasActed = true;
  };

  readonly #onScroll = (): void => {
    if (!this.#hasActed || !this.#text) return;
    this.#act();
    this.#pause ??= setTimeout(() => this.#look(), PAUSE);
  };

  #act(): void {
    this.#hasActed = true;
    if (!this.#hasSeenEnd || this.#hasTold || !this.#text) return;
    this.#hasTold = true;
    this.#onEnd(this.#text.place);
  }

  #look(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const text = this.#text;
    if (!text) return;
    const line = innerHeight * READING_LINE;
    const block = text.blocks.findLastIndex((each) => each.getBoundingClientRect().top < line);
    // Above the window or below it, nothing is being read.
    if (block >= 0 && text.end.getBoundingClientRect().bottom > 0) this.#onBlock(text.place, block);
  }

  #observe(): void {
    this.#observer?.disconnect();
    if (!this.#text) return;
    this.#observer = new IntersectionObserver((entries) => {
      clearTimeout(this.#moment);
      if (!entries.at(-1)?.isIntersecting) return;
      this.#moment = setTimeout(() => {
        this.#hasSeenEnd = true;
        if (this.#hasActed) this.#act();
      }, MOMENT);
    });
    this.#observer.observe(this.#text.end);
  }

  #forget(): void {
    clearTimeout(this.#moment);
    clearTimeout(this.#pause);
    this.#moment = this.#pause = undefined;
  }
}
