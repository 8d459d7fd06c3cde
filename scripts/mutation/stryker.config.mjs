/** Changes the sources one bit at a time, and sees whether a unit test notices: `npm run test:mutation`. */
export default {
  plugins: [new URL('node_modules/@stryker-mutator/vitest-runner/dist/src/index.js', import.meta.url).href],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.mjs' },
  mutate: ['src/{model,profile,datasets}/**/*.ts', '!src/**/*.d.ts'],
  // It copies the sources and runs there; what it finds is kept, so that a later run tries only what changed.
  tempDirName: '.cache/mutation',
  incremental: true,
  incrementalFile: '.cache/mutation.json',
  ignorePatterns: ['dist', 'storybook-static', '.cache', 'test/bench/node_modules', 'scripts/mutation/node_modules'],
  // A change that no test reaches is told of as well; one in words that only a person reads is none.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  checkers: [],
  disableTypeChecks: false,
  allowEmpty: false,
};
