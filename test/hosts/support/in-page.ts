/** What runs in a host's page beside our elements: listens for faults, and looks at what stands there. */
export interface InPage {
  /** Console messages, uncaught errors, scripts that did not load and policy violations, in order. */
  readonly complaints: string[];
  /** Our elements that show a dataset, in the order of the page. */
  elements(): HTMLElement[];
  /** Waits until each of our elements has its dataset, or says why not. */
  settled(): Promise<void>;
  /** Waits until a function answers with something true, five seconds at most, and gives that. */
  until<Answer>(ask: () => Answer): Promise<Answer>;
  /** Waits until what was changed is painted. */
  painted(): Promise<void>;
  /** All the text that a visitor could see, our shadow roots included. */
  text(): string;
  /** What stands in an element's root and matches, in order. */
  all<Found extends HTMLElement = HTMLElement>(tag: string, selector: string): Found[];
  /** The checkbox of a skill in the first checklist. */
  known(skill: string): HTMLInputElement;
  /** Where each part of each element stands within its root, in whole pixels, and how it is set. */
  looks(): string[];
  /** What moves now, by what is animated. */
  moving(): string[];
  /** What reaches out of its element, or is cut off where it stands. */
  lost(): string[];
}

declare global {
  var inPage: InPage;
}

/** Is put into the page as text, so it needs nothing from around it. */
export function setUpPage(): void {
  const complaints: string[] = [];
  const complain = (...words: unknown[]) => void complaints.push(words.join(' '));
  for (const kind of ['log', 'info', 'warn', 'error'] as const)
    console[kind] = (...words: unknown[]) => complain(`console ${kind}:`, ...words);
  const onError = ({ target, message }: ErrorEvent) =>
    target instanceof HTMLScriptElement ? complain('failed:', target.src) : complain('uncaught:', message);
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => complain('uncaught:', reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    complain('violation:', violatedDirective, blockedURI, sample),
  );

  const elements = () =>
    [...document.querySelectorAll<HTMLElement>('*')].filter(
      ({ localName, shadowRoot }) => /^career-(?!context)/.test(localName) && shadowRoot,
    );
  const isReady = (element: Element) =>
    !customElements.get(element.localName) ||
    (element.shadowRoot?.querySelector('.root') && !element.matches(':state(loading)'));
  const until = async <Answer>(ask: () => Answer): Promise<Answer> => {
    const end = performance.now() + 5_000;
    for (;;) {
      const answer = ask();
      if (answer) return answer;
      if (performance.now() > end) throw new Error(`This never came: ${ask.toString()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const parts = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.root *')];

  globalThis.inPage = {
    complaints,
    elements,
    until,
    settled: () => until(() => elements().length > 0 && elements().every(isReady)).then(() => inPage.painted()),
    painted: () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    text() {
      const words: string[] = [];
      const read = (node: Node): void => {
        // A box that only passes its contents on counts as invisible itself.
        const isBox = node instanceof Element && getComputedStyle(node).display !== 'contents';
        if (isBox && !node.checkVisibility()) return;
        if (node instanceof Text && node.data.trim()) words.push(node.data.trim());
        const isFilled = node instanceof HTMLSlotElement && node.assignedNodes().length > 0;
        const inside = isFilled ? node.assignedNodes() : ((node as Element).shadowRoot ?? node).childNodes;
        for (const child of inside) read(child);
      };
      read(document.body);
      return words.join(' ').replace(/\s+/g, ' ');
    },
    all: <Found extends HTMLElement>(tag: string, selector: string) => [
      ...document.querySelector(tag)!.shadowRoot!.querySelectorAll<Found>(selector),
    ],
    known: (skill) => inPage.all<HTMLInputElement>('career-skill-checklist', `#known-${skill}`)[0]!,
    looks: () =>
      elements().flatMap((element) => {
        const root = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
        return parts(element)
          .filter((part) => !part.matches('option, optgroup, slot') && !part.closest('svg'))
          .map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            const style = getComputedStyle(part);
            const box = [x - root.x, y - root.y, width, height].map(Math.round).join(' ');
            const set = [style.display, style.fontSize, style.fontWeight, style.letterSpacing, style.textTransform];
            const name = `${element.localName} ${part.localName}.${part.getAttribute('class') ?? ''}`;
            return `${name}: ${box}, ${set.join(' ')} ${style.listStyleType} ${style.borderTopWidth} ${style.cursor}`;
          });
      }),
    // A document does not count what is within shadow roots.
    moving: () =>
      elements().flatMap(({ shadowRoot }) =>
        shadowRoot!.getAnimations().map((each) => {
          const { animationName, transitionProperty } = each as CSSAnimation & CSSTransition;
          return animationName ?? transitionProperty;
        }),
      ),
    lost: () =>
      elements().flatMap((element) => {
        const edge = element.getBoundingClientRect();
        // What is there to be read out alone is cut down to a pixel.
        const isUnseen = (part: Element): boolean =>
          part.clientWidth === 1 || (part.parentElement !== null && isUnseen(part.parentElement));
        const scrolls = (part: Element) => {
          const region = part.closest('[tabindex="0"]');
          return region !== null && region.scrollWidth > region.clientWidth;
        };
        return parts(element)
          .filter((part) => !part.closest('svg, option, [aria-hidden="true"]') && !isUnseen(part) && !scrolls(part))
          .filter((part) => {
            const { left, right, width, height } = part.getBoundingClientRect();
            if (!width || !height) return false;
            const style = getComputedStyle(part);
            const isCut =
              style.overflowX !== 'visible' &&
              !part.matches('input, select, textarea') &&
              (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
            return isCut || right > edge.right + 1 || left < edge.left - 1;
          })
          .map((part) => {
            const { left, right } = part.getBoundingClientRect();
            const over = Math.round(Math.max(right - edge.right, edge.left - left));
            return `${element.localName}, ${over} px too wide: ${part.outerHTML.slice(0, 120)}`;
          });
      }),
  };
}
