/**
 * `npm run browsers`: the oldest browsers that have all that the elements need, and the features that decide it. Every
 * feature that the sources use counts as needed, unless it is in `optional` below. `-- --all` prints each feature with
 * its versions; `-- --write` puts the tables into the docs, and `-- --check` fails where they say something else.
 * When browsers got a feature is what @mdn/browser-compat-data says: no old browser is run.
 */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { readdirSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { readPages, replaceBlock, table } from './docs.mjs';
import { compatOf, featuresOfScripts, useStyles } from './platform-features.mjs';
import { root } from './setup.mjs';

process.chdir(root);

/** Edge has Chrome's engine and its versions. */
const browsers = { chrome: 'Chrome, Edge', firefox: 'Firefox', safari: 'Safari', safari_ios: 'Safari on iOS' };

/** What no source shows by its name. */
const alsoNeeded = {
  'css.selectors.state': 'states without dashes, as in `states.add("loading")`, throw before that',
};

/** What the elements do without, and what is different then. */
const optional = {
  'api.ClipboardItem': 'the visitor copies a link from a text field, by hand',
  'css.properties.break-after.avoid': 'a printed heading may be the last line of a page',
  'css.properties.content-visibility.auto': 'a long conversation is drawn whole',
  'css.properties.cursor': 'has no mouse pointer',
  'css.properties.field-sizing': 'text fields have a fixed height, and scroll',
  'css.properties.font-family.ui-monospace': 'code has another monospaced font',
  'css.properties.forced-color-adjust': 'it has no forced colors to adjust to',
  'css.properties.overflow-clip-margin': 'the edge of an outline may be cut off',
  'css.properties.print-color-adjust': 'the bars of a level may be left out on paper',
  'css.properties.resize': 'text fields can’t be dragged taller',
  'css.properties.scrollbar-color': 'scroll bars look as they do on the system',
  'css.properties.scrollbar-width': 'scroll bars look as they do on the system',
  'css.properties.text-decoration.transparent': 'some names aren’t underlined under the mouse',
  'css.properties.text-wrap.pretty': 'a paragraph may end in a single word',
};

/** What the data calls partial, and the part that is used is there. */
const wholeEnough = new Set(['api.CustomElementRegistry.get', 'api.KeyboardEvent.isComposing', 'css.selectors.marker']);

/** The first version from which on a browser has a feature, without a flag or another name. Infinity where none has. */
function firstVersion(path, browser) {
  const isUsable = ({
    version_added: added,
    flags,
    prefix,
    alternative_name: otherName,
    partial_implementation: isPartial,
  }) => added && added !== 'preview' && !flags && !prefix && !otherName && (!isPartial || wholeEnough.has(path));
  const statements = [compatOf(path).support[browser] ?? []].flat().filter(isUsable);
  let since = statements.find(({ version_removed: removed }) => !removed)?.version_added;
  // What is said of it changes with a version, and it was there before.
  for (let before; (before = statements.find(({ version_removed: removed }) => since && removed === since));)
    since = before.version_added;
  return since ? Number.parseFloat(since.replace('≤', '')) : Infinity;
}

/** What the sources that run in a browser use, and where first. */
function featuresUsed() {
  const isForBrowsers = (file) => file.endsWith('.ts') && !/^(authoring|ssr)\//.test(file);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const { features, sheets } = featuresOfScripts(
    files.filter(isForBrowsers).map((file) => `src/${file}`),
    options,
  );
  for (const sheet of sheets) useStyles(features, sheet);
  for (const [path, why] of Object.entries(alsoNeeded)) features.set(path, why);
  return features;
}

const optionFor = (path) => Object.keys(optional).find((each) => path === each || path.startsWith(`${each}.`));
const nameOf = (path) => `\`${path.replace(/^(api|css\.\w+|javascript\.\w+)\./, '').replace(/_static$/, '')}\``;
const versionName = (version) => (version === Infinity ? 'none yet' : String(version));

const features = Array.from(featuresUsed(), ([path, place]) => ({
  path,
  place,
  versions: Object.fromEntries(Object.keys(browsers).map((browser) => [browser, firstVersion(path, browser)])),
}));

/** The oldest version of a browser, when it came, and what came with it that is needed. */
function oldest(browser) {
  const needed = features.filter(({ path }) => !optionFor(path));
  const version = Math.max(...needed.map(({ versions }) => versions[browser]));
  const deciding = needed.filter(({ versions }) => versions[browser] === version).map(({ path }) => path);
  return { version, released: bcd.browsers[browser].releases[version]?.release_date, deciding };
}

const oldestRows = Object.entries(browsers).map(([browser, name]) => {
  const { version, released, deciding } = oldest(browser);
  return [name, versionName(version), released ?? '', deciding.map(nameOf).join(', ')];
});

const optionalRows = Object.entries(optional).map(([path, without]) => {
  const ones = features.filter((feature) => optionFor(feature.path) === path);
  if (!ones.length) throw new Error(`${path} is not used any more: take it out of \`optional\`.`);
  const since = Object.keys(browsers).map((browser) =>
    versionName(Math.max(...ones.map(({ versions }) => versions[browser]))),
  );
  return [nameOf(path), ...since, without];
});

const blocks = {
  browsers: table(['browser', 'oldest version', 'released', 'what decides'], oldestRows),
  'browsers-optional': table(['feature', ...Object.values(browsers), 'without it'], optionalRows),
};
const pages = Array.from(readPages(), ([path, text]) => ({
  path,
  text,
  today: Object.entries(blocks).reduce((text, [name, block]) => replaceBlock(text, name, block), text),
}));
const stale = pages.filter(({ text, today }) => text !== today);

for (const [name, version, released, deciding] of oldestRows)
  console.log(`${name} ${version} (${released}): ${deciding.replaceAll('`', '')}`);
if (process.argv.includes('--all'))
  for (const { path, place, versions } of features)
    console.log(Object.values(versions).map(versionName).join('\t'), path, optionFor(path) ? '(optional)' : '', place);
if (process.argv.includes('--write')) for (const { path, today } of stale) writeFileSync(path, today);
else if (process.argv.includes('--check'))
  for (const { path } of stale) {
    console.error(`${path} tells of other browsers: npm run browsers -- --write`);
    process.exitCode = 1;
  }
