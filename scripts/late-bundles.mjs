/**
 * What the one file loads later. A chunk that imported the one file would ask for it by its bare URL, and a page that
 * wrote `career-elements.js?v=1` would run it twice. So each module that is imported lazily becomes a bundle beside the
 * one file that imports nothing of it. Of what both need, the bundle holds a copy; but where that would be a second Lit,
 * the bundle is a function instead, and the one file hands it what it holds already.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, parseAst } from 'vite';

/** @typedef {{ from: string, name: string }} Handed what a bundle gets of one of the one file's modules */
/** @typedef {{ fileName: string, code: string, handed: readonly Handed[] }} Bundle */

const lit = /[\\/]lit-html[\\/]/;
const lazyImport = /\bimport\((['"])([^'"]+)\1\)/g;

/**
 * @param {string} entry the one file's
 * @param {import('vite').InlineConfig} config how the one file is built, and each bundle
 * @returns {import('vite').Plugin}
 */
export function lateBundles(entry, config) {
  /** The bundle of each module by its path: many may import the same. @type {Map<string, Promise<Bundle>>} */
  const bundles = new Map();
  const bundleOf = (id) => bundles.get(id) ?? bundles.set(id, makeBundle(id)).get(id);
  /** The modules that the one file holds anyway. @type {Promise<Set<string>> | undefined} */
  let holding;

  async function built(id, ...plugins) {
    const [{ output }] = await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      plugins: [...config.plugins, ...plugins],
      build: { ...config.build, write: false, lib: { entry: id, formats: ['es'] } },
    });
    return output[0];
  }

  async function heldModules() {
    let ids;
    const lookOn = {
      name: 'without-what-comes-later',
      enforce: 'pre',
      resolveId: (source, _importer, { kind }) => (kind === 'dynamic-import' ? { id: source, external: true } : null),
      buildEnd() {
        ids = new Set(this.getModuleIds());
      },
    };
    await built(entry, lookOn);
    return ids;
  }

  async function makeBundle(id) {
    const alone = await built(id, laterStill());
    const isHanded = alone.moduleIds.some((module) => lit.test(module));
    const { code, handed } = isHanded ? await asFunction(id) : { code: alone.code, handed: [] };
    const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
    return { code, handed, fileName: `${basename(id).replace(/\.(ts|json)$/, '')}-${hash}.js` };
  }

  /** What a bundle itself imports lazily is a bundle beside it. */
  const laterStill = () => ({
    name: 'later-still',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return null;
      const { id } = await this.resolve(source, importer, { skipSelf: true });
      const { fileName, handed } = await bundleOf(id);
      if (handed.length > 0) this.error(`${id} needs Lit, which only the one file can hand to it`);
      return { id: `./${fileName}`, external: true };
    },
  });

  async function asFunction(id) {
    const held = await (holding ??= heldModules());
    const handOver = {
      name: 'hand-over',
      enforce: 'pre',
      async resolveId(source, importer, { kind }) {
        if (kind !== 'import-statement') return null;
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        return resolved && held.has(resolved.id) ? { id: `held:${resolved.id}`, external: true } : null;
      },
    };
    return moduleAsFunction((await built(id, laterStill(), handOver)).code);
  }

  return {
    name: 'late-bundles',
    resolveId: (source, _importer, { kind }) =>
      kind === 'dynamic-import' && source.startsWith('./late:')
        ? { id: source.replace('late:', ''), external: true }
        : null,
    transform: {
      // Types are gone by then, and what they import.
      order: 'post',
      async handler(code, id) {
        let [head, body] = ['', code];
        for (const [whole, , source] of code.matchAll(lazyImport)) {
          const resolved = await this.resolve(source, id, { skipSelf: true });
          if (!resolved || resolved.external) continue;
          const held = await (holding ??= heldModules());
          if (held.has(resolved.id)) {
            // As if all of it were one module, lest a chunk be made of it.
            const name = `held${head.length}`;
            head += `import * as ${name} from ${JSON.stringify(source)};`;
            body = body.replace(whole, `Promise.resolve(${name})`);
            continue;
          }
          const { fileName, handed } = await bundleOf(resolved.id);
          const names = handed.map((_, index) => `handed${head.length}_${index}`);
          handed.forEach(({ from, name }, index) => {
            head += `import { ${name} as ${names[index]} } from ${JSON.stringify(from)};`;
          });
          const call = handed.length > 0 ? `.then((late) => late.default([${names}]))` : '';
          body = body.replace(whole, `import("./late:${fileName}")${call}`);
        }
        return head || body !== code ? { code: `${head}${body}`, map: null } : null;
      },
    },
    async generateBundle() {
      for (const { fileName, code } of await Promise.all(bundles.values()))
        this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/**
 * A module as a function that is given what the module imports, and gives what it exports. However often it is called,
 * it runs once, as a module does.
 * @param {string} code imports first, and one list of exports at its end, as bundlers write them
 * @returns {{ code: string, handed: Handed[] }}
 */
function moduleAsFunction(code) {
  /** @type {Handed[]} */
  const handed = [];
  const locals = [];
  const exported = [];
  const gone = [];
  for (const node of parseAst(code).body) {
    if (node.type === 'ImportDeclaration') {
      for (const { type, imported, local } of node.specifiers) {
        if (type === 'ImportNamespaceSpecifier') throw new Error(`${node.source.value}: name what is imported of it`);
        handed.push({ from: node.source.value.replace(/^held:/, ''), name: imported?.name ?? 'default' });
        locals.push(local.name);
      }
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
      exported.push(...node.specifiers.map(({ exported, local }) => `${exported.name}:${local.name}`));
    } else if (node.type.startsWith('Export')) throw new Error('Exports are expected in one list');
    else continue;
    gone.push(node);
  }
  const body = gone.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
  return {
    handed,
    code: `let made;export default handed=>made??=(([${locals}])=>{${body};return{${exported}}})(handed);`,
  };
}
