/**
 * `npm start`: sets up, builds what the host pages need, and serves Storybook.
 * `npm start -- --smoke` ends as soon as it answers. `PORT` chooses another port than 6006.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setUp } from './setup.mjs';

/** When the youngest file of a folder was written, in milliseconds. */
function youngest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs));
}

/** Whether the one-file script is younger than all it is built from. */
function isBuilt() {
  const built = 'dist/cdn/career-elements.js';
  return existsSync(built) && statSync(built).mtimeMs > Math.max(youngest('src'), youngest('data/careers'));
}

async function freePort(port) {
  const server = createServer();
  const free = await new Promise((resolve) => {
    server.once('error', () => resolve(false)).once('listening', () => resolve(true));
    server.listen(port);
  });
  await new Promise((resolve) => server.close(resolve));
  return free ? port : freePort(port + 1);
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

setUp();
if (!isBuilt()) {
  console.log('Building the one-file script that the host pages use.');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--cdn'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const port = await freePort(Number(process.env.PORT) || 6006);
const address = `http://localhost:${port}/`;
const storybook = spawn(
  process.execPath,
  ['node_modules/storybook/dist/bin/dispatcher.js', 'dev', '--port', String(port), '--ci', '--exact-port', '--quiet'],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
);
storybook.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => storybook.kill());

console.log('Starting Storybook.');
while (!(await answers(`${address}iframe.html`))) await wait(250);
console.log(`\ncareer-elements is at ${address} (Ctrl+C ends it)\n`);

if (process.argv.includes('--smoke')) {
  storybook.removeAllListeners('exit');
  storybook.once('exit', () => process.exit(0));
  storybook.kill();
}
