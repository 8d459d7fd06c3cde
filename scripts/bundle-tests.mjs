/**
 * The tests that run in a browser, as few files and few pages: a page for each file would ask for two hundred modules,
 * and mostly wait for them and for the browser to open it.
 */
import { build } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { root } from './setup.mjs';

/** What a browser opens by its own address: the tests, and the pages that these open. */
const isOpened = (file) => /\.browser(\.test)?\.ts$/.test(file);
const isTest = (file) => file.endsWith('.browser.test.ts');

const openedFiles = () =>
  readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter(isOpened)
    .sort();

/** Each file by its path on the server. A test keeps its own, so that what it finds beside itself stays there. */
async function bundle(pages, settings) {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: [...openedFiles(), ...pages],
    absWorkingDir: root,
    outbase: root,
    outdir: root,
    chunkNames: 'bundled/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    sourcemap: true,
    write: false,
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => {
      const name = `/${relative(root, path).replaceAll('\\', '/')}`;
      return [name.replace(/^(\/test\/.*)\.js$/, '$1.ts'), contents];
    }),
  );
}

/**
 * Serves the tests and the pages that run them, bundled, and leaves the rest to what comes after it.
 * @param {string[]} pages as `writePages` gives them
 * @param {import('esbuild').BuildOptions} settings
 */
export function bundledTests(pages, settings) {
  let files;
  return async (context, next) => {
    files ??= bundle(pages, settings);
    const contents = (await files).get(context.path);
    if (!contents) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    context.set('cache-control', context.path.startsWith('/bundled/') ? 'max-age=3600' : 'no-cache');
    context.body = Buffer.from(contents);
  };
}

/**
 * The page of a folder. Each file has a suite of its own, so that what it does before and after its tests is done for
 * those alone. A file that cannot be loaded is one failed test, and the others run.
 */
const pageOf = (files) => `// What this brings cleans up after each test, whichever file the test is in.
import '@open-wc/testing';

const files = ${JSON.stringify(files, null, 2)};
for (const file of files) {
  const suite = Mocha.Suite.create(mocha.suite, file);
  Mocha.interfaces.bdd(suite);
  suite.emit('pre-require', globalThis, file, mocha);
  try {
    await import('/' + file);
  } catch (error) {
    suite.addTest(new Mocha.Test('can be loaded', () => { throw error; }));
  }
}
`;

/**
 * Writes a page for each folder of tests, and gives their paths.
 * @param {string} folder where to write them
 * @param {string[]} [wanted] the test files to run, if not all
 */
export function writePages(folder, wanted) {
  const tests = openedFiles().filter((file) => isTest(file) && (!wanted || wanted.includes(file)));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return [...new Set(tests.map(dirname))].map((name) => {
    const page = `${folder}/${name.replaceAll('/', '.')}.js`;
    writeFileSync(page, pageOf(tests.filter((file) => dirname(file) === name)));
    return page;
  });
}
