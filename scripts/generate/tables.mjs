/** The tables in README and docs: the elements, their attributes, the pages they were tried on, what was measured. */
import { readFileSync } from 'node:fs';
import { readPages, replaceBlock, table } from '../docs.mjs';
import { elementsOf } from '../manifest.mjs';
import { importSource } from './import-source.mjs';

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
export async function pages(manifest) {
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
