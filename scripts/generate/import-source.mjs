import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../setup.mjs';

/** Imports a TypeScript module of this repository. */
export const importSource = async (path) =>
  (await runnerImport(join(root, path), { configFile: false, logLevel: 'error' })).module;
