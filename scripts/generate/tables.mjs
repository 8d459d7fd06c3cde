/** The tables in README and docs: the elements, their attributes, the pages they were tried on, what was measured. */
import { readFileSync } from 'node:fs';
import { readPages, replaceBlock, table } from '../docs.mjs';
import { elementsOf } from '../manifest.mjs';
import { importSource } from './import-source.mjs';

function elementTable(manifest) {
  const rows = elementsOf(manifest).map(({ tagName, summary }) => [`\`<${tagName}>\``, summary ?? '']);
  return table(['element', 'what it does'], rows);
}

/** The attributes that elements have of their base, by name. */
const sharedAttributes = (manifest) =>
  new Map(
    elementsOf(manifest)
      .flatMap(({ attributes }) => attributes.filter(({ inheritedFrom }) => inheritedFrom))
      .map((attribute) => [attribute.name, attribute]),
  );

const attributeRow = ({ name, description }) => [`\`${name}\``, description ?? ''];

const sharedAttributeTable = (manifest) =>
  table(['attribute', 'what it does'], [...sharedAttributes(manifest).values()].map(attributeRow));

/** What each element takes beyond the attributes that all of them share. */
function attributeTable(manifest) {
  const shared = sharedAttributes(manifest);
  const rows = elementsOf(manifest).flatMap(({ tagName, attributes }) =>
    attributes.filter(({ name }) => !shared.has(name)).map((it) => [`\`<${tagName}>\``, ...attributeRow(it)]),
  );
  return table(['element', 'attribute', 'what it does'], rows);
}

/** The names to reach an element's parts by with `::part()`. */
function partTable(manifest) {
  const names = (parts) => parts.map(({ name }) => `\`${name}\``).join(', ');
  const rows = elementsOf(manifest)
    .filter(({ cssParts }) => cssParts?.length)
    .map(({ tagName, cssParts }) => [`\`<${tagName}>\``, names(cssParts)]);
  return table(['element', 'parts'], rows);
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
export async function pages(manifest) {
  const blocks = Object.entries({
    elements: elementTable(manifest),
    'shared-attributes': sharedAttributeTable(manifest),
    attributes: attributeTable(manifest),
    parts: partTable(manifest),
    hosts: await hostTable(),
    bench: benchTable(),
  });
  return Array.from(readPages(), ([path, text]) => [
    path,
    blocks.reduce((text, [name, block]) => replaceBlock(text, name, block), text),
  ]);
}
