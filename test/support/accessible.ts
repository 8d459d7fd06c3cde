import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/ui/career-element.js';
import { isChromium } from './engines.js';

/** What axe reads is the same in every engine, and its reading is most of what a run takes: one engine reads it. */
export const isReader = isChromium;

declare const axe: { getRules(): { readonly ruleId: string; readonly tags: readonly string[] }[] };

/** Fails where axe finds something in an element. */
export async function expectAccessible(element: Element): Promise<void> {
  if (isReader) await expect(element).to.be.accessible();
}

/** Fails where axe finds something in the colours of an element. Axe must have read before: that brings it. */
async function expectAccessibleColours(element: Element): Promise<void> {
  if (!isReader) return;
  const others = axe.getRules().filter(({ tags }) => !tags.includes('cat.color'));
  await expect(element).to.be.accessible({ ignoredRules: others.map(({ ruleId }) => ruleId) });
}

/** A theme changes colours and nothing else, so that in the second one axe reads these alone. */
export async function expectAccessibleInBothThemes(element: CareerElement): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    element.theme = theme;
    await element.updateComplete;
    // Colours that are still on their way would be read as they pass, and a page in the background stops them there.
    element.getBoundingClientRect();
    for (const each of element.shadowRoot!.getAnimations()) if (each instanceof CSSTransition) each.finish();
    await (theme === 'light' ? expectAccessible(element) : expectAccessibleColours(element));
  }
}
