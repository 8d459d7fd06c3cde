/** Builds the package into `dist/`: modules with their declarations, and the files for a script tag. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { root } from './setup.mjs';

process.chdir(root);
const onlyScriptTags = process.argv.includes('--cdn');
const logLevel = 'warn';

rmSync(onlyScriptTags ? 'dist/cdn' : 'dist', { recursive: true, force: true });
if (!onlyScriptTags) {
  await build({ logLevel });
  await build({ mode: 'command', logLevel });
}
await build({ mode: 'loader', logLevel });
await build({ mode: 'cdn', logLevel });
if (!onlyScriptTags) {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'scripts/declarations.json'];
  process.exitCode = spawnSync(process.execPath, tsc, { stdio: 'inherit' }).status ?? 1;
}
