import { esbuildPlugin } from '@web/dev-server-esbuild';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { mkdirSync, writeFileSync } from 'node:fs';
import { bundledTests, writePages } from './scripts/bundle-tests.mjs';
import { chromiumFlags, findBrowsers } from './scripts/browsers.mjs';
import { servedElements } from './scripts/served-html.mjs';
import { webkitLauncher } from './scripts/webkit.mjs';

/** Browsers have no JSON imports that strict pages allow, and Vite turns ours into JavaScript: so does this. */
function jsonAsModule() {
  const isModule = ({ path, querystring }) => path.endsWith('.json') && querystring === 'module';
  return {
    name: 'json-as-module',
    transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    transform: (context) => {
      if (isModule(context)) return `export default JSON.parse(${JSON.stringify(context.body)});`;
      if (context.response.is('js'))
        return context.body.replace(/,\s*\{\s*with:\s*\{\s*type:\s*['"]json['"]\s*\}\s*\}/g, '');
    },
  };
}

/** Leaves the counts of a run where `npm test` reads them, in the words that vitest uses for its own. */
function countReporter(file) {
  const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      // A file that broke before its first test counts as one.
      const broken = sessions.filter(({ passed, testResults }) => !passed && !testResults);
      const numPassedTests = tests.filter(({ passed }) => passed).length;
      const numFailedTests = tests.filter(({ passed, skipped }) => !passed && !skipped).length + broken.length;
      mkdirSync('.cache', { recursive: true });
      // Where the time goes, for whoever wants to shorten it.
      const slowest = tests.sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0)).slice(0, 40);
      const times = slowest.map(({ duration, name }) => `${duration} ms: ${name}`);
      writeFileSync(`.cache/${file}`, JSON.stringify({ numPassedTests, numFailedTests, slowest: times }, null, 2));
    },
  };
}

/**
 * `BROWSERS=firefox` runs in that one, `TESTS=<paths>` these files alone, `ELEMENTS=ladder` what every element promises
 * of that one alone, `WHOLE_RUN=1` everything in every engine.
 * A run of one browser beside others keeps to one page (`PAGES_AT_ONCE=1`).
 */
const { BROWSERS, TESTS, ELEMENTS = '', WHOLE_RUN = '', PAGES_AT_ONCE = '2' } = process.env;
const { chromium, firefox, webkit } = findBrowsers();

/** Two pages side by side need windows of their own, since a tab behind another is hardly ever drawn, and both the focus. */
async function focusedPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** In the order they start: the longest first, since most runs in Chromium alone. */
const browsers = [
  chromium &&
    chromeLauncher({ launchOptions: { executablePath: chromium, args: chromiumFlags }, createPage: focusedPage }),
  firefox &&
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
      concurrency: 1,
    }),
  webkit && (await webkitLauncher(webkit)),
].filter(Boolean);

/** Two cores: two browsers at a time with a page each, or two pages of the only one, unless something else runs beside. */
const pagesAtOnce = Number(PAGES_AT_ONCE);

/** How the sources become what a browser runs. Lit's production files: the development ones speak in the console. */
const compile = {
  target: 'es2022',
  define: {
    __VERSION__: '"test"',
    'process.env.WHOLE_RUN': JSON.stringify(WHOLE_RUN),
    'process.env.ELEMENTS': JSON.stringify(ELEMENTS),
  },
};
const conditions = ['production', 'browser'];

/** Who watches, or names files, waits for those alone; who runs all, for a page for each folder in every browser. */
const isAll = !process.argv.some((argument) => /^--(watch|files)\b/.test(argument));
const pages = isAll ? writePages(`.cache/pages-${BROWSERS ?? 'all'}`, TESTS?.split(',')) : [];

export default {
  files: isAll ? pages : 'test/**/*.browser.test.ts',
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI }),
    countReporter(BROWSERS ? `elements-${BROWSERS}.json` : 'elements.json'),
  ],
  middleware: [servedElements(), ...(isAll ? [bundledTests(pages, { ...compile, conditions })] : [])],
  nodeResolve: { exportConditions: conditions },
  browsers,
  concurrentBrowsers: pagesAtOnce,
  concurrency: browsers.length > 1 ? 1 : pagesAtOnce,
  // Axe takes seconds over the largest states where others work on the machine too.
  testFramework: { config: { timeout: 20_000 } },
  // A test that hangs is ended by its own time; this is for a page that does.
  testsFinishTimeout: 300_000,
  plugins: [jsonAsModule(), esbuildPlugin({ ...compile, ts: true, tsconfig: 'tsconfig.json' })],
};
