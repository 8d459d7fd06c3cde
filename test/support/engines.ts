/**
 * Tests run in every engine, unless they say that engines do not differ in what they test: then they run in Chromium
 * alone, and in the others by `npm run test:all`. Engines differ in layout, focus, keyboard, storage, forms, printing,
 * in how elements come to life and leave, and in what a host's styles do to them. Which words stand where, what an
 * event says and what a mark changes is the same in each.
 */
import { isWholeRun } from './whole-run.js';

/** Whether this page is in the one engine that runs everything, and in which axe reads. */
export const isChromium = navigator.userAgent.includes('Chrome/');

const isHere = isChromium || isWholeRun;

/** As `describe`, for what is the same in every engine. */
export function describeInOneEngine(title: string, tests: () => void): void {
  if (isHere) describe(title, tests);
}

/** As `it`, for what is the same in every engine. */
export function itInOneEngine(title: string, test: () => void | Promise<void>): void {
  if (isHere) it(title, test);
}
