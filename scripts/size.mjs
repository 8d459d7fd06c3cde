/**
 * `npm run size`: what each element costs, what each file costs and what a page asks for in all, in KB of gzip, against
 * its goal. `--write` puts the figures, and the hash of the one-file script, into README and docs, and gives a new
 * element its limit; `--check` fails where a limit is passed or missing, or where a page says otherwise. Elements are
 * built here in memory, so that each can be weighed without the datasets, which load by themselves; pages are counted in
 * what `npm run build` wrote.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readPages, replaceBlock, table } from './docs.mjs';
import { readElements, tagOf } from './elements.mjs';
import { readLoader } from './loader-files.mjs';
import { root } from './setup.mjs';
import limits from './size-limits.json' with { type: 'json' };

process.chdir(root);

/**
 * Goals in KB (1,000 bytes) of gzip. Elements: script and Lit, without data. Where a goal is not met yet,
 * `size-limits.json` says what a file may not grow past: lower a limit with each KB that you win.
 */
const goals = {
  suite: 115,
  frame: 14,
  elements: {
    coach: 24,
    context: 6,
    directory: 18,
    'fit-quiz': 23,
    guide: 28,
    ladder: 30,
    outlook: 19,
    'path-explorer': 26,
    profile: 40,
    resources: 25,
    'role-card': 22,
    'skill-checklist': 25,
  },
  pieces: { core: 16, guide: 20, fit: 6, questions: 20, wordings: 20 },
};

/** Pages that take the loader and the default career. Goals in KB of gzip, the dataset included, and in requests. */
const loaderPages = [
  { page: 'a role card', elements: ['role-card'], goal: { kilobytes: 41, requests: 6 } },
  { page: 'a role card and a ladder', elements: ['role-card', 'ladder'], goal: { kilobytes: 55, requests: 7 } },
  {
    page: 'a checklist, a ladder, a path explorer and a role card',
    elements: ['skill-checklist', 'ladder', 'path-explorer', 'role-card'],
    goal: { kilobytes: 78, requests: 10 },
  },
];

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
    // Shared files are for a page of several elements. Here, what is needed at once is read as one text.
    build: { write: false, lib: { entry: { [name]: entry } }, rolldownOptions: { output: { codeSplitting: true } } },
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

/** @type {{ what: string, holds: string, size: number, own?: number, goal?: number, limit?: number }[]} */
const rows = [];

const frame = gzip(await scriptOf('src/ui/career-element.ts', { mode: 'loader', name: 'loader' }));
rows.push({
  what: 'what all elements share',
  holds: 'the frame, with Lit',
  size: frame,
  goal: goals.frame,
  limit: limits.frame,
});
for (const name of readElements()) {
  const size = gzip(await scriptOf(`src/elements/${name}/define.ts`, { mode: 'loader', name: 'loader' }));
  rows.push({
    what: `\`<${tagOf(name)}>\``,
    holds: 'alone, with the frame and Lit',
    size,
    // `<career-context>` does without the frame.
    ...(size > frame && { own: size - frame }),
    goal: goals.elements[name],
    limit: limits.elements[name],
  });
}

const suite = gzip(await scriptOf('src/embed/cdn.ts', { mode: 'cdn', name: 'career-elements' }));
rows.push({
  what: '`cdn/career-elements.js`, without data',
  holds: 'every element, Lit, English',
  size: suite,
  goal: goals.suite,
  limit: limits.suite,
});
const cdn = 'dist/cdn';
const oneFile = `${cdn}/career-elements.js`;
const isBuilt = existsSync(oneFile);
if (!isBuilt) console.error('Pages and the hash need the built files: npm run build');
if (isBuilt)
  rows.push({
    what: '`cdn/career-elements.js`',
    holds: 'the same with the default career',
    size: gzip(readFileSync(oneFile)),
  });

for (const file of readdirSync('data/careers').sort((a, b) => a.length - b.length)) {
  const [career, second] = basename(file, '.json').split('.');
  const piece = second ?? 'core';
  // A person's change of spaces changes nothing here: what is served is one line.
  const text = JSON.stringify(JSON.parse(readFileSync(join('data/careers', file), 'utf8')));
  const goal = goals.pieces[piece];
  rows.push({ what: `${career}, ${piece}`, holds: 'data', size: gzip(text), goal, limit: goal });
}

