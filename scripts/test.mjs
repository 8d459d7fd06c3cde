/**
 * `npm test`: sets up, finds or installs the browsers, and runs every step of `steps.mjs`, the later ones even where an
 * earlier one fails. A tool counts as one, a test runner by its tests. `--only unit,lint` runs those steps alone.
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

/** Runs a command and collects what it says: that is of interest only where it fails. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // What hangs fails, and the rest still runs.
      timeout: 15 * 60_000,
      env: { ...process.env, CI: 'true', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' },
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

let buildFailed = false;

async function runStep({ name, command, counts, needs, needsBuild }) {
  if (needs && !existsSync(needs)) {
    console.log(`-  ${name}: skipped, it is not here`);
    return { passed: 0, failed: 0 };
  }
  if (needsBuild && buildFailed) {
    console.log(`✗  ${name}: not run, there is no build`);
    return { passed: 0, failed: 1 };
  }
  if (counts) rmSync(counts, { force: true });
  const start = performance.now();
  const { ok, output } = await run(command);
  if (name === 'build') buildFailed = !ok;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const result = counts ? readCounts(counts, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const found = counts ? `, ${result.passed} passed, ${result.failed} failed` : '';
  console.log(`${ok ? '✓' : '✗'}  ${name} (${seconds} s)${found}`);
  if (!ok || name === 'size') console.log(output.trimEnd().replace(/^/gm, '   '));
  return result;
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
for (const step of chosen) {
  const { passed, failed } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
