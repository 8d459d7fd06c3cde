import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

/** Knows when an element has come near the window, and when it is first seen. */
export class SightController implements ReactiveController {
  #host;
  #onSeen;
  #leave: Callback[] = [];
  #seen = false;
  /** Whether it has been near the window, so that it is worth rendering. */
  near = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onSeen: Callback) {
    this.#host = host;
    this.#onSeen = onSeen;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.near)
      this.#leave.push(
        onceWithin(NEAR, this.#host, () => {
          this.near = true;
          this.#host.requestUpdate();
        }),
      );
    if (!this.#seen)
      this.#leave.push(
        onceWithin('0px', this.#host, () => {
          this.#seen = true;
          this.#onSeen();
        }),
      );
  }

  hostDisconnected(): void {
    for (const leave of this.#leave.splice(0)) leave();
  }
}
