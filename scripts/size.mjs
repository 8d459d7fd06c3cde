/**
 * `npm run size`: what each file costs a page, in KB of gzip, against its goal. `--write` puts the figures, and the hash
 * of the one-file script, into README and docs, and gives a new element its limit; `--check` fails where a limit is
 * passed or missing, or where a page says otherwise.
 * Scripts are built here in memory, so that each can be weighed without the datasets: those load by themselves.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readPages, replaceBlock, table } from './docs.mjs';
import { readElements, tagOf } from './elements.mjs';
import { root } from './setup.mjs';
import limits from './size-limits.json' with { type: 'json' };

process.chdir(root);

/**
 * Goals in KB (1,000 bytes) of gzip. Elements: script and Lit, without data. Where a goal is not met yet,
 * `size-limits.json` says what a file may not grow past: lower a limit with each KB that you win.
 */
const goals = {
  suite: 50,
  elements: { coach: 24, 'fit-quiz': 14, 'skill-checklist': 14, 'role-card': 14, ladder: 18, 'path-explorer': 18 },
  pieces: { core: 14, guide: 20, fit: 6, questions: 20, wordings: 20 },
};

const gzip = (text) => gzipSync(text, { level: 9 }).length / 1000;

/** An empty module in the place of every dataset. */
const withoutData = {
  name: 'without-data',
  enforce: 'pre',
  load: (id) =>
    /[\\/]data[\\/]careers[\\/].*\.json$/.test(id) ? { code: 'export default {}', moduleType: 'js' } : null,
};

/**
 * Builds an entry in memory as one of the script tag's builds. Returns its code and that of every chunk it needs at
 * once; what it loads later is left out.
 * @param {{ mode: 'cdn', name: 'career-elements' } | { mode: 'loader', name: 'loader' }} as
 */
async function scriptOf(entry, { mode, name }) {
  const [{ output }] = await build({
    mode,
    logLevel: 'error',
    plugins: [withoutData],
    build: { write: false, lib: { entry: { [name]: entry } } },
  });
  const chunks = new Map(output.map((file) => [file.fileName, file]));
  const needed = new Set();
  const add = (fileName) => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    chunks.get(fileName)?.imports.forEach(add);
  };
  add(`${name}.js`);
  return [...needed].map((fileName) => chunks.get(fileName)?.code ?? '').join('\n');
}

const rows = [];

function weigh(what, holds, size, goal, limit = goal) {
  rows.push({ what, holds, size, goal, limit });
}

if (existsSync('src/embed/cdn.ts')) {
  weigh(
    '`cdn/career-elements.js`, without data',
    'every element, Lit, English',
    gzip(await scriptOf('src/embed/cdn.ts', { mode: 'cdn', name: 'career-elements' })),
    goals.suite,
    limits.suite,
  );
}
const built = 'dist/cdn/career-elements.js';
if (existsSync(built)) weigh('`cdn/career-elements.js`', 'the same with the default career', gzip(readFileSync(built)));

for (const name of readElements()) {
  const script = await scriptOf(`src/elements/${name}/define.ts`, { mode: 'loader', name: 'loader' });
  weigh(
    `\`<career-${name}>\` alone`,
    'with Lit, without data',
    gzip(script),
    goals.elements[name],
    limits.elements[name],
  );
}

for (const file of readdirSync('data/careers').sort((a, b) => a.length - b.length)) {
  const [career, second] = basename(file, '.json').split('.');
  const piece = second ?? 'core';
  // A person's change of spaces changes nothing here: what is served is one line.
  const text = JSON.stringify(JSON.parse(readFileSync(join('data/careers', file), 'utf8')));
  weigh(`${career}, ${piece}`, 'data', gzip(text), goals.pieces[piece]);
}

for (const { what, holds, size, goal } of rows) {
  const against = goal === undefined ? '' : `${size <= goal ? 'within' : 'over'} ${goal}`;
  console.log(`${size.toFixed(1).padStart(6)} KB ${against.padEnd(9)} ${what.replaceAll('`', '')}: ${holds}`);
}

/** A page with today's figures and today's hash. */
function withFigures(text) {
  const cells = rows.map(({ what, holds, size, goal }) => [what, holds, size.toFixed(1), String(goal ?? '')]);
  const figures = replaceBlock(text, 'sizes', table(['file', 'holds', 'KB gzip', 'goal'], cells));
  if (!existsSync(built)) return figures;
  const hash = createHash('sha384').update(readFileSync(built)).digest('base64');
  return figures.replace(/integrity="sha384-[^"]*"/g, `integrity="sha384-${hash}"`);
}

/** Whether two texts tell the same. Figures may differ by half a KB: gzip is not the same in each version of Node. */
function isSame(text, other) {
  const figure = /\| (\d+\.\d) +(?=\|)/g;
  const figuresOf = (text) => [...text.matchAll(figure)].map(([, size]) => Number(size));
  const others = figuresOf(other);
  return (
    text.replace(figure, '') === other.replace(figure, '') &&
    figuresOf(text).every((size, index) => Math.abs(size - others[index]) <= 0.5)
  );
}

const unlimited = readElements().filter((name) => limits.elements[name] === undefined);

/** A new element may not grow past what it is today, and what holds every element grows by it. */
function limitNewElements() {
  const figureOf = (holder) => rows.find(({ what }) => what.startsWith(`\`${holder}`)).size;
  const roundedUp = (size) => Math.ceil(size * 10 + 1) / 10;
  for (const name of unlimited) limits.elements[name] = roundedUp(figureOf(`<${tagOf(name)}>`));
  limits.suite = Math.max(limits.suite, roundedUp(figureOf('cdn/career-elements.js')));
  limits.elements = Object.fromEntries(Object.entries(limits.elements).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('scripts/size-limits.json', `${JSON.stringify(limits, null, 2)}\n`);
}

const pages = [...readPages()];
if (process.argv.includes('--write')) {
  for (const [path, text] of pages) writeFileSync(path, withFigures(text));
  if (unlimited.length > 0) limitNewElements();
}
if (process.argv.includes('--check')) {
  const grown = rows.filter(({ size, limit }) => size > (limit ?? Infinity));
  const stale = pages.filter(([, text]) => !isSame(text, withFigures(text)));
  for (const { what, limit } of grown) console.error(`${what} may not grow past ${limit} KB`);
  for (const name of unlimited) console.error(`scripts/size-limits.json: "elements" has no limit for "${name}"`);
  for (const [path] of stale)
    console.error(`${path} has other figures or another hash: npm run build && npm run size -- --write`);
  process.exitCode = grown.length + unlimited.length + stale.length > 0 ? 1 : 0;
}
