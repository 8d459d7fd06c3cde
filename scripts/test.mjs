/**
 * `npm test`: sets up, finds or installs the browsers, and runs every step of `steps.mjs`, the later ones even where an
 * earlier one fails. Two steps run side by side, and each is told of when it is through. A tool counts as one, a test
 * runner by its tests.
 *
 * `--only unit,lint` runs these steps alone, `--only ladder` what tests an element, `--only authoring` what is in a
 * folder of `test/`. `--whole` (`npm run test:all`) runs all of what is run as a sample or in one engine otherwise.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { chooseSteps } from './choose-steps.mjs';
import { root, setUp } from './setup.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' }, whole: { type: 'boolean', default: false } } });
process.chdir(root);

/** @type {import('./steps.mjs').Step[]} */
let chosen;
try {
  chosen = chooseSteps(values.only);
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

/** Most steps keep one core busy, and the machines that run this have two. */
const lanes = Math.min(2, chosen.length);

/** What hangs is ended after this, and fails; the rest still runs. */
const minutes = values.whole ? 40 : 12;

/** What runs now: it is ended along with us. */
const running = new Set();

/** Ends a command and all that it started, browsers too. */
function end(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended on its own.
  }
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    running.forEach(end);
    process.exit(1);
  });

/** Runs a command and collects what it says: that is of interest only where it fails. */
function run({ command, environment }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        CI: 'true',
        NO_COLOR: '1',
        STORYBOOK_DISABLE_TELEMETRY: '1',
        WHOLE_RUN: values.whole ? '1' : '',
        // A page for each core.
        PAGES_AT_ONCE: lanes === 1 ? '2' : '1',
        ...environment,
      },
    });
    running.add(child);
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const timer = setTimeout(() => {
      collect(`\nEnded: it was not through after ${minutes} minutes.`);
      end(child);
    }, minutes * 60_000);
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

/** How many tests of a runner passed and failed; a file that could not be loaded is one that failed. */
function readCounts(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: ok ? 0 : 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
}

/** Runs a step. Answers with its counts, and with what to print. */
async function runStep(step) {
  const { name, counts } = step;
  if (counts) rmSync(counts, { force: true });
  const start = performance.now();
  const { ok, output } = await run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const result = counts ? readCounts(counts, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const found = counts ? `, ${result.passed} passed, ${result.failed} failed` : '';
  const told = ok ? (step.prints?.(output) ?? '') : output;
  const said = told && `\n${told.trimEnd().replace(/^/gm, '   ')}`;
  return { ...result, ok, report: `${ok ? '✓' : '✗'}  ${name} (${seconds} s)${found}${said}` };
}

setUp();
mkdirSync('.cache', { recursive: true });
let browsers;
try {
  browsers = ensureBrowsers();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
const tell = ({ passed = 0, failed = 0, report }) => {
  total.passed += passed;
  total.failed += failed;
  console.log(report);
};

/** The build first, since others wait for it, and then the longest: what is short finds its place at the end. */
const waiting = chosen
  .filter(({ name, needs, needsBrowser }) => {
    const isHere = (!needs || existsSync(needs)) && (!needsBrowser || browsers[needsBrowser]);
    if (!isHere) tell({ report: `-  ${name}: skipped, ${needsBrowser ? 'the browser' : 'what it needs'} is not here` });
    return isHere;
  })
  .sort((a, b) => (b.name === 'build') - (a.name === 'build') || b.seconds - a.seconds);

/** Whether there is a build, once that is known: there may be one from before where none is asked for. */
let hasBuild = waiting.some(({ name }) => name === 'build') ? undefined : true;
let tellBuilt;
const built = new Promise((resolve) => (tellBuilt = resolve));

/** Takes the next step that can run. What needs the build is passed over until that is through. */
function nextStep() {
  const place = waiting.findIndex(({ needsBuild }) => !needsBuild || hasBuild !== undefined);
  return place < 0 ? undefined : waiting.splice(place, 1)[0];
}

async function runLane() {
  while (waiting.length > 0) {
    const step = nextStep();
    if (!step) {
      await built;
    } else if (step.needsBuild && !hasBuild) {
      tell({ failed: 1, report: `✗  ${step.name}: not run, there is no build` });
    } else {
      const result = await runStep(step);
      if (step.name === 'build') tellBuilt((hasBuild = result.ok));
      tell(result);
    }
  }
}
await Promise.all(Array.from({ length: lanes }, runLane));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
