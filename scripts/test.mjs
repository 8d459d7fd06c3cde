/**
 * `npm test`: sets up, finds or installs the browsers, and runs every step of `steps.mjs`, the later ones even where an
 * earlier one fails: in two lanes, and told of in the order of the list. A tool counts as one, a test runner by its
 * tests. `--only unit,lint` runs those steps alone.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { setUp } from './setup.mjs';
import { steps } from './steps.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',');
const chosen = steps.filter(({ name, group }) => !wanted || wanted.includes(name) || wanted.includes(group));
const unknown = wanted?.filter((name) => !steps.some((step) => step.name === name || step.group === name));
if (unknown?.length) {
  console.error(`No step is called ${unknown.join(', ')}: there are ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

/** Most steps keep one core busy, and the machines that run this have two. */
const lanes = Math.min(2, chosen.length);

/** Runs a command and collects what it says: that is of interest only where it fails. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // What hangs fails, and the rest still runs.
      timeout: 30 * 60_000,
      env: {
        ...process.env,
        CI: 'true',
        NO_COLOR: '1',
        STORYBOOK_DISABLE_TELEMETRY: '1',
        // What measures time in a page finds as much going on beside it in each case.
        PAGES_AT_ONCE: lanes === 1 ? '2' : '1',
      },
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** How many tests of a runner passed and failed; a file that could not be loaded is one that failed. */
function readCounts(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: ok ? 0 : 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
}

/** Whether there is a build to look at: what the step answers once it is through, or else what was there before. */
let built = Promise.resolve(true);

/** Runs a step. Answers with its counts, and with what to print. */
async function runStep({ name, command, counts, needs, needsBuild }) {
  if (needs && !existsSync(needs)) return { passed: 0, failed: 0, report: `-  ${name}: skipped, it is not here` };
  if (needsBuild && !(await built)) return { passed: 0, failed: 1, report: `✗  ${name}: not run, there is no build` };
  if (counts) rmSync(counts, { force: true });
  const start = performance.now();
  const running = run(command);
  if (name === 'build') built = running.then(({ ok }) => ok);
  const { ok, output } = await running;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const result = counts ? readCounts(counts, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const found = counts ? `, ${result.passed} passed, ${result.failed} failed` : '';
  const said = !ok || name === 'size' ? `\n${output.trimEnd().replace(/^/gm, '   ')}` : '';
  return { ...result, report: `${ok ? '✓' : '✗'}  ${name} (${seconds} s)${found}${said}` };
}

/** Prints each step that is through once all before it are. */
const reports = new Map();
let printed = 0;
function print(step, { report }) {
  reports.set(step, report);
  for (; reports.has(chosen[printed]); printed++) console.log(reports.get(chosen[printed]));
}

setUp();
mkdirSync('.cache', { recursive: true });
try {
  ensureBrowsers();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
/** The longest step first: all others find their place beside it. */
const waiting = [...chosen.filter(({ isLongest }) => isLongest), ...chosen.filter(({ isLongest }) => !isLongest)];
async function runLane() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const result = await runStep(step);
    total.passed += result.passed;
    total.failed += result.failed;
    print(step, result);
  }
}
await Promise.all(Array.from({ length: lanes }, runLane));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
