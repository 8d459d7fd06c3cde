/**
 * `npm run test:mutation`: how many small changes to `model`, `profile` and `datasets` a unit test notices. Takes hours;
 * `npm run test:mutation -- --mutate 'src/model/gaps.ts'` tries one file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root, setUp } from './setup.mjs';

setUp();
const folder = `${root}scripts/mutation`;
if (!existsSync(`${folder}/node_modules`)) {
  const { status } = spawnSync('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
const stryker = `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', 'scripts/mutation/stryker.config.mjs', '--concurrency', '1', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
