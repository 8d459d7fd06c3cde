/** The tests that run in a browser, as few files: a page would ask for two hundred modules, and mostly wait for them. */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './setup.mjs';

/** What a browser opens by its own address: the tests, and the pages that these open. */
const isOpened = (file) => /\.browser(\.test)?\.ts$/.test(file);

/** Each file by its path on the server. A test keeps its own, so that what it finds beside itself stays there. */
async function bundle(settings) {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
      .map((file) => `test/${file.replaceAll('\\', '/')}`)
      .filter(isOpened),
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

/** Serves what was bundled, and leaves the rest to what comes after it. */
export function bundledTests(settings) {
  let files;
  return async (context, next) => {
    files ??= bundle(settings);
    const contents = (await files).get(context.path);
    if (!contents) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    context.set('cache-control', context.path.startsWith('/bundled/') ? 'max-age=3600' : 'no-cache');
    context.body = Buffer.from(contents);
  };
}
