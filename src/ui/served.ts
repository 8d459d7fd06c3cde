/** What a server wrote into an element's shadow root. It stays until there is something to put in its place. */
export class ServedContent {
  readonly #root;
  #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot | null) {
    this.#root = root;
    this.#nodes = [...(root?.childNodes ?? [])];
    // Lit renders before the first node it finds there, so that one must outlive the server's.
    root?.prepend('');
  }

  get isThere(): boolean {
    return this.#nodes.length > 0;
  }

  /** Takes it out. What is rendered in the same task gets the focus that it had. */
  remove(): void {
    if (!this.isThere) return;
    const focused = this.#root?.activeElement?.id;
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    if (focused) queueMicrotask(() => this.#root?.getElementById(focused)?.focus({ preventScroll: true }));
  }
}
