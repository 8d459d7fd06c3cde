import { isServer } from 'lit';
import type { Career } from '../../model/career.js';
import { CareerViewEvent } from '../events/career-view.js';
import type { FrameHost, FramePart } from '../frame-part.js';

/** How far below the window an element counts as near: it is rendered before it is scrolled to. */
const NEAR = '600px';

type Callback = () => void;
const observers = new Map<string, { observer: IntersectionObserver; callbacks: WeakMap<Element, Callback> }>();

/** Calls back once when an element comes within a margin of the window. One observer a margin for the whole page. */
function onceWithin(margin: string, element: Element, callback: Callback): () => void {
  let shared = observers.get(margin);
  if (!shared) {
    const callbacks = new WeakMap<Element, Callback>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) callbacks.get(target)?.();
      },
      { rootMargin: margin },
    );
    shared = { observer, callbacks };
    observers.set(margin, shared);
  }
  const { observer, callbacks } = shared;
  callbacks.set(element, () => {
    observer.unobserve(element);
    callback();
  });
  observer.observe(element);
  return () => observer.unobserve(element);
}

/** Lets a lazy element wait until it comes near the window, and tells the page when an element is first seen. */
export class SightController implements FramePart {
  readonly #host;
  #leave: Callback[] = [];
  #isNear = false;
  #isSeen = false;
  /** Seen before its dataset came, it counts when that is there. */
  #isDue = false;
  #career: Career | undefined;

  constructor(host: FrameHost & { loading?: string }) {
    this.#host = host;
    host.addPart(this);
  }

  /** On a server, all is rendered. */
  get waits(): boolean {
    return !isServer && this.#host.loading === 'lazy' && !this.#isNear;
  }

  shows(career: Career | undefined): void {
    this.#career = career;
    if (this.#isDue) this.#tell();
  }

  hostConnected(): void {
    if (!this.#isNear)
      this.#leave.push(
        onceWithin(NEAR, this.#host, () => {
          this.#isNear = true;
          this.#host.requestUpdate();
        }),
      );
    if (!this.#isSeen)
      this.#leave.push(
        onceWithin('0px', this.#host, () => {
          this.#isSeen = true;
          this.#tell();
        }),
      );
  }

  hostDisconnected(): void {
    for (const leave of this.#leave.splice(0)) leave();
  }

  #tell(): void {
    this.#isDue = !this.#career;
    if (this.#career) this.#host.dispatchEvent(new CareerViewEvent(this.#career.id));
  }
}
