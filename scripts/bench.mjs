/**
 * `npm run bench`: measures the elements against the same markup without a script, and the ladder's layout against
 * graph libraries. `--only layout,toggle` runs these subjects alone; `--quick` repeats less. Only a whole run, not a
 * quick one, writes `results.json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' } } });

/** Runs what has to be there first, and ends here if it fails. */
function need(command, args, folder) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: folder, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

setUp();
if (!existsSync('dist/cdn/career-elements.js')) need('npm', ['run', 'build']);
if (!existsSync('test/bench/node_modules')) need('npm', ['ci', '--no-audit', '--no-fund'], 'test/bench');

// Only now is all there that these import. What Node runs is imported as it is built, not through Vite; by a name in a
// variable, so that types are still checked from the sources alone.
const built = (file) => import(`../dist/${file}`);
const { runnerImport } = await import('vite');
const { ladderLayout } = await built('model/ladder-layout.js');
const { renderToString, stylesheetFor } = await built('ssr/index.js');
const { module } = await runnerImport('/test/bench/bench.ts', { configFile: false, logLevel: 'error' });
process.exitCode = await module.bench({ ladderLayout, renderToString, stylesheetFor }, options);
