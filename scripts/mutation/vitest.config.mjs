/** The unit tests alone, as Stryker runs them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __VERSION__: '"test"' },
  test: {
    environment: 'node',
    setupFiles: 'test/support/fast-check.ts',
    testTimeout: 20_000,
    include: ['test/{model,profile,datasets,ui,elements}/**/*.test.ts'],
    // Without those that talk to a server in real time: beside other work they may fail, and Stryker would not begin.
    exclude: [
      'test/**/*.browser.test.ts',
      'test/coach/**',
      'test/profile/http/{requests,failures,offline,convergence,readme}.test.ts',
    ],
  },
});
