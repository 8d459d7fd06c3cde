/**
 * `npm run coach:eval`: how well the coach answers the labelled questions, against minisearch and a plain scan.
 * `--misses` lists what it gets wrong of the half that may be looked at; `--says` prints its answers to that half.
 */
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { setUp } from './setup.mjs';

const { values: options } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, says: { type: 'boolean', default: false } },
});

setUp();
const { module } = await runnerImport('/test/coach/eval.ts', { configFile: false, logLevel: 'error' });
await module.run(options);
