/** What makes a bundle fit for a script tag on a page that knows nothing of us. Vite plugins. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

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
 * Makes the loader a file that no other imports, and that brings what a tag needs in one go. A chunk that imported the
 * loader would ask for it by its bare URL, and a page that wrote `loader.js?v=1` would run it twice: so the loader holds
 * a copy of its own of what it imports. And an element's chunk alone would ask for the shared ones only once it is
 * here: so the loader asks for them all at once. By `import()`, for it needs no element in a host's page, and what a
 * page's policy allows to run may import.
 * @param {RegExp} entry
 * @returns {import('vite').Plugin}
 */
export function loaderAlone(entry) {
  const copy = '?loader';
  return {
    name: 'loader-alone',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      const isLoader = importer && (entry.test(importer) || importer.endsWith(copy));
      if (!isLoader || kind !== 'import-statement') return null;
      const resolved = await this.resolve(source, importer.replace(copy, ''), { skipSelf: true });
      return { ...resolved, id: `${resolved.id}${copy}` };
    },
    load: (id) => (id.endsWith(copy) ? readFile(id.replace(copy, ''), 'utf8') : null),
    renderChunk(code, chunk, _options, { chunks }) {
      if (!entry.test(chunk.facadeModuleId ?? '')) return null;
      if (chunk.imports.length > 0) this.error(`${chunk.fileName} must stand alone: it imports ${chunk.imports}`);
      /** A chunk, and what it imports, and what that does. */
      const needed = (fileName, all = new Set()) => {
        all.add(fileName);
        for (const imported of chunks[fileName]?.imports ?? []) if (!all.has(imported)) needed(imported, all);
        return [...all];
      };
      const together = code.replace(/import\((["'`])\.\/(.+?)\1\)/g, (alone, _quote, fileName) => {
        const files = needed(fileName);
        return files.length > 1 ? `Promise.all([${files.map((file) => `import("./${file}")`)}])` : alone;
      });
      return ownScope(together);
    },
  };
}

/**
 * As a classic script, what stands at the top would be the page's: `t` and `n` once minified, over the page's own. A
 * function, for a block would share its `var`s with what stands around it; called on the spot, since browsers read one
 * that is called later twice: all of it to find its end, and again to run it.
 */
const ownScope = (code) => `(() => {
${code}
})();`;

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
      return ownScope(`${functions}
if (claimPage(${JSON.stringify(version)})) {
  try {
    ${ownScope(code)}
  } catch (error) {
    cannotStart(error);
  }
}`);
    },
  };
}
