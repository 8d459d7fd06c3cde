/** Registers each element when its tag first stands on the page. Shadow roots are not looked into. */
import { cannotStart, claimPage } from './claim.js';

/** The package's version, put here by the build. */
declare const __VERSION__: string;

const modules = new Map<string, () => Promise<unknown>>([
  ['career-coach', () => import('../elements/coach/define.js')],
  ['career-context', () => import('../elements/context/define.js')],
  ['career-directory', () => import('../elements/directory/define.js')],
  ['career-fit-quiz', () => import('../elements/fit-quiz/define.js')],
  ['career-guide', () => import('../elements/guide/define.js')],
  ['career-ladder', () => import('../elements/ladder/define.js')],
  ['career-outlook', () => import('../elements/outlook/define.js')],
  ['career-path-explorer', () => import('../elements/path-explorer/define.js')],
  ['career-profile', () => import('../elements/profile/define.js')],
  ['career-resources', () => import('../elements/resources/define.js')],
  ['career-role-card', () => import('../elements/role-card/define.js')],
  ['career-skill-checklist', () => import('../elements/skill-checklist/define.js')],
]);

function register(tag: string, observer: MutationObserver): void {
  const load = modules.get(tag);
  if (!load) return;
  modules.delete(tag);
  load().catch(cannotStart);
  if (!modules.size) observer.disconnect();
}

function registerIn(node: Node, observer: MutationObserver): void {
  if (!(node instanceof Element)) return;
  register(node.localName, observer);
  if (!node.firstElementChild || !modules.size) return;
  for (const { localName } of node.querySelectorAll([...modules.keys()].join())) register(localName, observer);
}

if (claimPage(__VERSION__)) {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) registerIn(node, observer);
  });
  observer.observe(document, { childList: true, subtree: true });
  registerIn(document.documentElement, observer);
}
