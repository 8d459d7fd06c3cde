/** What makes a bundle fit for a script tag on a page that knows nothing of us. Vite plugins. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, transformWithOxc } from 'vite';

/**
 * Lit creates a Trusted Types policy called `lit-html`. A host that runs a Lit of its own has one already, and a
 * second of that name throws: so the files that carry Lit along name it after ourselves.
 * @returns {import('vite').Plugin}
 */
export function ownTrustedTypesPolicy() {
  const theirs = /createPolicy\((["'])lit-html\1/;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](node[\\/])?lit-html\.js$/.test(id)) return null;
      if (!theirs.test(code)) this.error('Lit no longer names its policy "lit-html": look at what it does now.');
      return { code: code.replace(theirs, 'createPolicy("career-elements"'), map: null };
    },
  };
}

/**
 * Makes of each module that is imported lazily a bundle of its own beside the one file, so that neither imports the
 * other. A chunk that imported the one file would ask for it by its bare URL, and a page that wrote
 * `career-elements.js?v=1` would run it twice. What both need, they both hold.
 * @param {RegExp} held modules that the one file holds anyway, so that they need no bundle: those that bring Lit along
 * would bring a second one. They are imported as if all of it were one module, lest a chunk be made of them
 * @param {import('vite').InlineConfig} config how such a bundle is built
 * @returns {import('vite').Plugin}
 */
export function lazyBundles(held, config) {
  /** The bundle of each module by its path: many may import the same. */
  const bundles = new Map();
  async function bundle(id) {
    const [{ output }] = await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      build: { ...config.build, write: false, lib: { entry: id, formats: ['es'] } },
    });
    if (output.length > 1) throw new Error(`${id} imports lazily itself: ${output[1].fileName} would be missing`);
    const { code } = output[0];
    const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
    const name = basename(id).replace(/\.(ts|json)$/, '');
    return { code, fileName: `${name}-${hash}.js` };
  }
  return {
    name: 'lazy-bundles',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved || held.test(resolved.id)) return resolved;
      if (!bundles.has(resolved.id)) bundles.set(resolved.id, bundle(resolved.id));
      const { code, fileName } = await bundles.get(resolved.id);
      this.emitFile({ type: 'asset', fileName, source: code });
      return { id: `./${fileName}`, external: true };
    },
    transform: {
      // Types are gone by then, and what they import.
      order: 'post',
      async handler(code, id) {
        let [head, body] = ['', code];
        for (const [whole, , source] of code.matchAll(/\bimport\((['"])([^'"]+)\1\)/g)) {
          const resolved = await this.resolve(source, id, { skipSelf: true });
          if (!resolved || !held.test(resolved.id)) continue;
          const name = `held${head.length}`;
          head += `import * as ${name} from ${JSON.stringify(source)};`;
          body = body.replace(whole, `Promise.resolve(${name})`);
        }
        return head ? { code: `${head}${body}`, map: null } : null;
      },
    },
  };
}

/**
 * Puts the whole of the one file behind `claimPage`: a second copy finds the first's mark before any of it runs, Lit
 * least of all.
 * @returns {import('vite').Plugin}
 */
export function behindClaim(version) {
  return {
    name: 'behind-claim',
    async renderChunk(code, chunk) {
      if (!chunk.isEntry) return null;
      if (chunk.imports.length > 0 || chunk.exports.length > 0) {
        this.error(`${chunk.fileName} must stand alone: it imports ${chunk.imports} and exports ${chunk.exports}`);
      }
      const claim = await transformWithOxc(readFileSync('src/embed/claim.ts', 'utf8'), 'claim.ts');
      const functions = claim.code.replaceAll(/^export (?=function)/gm, '').replace(/^export\s*\{[^]*\};?$/m, '');
      // A function, for a block would share its `var`s with what stands around it; called on the spot, since browsers
      // read one that is called later twice: all of it to find its end, and again to run it.
      return `${functions}
if (claimPage(${JSON.stringify(version)})) {
  try {
    (() => {
      ${code}
    })();
  } catch (error) {
    cannotStart(error);
  }
}`;
    },
  };
}
