/**
 * lit-analyzer over the templates of `src`. It is the slowest linter, and reads a file and the names of the elements:
 * a file that has not changed since it passed is not read again, unless this is a whole run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './setup.mjs';

/** It knows neither newer CSS, nor that Lit's `nothing` takes an attribute away, nor `hidden="until-found"`. */
const rules = ['no-invalid-css', 'no-incompatible-type-binding', 'no-boolean-in-attribute-binding'];
const flags = ['--strict', ...rules.flatMap((rule) => [`--rules.${rule}`, 'off'])];

process.chdir(root);
const cacheFile = '.cache/lit-analyzer.json';
const hash = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** What a file is judged by besides its own text: the tool, how it is run, and the elements with what they take. */
const shared = hash(
  ...[readFileSync('node_modules/lit-analyzer/package.json', 'utf8'), readFileSync('custom-elements.json', 'utf8')],
  ...flags,
);
const templates = sources.filter(({ text }) => /\b(html|svg)`/.test(text));
const hashes = Object.fromEntries(templates.map(({ file, text }) => [file, hash(shared, text)]));
const passed =
  process.env.WHOLE_RUN === '1' || !existsSync(cacheFile) ? {} : JSON.parse(readFileSync(cacheFile, 'utf8'));
const changed = Object.keys(hashes).filter((file) => passed[file] !== hashes[file]);
if (changed.length === 0) process.exit(0);

const { status } = spawnSync(process.execPath, ['node_modules/lit-analyzer/cli.js', ...changed, ...flags], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
mkdirSync('.cache', { recursive: true });
writeFileSync(cacheFile, JSON.stringify(hashes));
