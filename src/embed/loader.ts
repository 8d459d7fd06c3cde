/** Registers each element when its tag first stands on the page. Shadow roots are not looked into. */
import { cannotStart, claimPage } from './claim.js';
import { elementModules } from './element-modules.js';
import { fetchAhead } from './fetch-ahead.js';

/** The package's version, put here by the build. */
declare const __VERSION__: string;

/** What is still to be registered. */
const modules = new Map(elementModules);

function register(element: Element, observer: MutationObserver): void {
  const load = modules.get(element.localName);
  if (!load) return;
  modules.delete(element.localName);
  load().catch(cannotStart);
  fetchAhead(element);
  if (!modules.size) observer.disconnect();
}

function registerIn(node: Node, observer: MutationObserver): void {
  if (!(node instanceof Element)) return;
  register(node, observer);
  if (!node.firstElementChild || !modules.size) return;
  for (const element of node.querySelectorAll([...modules.keys()].join())) register(element, observer);
}

if (claimPage(__VERSION__)) {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) registerIn(node, observer);
  });
  observer.observe(document, { childList: true, subtree: true });
  registerIn(document.documentElement, observer);
}
