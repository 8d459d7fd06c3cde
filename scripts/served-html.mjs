/**
 * `/served/<element>?nonce=…`: an element's HTML as a server writes it, for tests in browsers. It is rendered here, in
 * Node, by the sources as they are.
 */
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

async function renderer() {
  const outfile = `${root}.cache/served-html.mjs`;
  await build({
    entryPoints: [`${root}test/promises/served-html.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    define: { __VERSION__: '"test"' },
    logLevel: 'warning',
  });
  const { servedHtml } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  return servedHtml;
}

/** Answers with the HTML of an element. Rendered once it is asked for, since most runs ask for none. */
export function servedElements() {
  let rendering;
  return async (context, next) => {
    const [, name] = /^\/served\/([\w-]+)$/.exec(context.path) ?? [];
    if (!name) return next();
    rendering ??= renderer();
    const servedHtml = await rendering;
    context.type = 'html';
    context.body = await servedHtml(name, context.query.nonce);
  };
}
