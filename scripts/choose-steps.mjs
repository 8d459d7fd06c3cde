/** What `npm test -- --only …` runs: steps, all of an element, or the tests of a folder. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readElements } from './elements.mjs';
import { steps } from './steps.mjs';

/** What tells whether an element is whole, beside its own tests. */
const checksOfElement = ['element-files', 'generated', 'build', 'size'];

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      )
    : [];

/** Whether a folder is called so, by its own name or by the last part of its path: `ladder`, `elements/ladder`. */
const isCalled = (folder, name) => `/${folder}`.endsWith(`/${name}`);

/** The tests in the folders of `test/` that are called so, and in what is within them. */
const testsIn = (name) =>
  filesIn('test').filter((file) => {
    if (!file.endsWith('.test.ts')) return false;
    for (let folder = dirname(file); folder !== 'test'; folder = dirname(folder)) {
      if (isCalled(folder, name)) return true;
    }
    return false;
  });

/** All that tests an element: its own tests, what every element promises, how it is served, its stories. */
const testsOfElement = (name) => [
  ...testsIn(name),
  ...['promises', 'ssr'].flatMap(testsIn),
  // It is a failure of its own when there is none.
  `stories/${name}.stories.ts`,
  ...[`stories/${name}.states.stories.ts`].filter((file) => existsSync(file)),
];

/** What a name stands for: a step or a group of them before an element, and that before a folder. */
function find(name) {
  const own = steps.filter((step) => step.name === name || step.group === name);
  if (own.length > 0) return { steps: own };
  if (!readElements().includes(name)) return { files: testsIn(name) };
  return {
    steps: steps.filter((step) => checksOfElement.includes(step.name)),
    files: testsOfElement(name),
    element: name,
  };
}

/** A step that is told to run these files alone; none where it runs none of them. */
function narrowed(step, files, elements) {
  const own = files.filter((file) => step.runs?.(file));
  if (own.length === 0) return [];
  const only = step.only(own);
  return {
    ...step,
    command: [...step.command, ...(only.arguments ?? [])],
    environment: {
      ...step.environment,
      ...only.environment,
      ...(elements.length > 0 && { ELEMENTS: elements.join() }),
    },
  };
}

const list = (names) => [...new Set(names)].join(', ');

function tellNames(unknown) {
  const folders = readdirSync('test', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [
    `Nothing to run is called ${unknown.join(', ')}. There are`,
    `  steps: ${list(steps.flatMap((step) => [step.group ?? step.name, step.name]))}`,
    `  elements: ${list(readElements())}`,
    `  folders of test/: ${list(folders.map(({ name }) => name).filter((name) => testsIn(name).length > 0))}`,
  ].join('\n');
}

/**
 * The steps of a run, in the order of the list.
 * @param {string | undefined} only names with commas between them; all steps without it
 * @throws where a name is none that there is
 */
export function chooseSteps(only) {
  if (only === undefined) return steps;
  const names = only.split(',').map((name) => name.trim());
  const found = names.map((name) => ({ name, steps: [], files: [], ...find(name) }));
  const unknown = found.filter(({ steps, files }) => steps.length + files.length === 0);
  if (unknown.length > 0) throw new Error(tellNames(unknown.map(({ name }) => name)));
  const whole = found.flatMap(({ steps }) => steps);
  const files = [...new Set(found.flatMap(({ files }) => files))];
  const elements = found.flatMap(({ element }) => element ?? []);
  return steps.flatMap((step) => (whole.includes(step) ? step : narrowed(step, files, elements)));
}
