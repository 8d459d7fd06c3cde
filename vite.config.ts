/**
 * Every build and every test that goes through Vite:
 * `vite build` writes the package's modules, `vite build --mode command` its command, `vite build --mode cdn` the one file for a script tag,
 * `vite build --mode loader` the loader with a chunk per element; `vitest` runs the projects at the end.
 */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { chromiumFlags, findChromium } from './scripts/browsers.mjs';
import { compactTemplates } from './scripts/compact-templates.mjs';
import { lateBundles } from './scripts/late-bundles.mjs';
import { fewChunks } from './scripts/loader-chunks.mjs';
import { plainProperties } from './scripts/plain-properties.mjs';
import { thirdPartyLicenses } from './scripts/third-party-licenses.mjs';
import { behindClaim, loaderAlone, ownTrustedTypesPolicy } from './scripts/script-tag-plugins.mjs';

/** What every use of the sources shares. Datasets become `JSON.parse('…')`, which parses faster than a literal. */
const shared = {
  publicDir: false,
  define: { __VERSION__: JSON.stringify(manifest.version) },
  json: { stringify: true, namedExports: false },
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
} satisfies UserConfig;

// --- The package's modules ------------------------------------------------------------------------------------------

/** All that a package's reader may import. Guides are read by the command alone. */
function moduleEntries(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const isOurs = (file: string) =>
    file.endsWith('.ts') && !file.endsWith('.d.ts') && !/^(embed|authoring)\//.test(file);
  return files.filter(isOurs).map((file) => `src/${file}`);
}

const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
const installedBeside = new RegExp(`^(node:|(${packages.join('|')})(/|$))`);

/** Every source file keeps its place: `src/elements/ladder/define.ts` is `dist/elements/ladder/define.js`. */
const modules: UserConfig = {
  ...shared,
  plugins: [compactTemplates(), plainProperties()],
  build: {
    target: 'es2022',
    minify: false,
    lib: { entry: moduleEntries(), formats: ['es'] },
    rolldownOptions: {
      external: installedBeside,
      output: {
        preserveModules: true,
        preserveModulesRoot: import.meta.dirname,
        entryFileNames: ({ name }) => `${name.replace(/^src\//, '')}.js`,
      },
    },
  },
};

// --- The command ----------------------------------------------------------------------------------------------------

/** One file that carries its parsers, so that who only wants elements need not install them. */
const command: UserConfig = {
  ...shared,
  plugins: [thirdPartyLicenses('authoring/cli.licenses.txt')],
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    emptyOutDir: false,
    ssr: true,
    rolldownOptions: {
      input: { 'authoring/cli': 'src/authoring/cli.ts' },
      output: { entryFileNames: '[name].js', minify: true },
    },
  },
};

// --- The files for a script tag -------------------------------------------------------------------------------------

/** Everything comes along, Lit too, in its production version, and as small as it gets. */
const scriptTag = {
  ...shared,
  plugins: [ownTrustedTypesPolicy(), compactTemplates(), plainProperties()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    // As a page, Vite would add 1 KB that preloads chunks by <link>; as a library alone, it would keep new lines.
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      // The one file holds what others load when they need it: that is its purpose.
      checks: { ineffectiveDynamicImport: false, pluginTimings: false },
      output: { entryFileNames: '[name].js', chunkFileNames: 'loader/[name]-[hash].js', minify: true },
    },
  },
} satisfies UserConfig;

/** `elements/ladder/define.ts` is the entry of `loader/ladder-….js`; other chunks are called after what they hold. */
const element = /[\\/]elements[\\/]([^\\/]+)[\\/]define\.ts$/;
const { rolldownOptions } = scriptTag.build;

const loader: UserConfig = {
  ...scriptTag,
  plugins: [
    ...scriptTag.plugins,
    // Between its chunks, it holds whatever the one file and its chunks do.
    thirdPartyLicenses('licenses.txt'),
    loaderAlone(/[\\/]embed[\\/]loader\.ts$/),
  ],
  build: {
    ...scriptTag.build,
    lib: { entry: { loader: 'src/embed/loader.ts' }, formats: ['es'] },
    rolldownOptions: {
      ...rolldownOptions,
      // Nobody imports from the loader, and what is shared has its file already.
      preserveEntrySignatures: 'allow-extension',
      experimental: { chunkOptimization: false },
      output: {
        ...rolldownOptions.output,
        codeSplitting: fewChunks(element),
        chunkFileNames: ({ facadeModuleId, name }) =>
          `loader/${element.exec(facadeModuleId ?? '')?.[1] ?? name}-[hash].js`,
      },
    },
  },
};

const oneFile: UserConfig = {
  ...scriptTag,
  plugins: [...scriptTag.plugins, lateBundles('src/embed/cdn.ts', scriptTag), behindClaim(manifest.version)],
  build: { ...scriptTag.build, lib: { entry: { 'career-elements': 'src/embed/cdn.ts' }, formats: ['es'] } },
};

// --- Tests ----------------------------------------------------------------------------------------------------------

/** Chromium as it is on this machine: nothing is downloaded. */
function chromium() {
  const executablePath = findChromium();
  return playwright({
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
    contextOptions: { reducedMotion: 'reduce' },
  });
}

/** No DOM: what these test must work in Node. */
const unit: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    environment: 'node',
    setupFiles: 'test/support/fast-check.ts',
    // Properties are tried hundreds of times: on a busy machine that takes a while.
    testTimeout: 40_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts', 'test/{hosts,packages}/**'],
  },
};

/** What reads the built files: the package as others import it, host pages as a visitor opens them. */
const hosts: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'hosts',
    environment: 'node',
    include: ['test/{hosts,packages}/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Each has a server on a port of its own and a browser. They wait for pages more than they work.
    maxWorkers: 2,
  },
};

/** Each story rendered, its play function run, and axe run on what is then on screen, in light and in dark. */
const stories: TestProjectConfiguration = {
  extends: true,
  plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook') })],
  test: {
    name: 'stories',
    // Axe reads hundreds of rows twice.
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      provider: chromium(),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
      screenshotFailures: false,
    },
  },
};

/** How much of what needs no browser its unit tests run. The floors are what they are today: they only rise. */
const coverage = {
  enabled: process.env['COVERAGE'] === '1',
  provider: 'v8' as const,
  include: ['src/{model,profile,datasets,authoring}/**/*.ts'],
  reporter: ['text', 'json-summary'],
  reportsDirectory: '.cache/coverage',
  // What fetches and checks a dataset is tested in browsers, where none of this is counted.
  thresholds: {
    'src/model/**': { statements: 99, branches: 95, functions: 100, lines: 100 },
    'src/profile/**': { statements: 98, branches: 94, functions: 98, lines: 99 },
    'src/datasets/**': { statements: 71, branches: 55, functions: 66, lines: 72 },
    'src/authoring/**': { statements: 97, branches: 91, functions: 96, lines: 98 },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'command') return command;
  if (mode === 'cdn') return oneFile;
  if (mode === 'loader') return loader;
  return { ...modules, test: { projects: existsSync('stories') ? [unit, hosts, stories] : [unit, hosts], coverage } };
});
