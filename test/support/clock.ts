/**
 * A clock that a test turns by hand. Elements wait: for a pause in typing before they save, for a moment of quiet before
 * they read something out. A test that waited along would take as long as a visitor does. (`@sinonjs/fake-timers` is
 * CommonJS, which no browser loads when tests are watched; of all it does, this is what is needed.)
 */

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** The browser's own timers, which go on while the clock is held. */
const own = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
const aWhile = (ms: number): Promise<void> => new Promise((resolve) => own.setTimeout.call(globalThis, resolve, ms));

let isHeld = false;
let now = 0;
let last = 0;
const waiting = new Map<number, Timer>();

function hold(): void {
  isHeld = true;
  globalThis.setTimeout = ((run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
    waiting.set(--last, { due: now + ms, run: () => run(...given) });
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    // What was set before the clock was held is the browser's own, and has a number above 0.
    if (!waiting.delete(id ?? 0)) own.clearTimeout.call(globalThis, id);
  }) as typeof clearTimeout;
}

function release(): void {
  isHeld = false;
  waiting.clear();
  Object.assign(globalThis, own);
}

/** Holds the clock in each test of this suite, or of this file: `setTimeout` waits until the test lets time pass. */
export function holdClock(): void {
  beforeEach(hold);
  afterEach(release);
}

/** Runs what is due until then, in order; what that sets in motion comes between. */
async function turn(ms: number): Promise<void> {
  const end = now + ms;
  for (;;) {
    const [next] = [...waiting].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
    if (!next) break;
    const [id, { due, run }] = next;
    waiting.delete(id);
    now = due;
    run();
    await aWhile(0);
  }
  now = end;
}

const aFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
/** What came into view is told after a frame, in a task of its own. */
async function drawn(): Promise<void> {
  await aFrame();
  await aFrame();
  await aWhile(0);
}

/** Lets time pass: all that was to happen in it happens, and what that changes is drawn. */
export async function pass(ms: number): Promise<void> {
  if (!isHeld) throw new Error('The clock is not held: call holdClock() in the suite first.');
  await drawn();
  await turn(ms);
  await drawn();
}

/** Waits for a little of real time, ms, in which ten times as much passes where the clock is held. */
export async function waitALittle(ms: number): Promise<void> {
  await aWhile(ms);
  if (isHeld) await turn(ms * 10);
}
