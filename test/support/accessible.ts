import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/ui/career-element.js';

/** What axe reads is the same in every engine, and its reading is most of what a run takes: one engine reads it. */
const isReader = navigator.userAgent.includes('Chrome/');

/** Fails where axe finds something in an element. */
export async function expectAccessible(element: Element): Promise<void> {
  if (isReader) await expect(element).to.be.accessible();
}

export async function expectAccessibleInBothThemes(element: CareerElement): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    element.theme = theme;
    await element.updateComplete;
    // Colours that are still on their way would be read as they pass, and a page in the background stops them there.
    element.getBoundingClientRect();
    for (const each of element.shadowRoot!.getAnimations()) if (each instanceof CSSTransition) each.finish();
    await expectAccessible(element);
  }
}
