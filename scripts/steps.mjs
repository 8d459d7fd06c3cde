/** Everything that `npm test` checks, in order. Each step is a command; `tests` says where it leaves its counts. */
const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  stylelint: 'node_modules/stylelint/bin/stylelint.mjs',
  litAnalyzer: 'node_modules/lit-analyzer/cli.js',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  publint: 'node_modules/publint/src/cli.js',
  attw: 'node_modules/@arethetypeswrong/cli/dist/index.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
};

const vitest = (project) => [
  bin.vitest,
  'run',
  ...['--project', project],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=.cache/${project}.json`],
  '--passWithNoTests',
];

/** It knows neither newer CSS, nor that Lit's `nothing` takes an attribute away, nor `hidden="until-found"`. */
const litRules = ['no-invalid-css', 'no-incompatible-type-binding', 'no-boolean-in-attribute-binding'].flatMap(
  (rule) => [`--rules.${rule}`, 'off'],
);

/**
 * @type {{
 *   name: string, group?: string, command: string[], counts?: string, needs?: string, needsBuild?: boolean,
 *   isLongest?: boolean
 * }[]}
 */
export const steps = [
  { name: 'format', group: 'lint', command: [bin.prettier, '--check', '--log-level=warn', '.'] },
  { name: 'eslint', group: 'lint', command: [bin.eslint, '.', '--cache', '--cache-location', '.cache/eslint'] },
  { name: 'stylelint', group: 'lint', command: [bin.stylelint, '**/*.styles.ts', '**/*.css'] },
  {
    name: 'lit-analyzer',
    group: 'lint',
    command: [bin.litAnalyzer, 'src/**/*.ts', '--strict', ...litRules],
  },
  { name: 'imports', group: 'lint', command: [bin.depcruise, 'src', '--config', '.dependency-cruiser.mjs'] },
  { name: 'browsers', group: 'lint', command: ['scripts/oldest-browsers.mjs', '--check'] },
  { name: 'types', command: [bin.tsc] },
  { name: 'generated', command: ['scripts/generate.mjs', '--check'] },
  {
    name: 'overlap',
    needs: '../shared/tools/overlap.mjs',
    command: ['../shared/tools/overlap.mjs', 'data', 'src', 'stories', 'test', 'docs', 'examples', 'README.md'],
  },
  { name: 'build', command: ['scripts/build.mjs'] },
  { name: 'publint', needsBuild: true, group: 'package', command: [bin.publint, '--strict'] },
  { name: 'attw', needsBuild: true, group: 'package', command: [bin.attw, '--pack', '.', '--profile', 'esm-only'] },
  { name: 'unit', command: vitest('unit'), counts: '.cache/unit.json' },
  { name: 'elements', command: [bin.wtr], counts: '.cache/elements.json', isLongest: true },
  { name: 'stories', command: vitest('stories'), counts: '.cache/stories.json' },
  { name: 'hosts', needsBuild: true, command: vitest('hosts'), counts: '.cache/hosts.json' },
  { name: 'size', needsBuild: true, command: ['scripts/size.mjs', '--check'] },
];
