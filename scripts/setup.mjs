/** What a fresh clone needs before anything else runs. Uses Node alone, since nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** npm, by the way that works on every system. */
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`career-elements needs Node 20.19 or newer, and this is ${process.version}: https://nodejs.org`);
  process.exit(1);
}

/** Whether every package of the lock is installed in the lock's version. npm keeps a lock of its own beside them. */
function isInstalled() {
  const installedLock = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedLock)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(`${root}package-lock.json`)).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Checks Node, and installs the dependencies where they are missing or not those of the lock. */
export function setUp() {
  checkNode();
  process.chdir(root);
  if (isInstalled()) return;
  console.log('Installing the dependencies: this takes about two minutes.');
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
