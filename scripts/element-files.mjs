/**
 * `npm run lint` runs this: says for each folder of `src/elements` what else belongs to that element and is missing,
 * and what is left of elements that are gone. `npm run create <name>` writes all of it for a new one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { classOf, readElements, tagOf } from './elements.mjs';
import { root } from './setup.mjs';

process.chdir(root);

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
const limits = () => JSON.parse(read('scripts/size-limits.json') ?? '{}').elements ?? {};

/** A file of an element, and what must be in it. */
const file = (what, path, ...holds) => {
  const text = read(path);
  if (text === undefined) return [`${path} is missing: ${what}`];
  return holds.filter((words) => !text.includes(words)).map((words) => `${path} has no \`${words}\`: ${what}`);
};

/** What belongs to every element that shows a career. `career-context` shows none: it needs none of this. */
const filesOfShown = (name) => [
  ...file('its styles', `src/elements/${name}/${name}.styles.ts`),
  ...file('its words', `src/i18n/en/${name}.ts`, 'export const '),
  ...file('what it has to say to the tests of every element', `test/elements/${name}/promises.ts`),
];

/** What an element lacks, a line each. */
function missingOf(name) {
  const [tag, className] = [tagOf(name), classOf(name)];
  const path = `src/elements/${name}/${name}.ts`;
  const isShown = read(path)?.includes('extends CareerElement') ?? true;
  const tests = filesIn(`test/elements/${name}`).filter((name) => name.endsWith('.test.ts'));
  return [
    ...file('its class', path, `export class ${className} `),
    ...file(
      'its registration',
      `src/elements/${name}/define.ts`,
      `define('${tag}', ${className})`,
      `'${tag}': ${className};`,
    ),
    ...(isShown ? filesOfShown(name) : []),
    ...file('its story', `stories/${name}.stories.ts`, `component: '${tag}'`),
    ...(tests.length ? [] : [`test/elements/${name}/ has no *.test.ts: its tests`]),
    ...(limits()[name] === undefined ? [`scripts/size-limits.json has no limit for "${name}"`] : []),
  ];
}

/** What is left of elements that are gone, a line each. */
function leftovers(names) {
  return [
    ...filesIn('test/elements')
      .filter((name) => !names.includes(name))
      .map((name) => `test/elements/${name}/ tests no element`),
    ...Object.keys(limits())
      .filter((name) => !names.includes(name))
      .map((name) => `scripts/size-limits.json has a limit for "${name}", which is no element`),
  ];
}

const names = readElements();
const complaints = names.map((name) => [name, missingOf(name)]).filter(([, missing]) => missing.length > 0);
for (const [name, missing] of complaints) {
  console.error(`<${tagOf(name)}> is not whole. \`npm run create <name>\` shows what each of these looks like:`);
  for (const line of missing) console.error(`  ${line}`);
}
for (const line of leftovers(names)) console.error(line);
process.exitCode = complaints.length + leftovers(names).length > 0 ? 1 : 0;
