/**
 * Rebuilds every file that is generated and checked in: datasets, schema, manifest, types, tables in README and docs.
 * `--check` writes nothing, and fails with the names of the files that differ.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { readPages, replaceBlock, table } from './docs.mjs';
import { elementsOf, manifestFiles, readManifest } from './manifest.mjs';
import { root } from './setup.mjs';

process.chdir(root);

const importSource = async (path) =>
  (await runnerImport(join(root, path), { configFile: false, logLevel: 'error' })).module;

/** A guide's folder is one that holds a `career.md`. */
const guidesUnder = (folder) =>
  existsSync(join(folder, 'career.md'))
    ? [folder]
    : existsSync(folder)
      ? readdirSync(folder)
          .map((name) => join(folder, name))
          .filter((guide) => existsSync(join(guide, 'career.md')))
      : [];

/** The datasets built from guides, as text by path. Prints what a guide has wrong, and throws. */
async function datasets() {
  const { buildGuide } = await importSource('src/authoring/build.ts');
  const { formatProblem } = await importSource('src/authoring/problems.ts');
  const pairs = [
    ['data/guide', 'data/careers'],
    ['test/fixtures/guide', 'test/fixtures/careers'],
  ];
  return pairs.flatMap(([guides, target]) =>
    guidesUnder(guides).flatMap((guide) => {
      const { files, problems } = buildGuide(guide);
      if (files) return [...files].map(([name, text]) => [join(target, name), text]);
      for (const problem of problems) console.error(formatProblem(problem));
      throw new Error(`${guide}: the guide has errors`);
    }),
  );
}

async function schemas() {
  const { jsonSchemas } = await importSource('src/authoring/json-schema.ts');
  return Object.entries(jsonSchemas()).map(([name, schema]) => [
    `data/schema/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
}

function elementTable(manifest) {
  const rows = elementsOf(manifest).map(({ tagName, summary }) => [`\`<${tagName}>\``, summary ?? '']);
  return table(['element', 'what it does'], rows);
}

/** What each element takes beyond the attributes that all of them share. */
function attributeTable(manifest) {
  const elements = elementsOf(manifest);
  const shared = new Set(
    elements.flatMap(({ attributes }) => attributes.filter((it) => it.inheritedFrom)).map(({ name }) => name),
  );
  const rows = elements.flatMap(({ tagName, attributes }) =>
    attributes
      .filter(({ name }) => !shared.has(name))
      .map(({ name, description }) => [`\`<${tagName}>\``, `\`${name}\``, description ?? '']),
  );
  return table(['element', 'attribute', 'what it does'], rows);
}

/** What a host's page may do to the elements, and in which engines a test shows what then happens. */
async function hostTable() {
  const { enginesOf, hostCases } = await importSource('test/hosts/cases.ts');
  const engines = ['Chromium', 'Firefox', 'WebKit'];
  const rows = Object.entries(hostCases).flatMap(([group, cases]) => [
    [`**${group}**`, ...engines.map(() => '')],
    ...cases.map((each) => [each.what, ...engines.map((engine) => (enginesOf(each).includes(engine) ? '✓' : ''))]),
  ]);
  return table(['what a page may do, and what then happens', ...engines], rows);
}

/** What the last whole `npm run bench` measured. */
function benchTable() {
  const { figures } = JSON.parse(readFileSync('test/bench/results.json', 'utf8'));
  const withUnit = (value, unit) =>
    value === undefined ? '' : [value, unit].filter((it) => it !== undefined).join(' ');
  const rows = figures.map(({ name, measured, limit, unit, met }) => [
    name,
    withUnit(measured, unit),
    withUnit(limit, unit),
    met === undefined ? '' : met ? 'yes' : 'no',
  ]);
  return table(['what is measured', 'now', 'goal', 'met'], rows);
}

/** README and docs with today's tables. */
async function pages(manifest) {
  const blocks = Object.entries({
    elements: elementTable(manifest),
    attributes: attributeTable(manifest),
    hosts: await hostTable(),
    bench: benchTable(),
  });
  return Array.from(readPages(), ([path, text]) => [
    path,
    blocks.reduce((text, [name, block]) => replaceBlock(text, name, block), text),
  ]);
}

const manifest = await readManifest();
const files = [...(await datasets()), ...(await schemas()), ...manifestFiles(manifest), ...(await pages(manifest))];
const differing = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const [path] of differing) console.error(`${path} is not what its sources give: npm run generate`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of differing) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}
