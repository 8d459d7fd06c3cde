/** Everything that `npm test` checks, in order. Each step is a command, and those that run tests say which and how. */

const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  stylelint: 'node_modules/stylelint/bin/stylelint.mjs',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  publint: 'node_modules/publint/src/cli.js',
  attw: 'node_modules/@arethetypeswrong/cli/dist/index.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
};

const cached = (name) => ['--cache', '--cache-location', `.cache/${name}`, '--cache-strategy', 'content'];

const isBrowserTest = (file) => file.endsWith('.browser.test.ts');
const isBuiltTest = (file) => /^test\/(hosts|packages)\//.test(file);

/** Tests that vitest runs: those of a project, or the files of it that are named. */
const vitest = (project, runs) => ({
  command: [
    bin.vitest,
    'run',
    ...['--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=.cache/${project}.json`],
  ],
  counts: `.cache/${project}.json`,
  runs: (file) => file.endsWith('.ts') && runs(file),
  only: (files) => ({ arguments: files }),
});

/** How much of each folder is covered, of a table that has each file as well. */
const coverageByFolder = (output) =>
  output
    .split('\n')
    .filter((line) => /^(File|All files| (authoring|datasets|model|profile)[\w/]*) +\|/.test(line))
    .map((line) => line.split('|').slice(0, 5).join('|').trimEnd())
    .join('\n');

/** The tests of elements in one browser. */
const inBrowser = (browser, seconds) => ({
  name: browser,
  needsBrowser: browser,
  group: 'elements',
  seconds,
  command: [bin.wtr],
  environment: { BROWSERS: browser },
  counts: `.cache/elements-${browser}.json`,
  runs: isBrowserTest,
  only: (files) => ({ environment: { TESTS: files.join() } }),
});

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [group] another name that chooses it, along with the others of the group
 * @property {string[]} command what Node runs
 * @property {Record<string, string>} [environment]
 * @property {number} seconds how long it takes on its own, about: the longest start first
 * @property {string} [counts] where it leaves how many of its tests passed and failed; any other step counts as one
 * @property {string} [needs] a file without which it is skipped
 * @property {string} [needsBrowser] a browser without which it is skipped
 * @property {boolean} [needsBuild]
 * @property {(output: string) => string} [prints] what of its output is of interest even if it passes
 * @property {(file: string) => boolean} [runs] whether it runs a file of `test/` or `stories/`
 * @property {(files: string[]) => { arguments?: string[], environment?: Record<string, string> }} [only] how it is
 * told to run these files alone
 */

/** @type {Step[]} */
export const steps = [
  {
    name: 'format',
    group: 'lint',
    seconds: 15,
    command: [bin.prettier, '--check', '--log-level=warn', ...cached('prettier'), '.'],
  },
  { name: 'eslint', group: 'lint', seconds: 85, command: [bin.eslint, '.', ...cached('eslint')] },
  {
    name: 'stylelint',
    group: 'lint',
    seconds: 15,
    command: [bin.stylelint, '**/*.styles.ts', '**/*.css', ...cached('stylelint')],
  },
  { name: 'lit-analyzer', group: 'lint', seconds: 30, command: ['scripts/lit-analyzer.mjs'] },
  {
    name: 'imports',
    group: 'lint',
    seconds: 15,
    command: [bin.depcruise, 'src', '--config', '.dependency-cruiser.mjs'],
  },
  { name: 'element-files', group: 'lint', seconds: 1, command: ['scripts/element-files.mjs'] },
  { name: 'browsers', group: 'lint', seconds: 5, command: ['scripts/oldest-browsers.mjs', '--check'] },
  { name: 'types', seconds: 40, command: [bin.tsc, '--incremental', '--tsBuildInfoFile', '.cache/tsc.tsbuildinfo'] },
  { name: 'generated', seconds: 15, command: ['scripts/generate.mjs', '--check'] },
  {
    name: 'overlap',
    seconds: 5,
    needs: '../shared/tools/overlap.mjs',
    command: ['../shared/tools/overlap.mjs', 'data', 'src', 'stories', 'test', 'docs', 'examples', 'README.md'],
  },
  { name: 'build', seconds: 40, command: ['scripts/build.mjs'] },
  { name: 'publint', group: 'package', seconds: 3, needsBuild: true, command: [bin.publint, '--strict'] },
  {
    name: 'attw',
    group: 'package',
    seconds: 10,
    needsBuild: true,
    command: [bin.attw, '--pack', '.', '--profile', 'esm-only'],
  },
  {
    name: 'unit',
    seconds: 70,
    ...vitest('unit', (file) => /^test\/.*\.test\.ts$/.test(file) && !isBrowserTest(file) && !isBuiltTest(file)),
    environment: { COVERAGE: '1' },
    // What some of the tests cover says nothing.
    only: (files) => ({ arguments: files, environment: { COVERAGE: '' } }),
    prints: coverageByFolder,
  },
  inBrowser('chromium', 140),
  inBrowser('firefox', 100),
  inBrowser('webkit', 120),
  { name: 'stories', seconds: 150, ...vitest('stories', (file) => file.startsWith('stories/')) },
  { name: 'hosts', seconds: 200, needsBuild: true, ...vitest('hosts', isBuiltTest) },
  { name: 'size', seconds: 10, needsBuild: true, prints: (output) => output, command: ['scripts/size.mjs', '--check'] },
];