const filesFor = isBuilt && readLoader(cdn);
const pageRows = loaderPages.map(({ page, elements, goal }) => {
  const files = filesFor ? filesFor(elements.map(tagOf)) : [];
  const kilobytes = files.reduce((sum, file) => sum + gzip(readFileSync(join(cdn, file))), 0);
  return { page, kilobytes, requests: files.length, goal, limit: limits.pages[page] };
});

const figure = (size) => size?.toFixed(1) ?? '';
const against = (size, goal) => (goal === undefined ? '' : `${size <= goal ? 'within' : 'over'} ${goal}`);

for (const { what, holds, size, own, goal } of rows) {
  const itself = own === undefined ? '' : `, ${figure(own)} of it its own`;
  const name = what.replaceAll('`', '');
  console.log(`${figure(size).padStart(6)} KB ${against(size, goal).padEnd(10)} ${name}: ${holds}${itself}`);
}
console.log('\nBy the loader, with the dataset:');
for (const { page, kilobytes, requests, goal } of pageRows) {
  const bytes = `${figure(kilobytes).padStart(6)} KB ${against(kilobytes, goal.kilobytes).padEnd(10)}`;
  console.log(`${bytes} ${requests} requests ${against(requests, goal.requests).padEnd(10)} ${page}`);
}

/** A page of docs with today's figures and today's hash. */
function withFigures(text) {
  const sizes = table(
    ['what', 'is', 'own part', 'KB gzip', 'goal'],
    rows.map(({ what, holds, size, own, goal }) => [what, holds, figure(own), figure(size), String(goal ?? '')]),
  );
  const pages = table(
    ['page', 'KB gzip', 'goal', 'requests', 'at most'],
    pageRows.map(({ page, kilobytes, requests, goal }) => [
      page,
      figure(kilobytes),
      String(goal.kilobytes),
      String(requests),
      String(goal.requests),
    ]),
  );
  const withSizes = replaceBlock(text, 'sizes', sizes);
  if (!isBuilt) return withSizes;
  const hash = createHash('sha384').update(readFileSync(oneFile)).digest('base64');
  return replaceBlock(withSizes, 'pages', pages).replace(/integrity="sha384-[^"]*"/g, `integrity="sha384-${hash}"`);
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

/** A new element may not grow past what it is today. What holds every element, or the loader, grows by it. */
function limitNewElements() {
  const roundedUp = (size) => Math.ceil(size * 10 + 1) / 10;
  const sizeOf = (name) => rows.find(({ what }) => what === `\`<${tagOf(name)}>\``).size;
  for (const name of unlimited) limits.elements[name] = roundedUp(sizeOf(name));
  limits.elements = Object.fromEntries(Object.entries(limits.elements).sort(([a], [b]) => (a < b ? -1 : 1)));
  limits.suite = Math.max(limits.suite, roundedUp(suite));
  for (const { kilobytes, requests, limit } of isBuilt ? pageRows : []) {
    if (!limit) continue;
    limit.kilobytes = Math.max(limit.kilobytes, roundedUp(kilobytes));
    limit.requests = Math.max(limit.requests, requests);
  }
  writeFileSync('scripts/size-limits.json', `${JSON.stringify(limits, null, 2)}\n`);
}

/** What has grown past its limit, or has none, a sentence each. */
function* overLimits() {
  const own = 'scripts/size-limits.json';
  for (const { what, size, limit = Infinity } of rows)
    if (size > limit) yield `${what} may not grow past ${limit} KB: it is ${size.toFixed(2)}`;
  for (const name of unlimited) yield `${own}: "elements" has no limit for "${name}"`;
  for (const { page, kilobytes, requests, limit } of isBuilt ? pageRows : []) {
    if (!limit) yield `${own}: "pages" has no limit for "${page}"`;
    else if (kilobytes > limit.kilobytes || requests > limit.requests)
      yield `A page with ${page} may not grow past ${limit.kilobytes} KB in ${limit.requests} requests: it is ${kilobytes.toFixed(2)} in ${requests}`;
  }
}

const pages = [...readPages()];
if (process.argv.includes('--write')) {
  for (const [path, text] of pages) writeFileSync(path, withFigures(text));
  if (unlimited.length > 0) limitNewElements();
}
if (process.argv.includes('--check')) {
  const faults = [...overLimits()];
  for (const [path, text] of pages)
    if (!isSame(text, withFigures(text)))
      faults.push(`${path} has other figures or another hash: npm run build && npm run size -- --write`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
