/** What tools know of the elements: the custom elements manifest, and what is made from it. Nothing is written here. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

/** Sources are TypeScript, and what a reader of the manifest imports is what was built from them. */
const builtPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Lit's own callbacks say nothing about an element. */
const lifecycle = new Set([
  'render',
  'update',
  'updated',
  'firstUpdated',
  'willUpdate',
  'shouldUpdate',
  'createRenderRoot',
]);

function isPublic({ name, privacy, static: isStatic, kind }) {
  if (privacy === 'private' || privacy === 'protected' || /^[#_]/.test(name)) return false;
  return !isStatic && !(kind === 'method' && (lifecycle.has(name) || /Callback$/.test(name)));
}

/** The tag of each class by its name, from the lines `define('career-ladder', CareerLadder)`. */
function readTags() {
  const tags = new Map();
  for (const folder of readdirSync('src/elements')) {
    const path = `src/elements/${folder}/define.ts`;
    if (!existsSync(path)) continue;
    for (const [, tag, name] of readFileSync(path, 'utf8').matchAll(/define\('([\w-]+)', (\w+)\)/g)) {
      tags.set(name, { tag, path });
    }
  }
  return tags;
}

/** Our events are classes named after their types: `career-load` is a `CareerLoadEvent`. */
const eventClass = (name) => `${name.replace(/(^|-)([a-z])/g, (_all, _dash, letter) => letter.toUpperCase())}Event`;

/** The events that a doc comment names. The analyzer also guesses some from `dispatchEvent`, wrongly. */
const withType = (event) => ({ ...event, type: { text: eventClass(event.name) } });

/** An element's class with what a page may use of it. */
function publicClass(declaration, tagName) {
  const isAttribute = ({ name, fieldName = name }) => isPublic({ name: fieldName });
  return {
    ...declaration,
    members: declaration.members?.filter(isPublic),
    events: declaration.events?.filter(({ name }) => name?.startsWith('career-')).map(withType),
    attributes: declaration.attributes?.filter(isAttribute),
    tagName,
    customElement: true,
  };
}

/** Reads the sources and returns the manifest: the elements with their tags, paths as built. */
export async function readManifest() {
  const { modules, ...manifest } = await cli({
    argv: ['analyze', '--quiet', '--config', 'scripts/analyzer.config.mjs'],
    noWrite: true,
  });
  const tags = readTags();
  const elements = modules.flatMap((module) => {
    const classes = module.declarations?.filter(({ name }) => tags.has(name)) ?? [];
    const exported = module.exports?.filter(({ name }) => classes.some((found) => found.name === name));
    if (classes.length === 0) return [];
    return {
      ...module,
      declarations: classes.map((found) => publicClass(found, tags.get(found.name).tag)),
      exports: exported,
    };
  });
  const definitions = elements.flatMap(({ path: module, declarations }) =>
    declarations.map(({ name, tagName }) => ({
      kind: 'javascript-module',
      path: tags.get(name).path,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }],
    })),
  );
  const sorted = [...elements, ...definitions].sort((a, b) => (a.path < b.path ? -1 : 1));
  const withBuiltPaths = JSON.stringify({ ...manifest, modules: sorted }, (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? builtPath(value) : value,
  );
  return JSON.parse(withBuiltPaths);
}

/** The elements of a manifest that have a tag, in alphabetical order of their tags. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ path, declarations }) => declarations?.map((declaration) => ({ path, ...declaration })) ?? [])
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** The generator names the types of events, and leaves it to us to import them. */
function eventImports(manifest) {
  const names = new Set(elementsOf(manifest).flatMap(({ events = [] }) => events.map(({ name }) => name)));
  const line = (name) => `import type { ${eventClass(name)} } from "./dist/ui/events/${name}.js";`;
  return [...names].sort().map(line).join('\n');
}

/** `*.d.ts` text for React, Preact and others who write elements in JSX. */
function jsxTypes(manifest) {
  const folder = mkdtempSync(join(tmpdir(), 'jsx-'));
  try {
    generateJsxTypes(manifest, {
      outdir: folder,
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, _tag, path) => `./${path}`,
      stronglyTypedEvents: true,
      includeDefaultDOMEvents: true,
    });
    return `${eventImports(manifest)}\n${readFileSync(join(folder, 'jsx.d.ts'), 'utf8')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files made from the manifest by name: its own, the editors', the JSX types. */
export function manifestFiles(manifest) {
  const { name, version } = packageJson;
  const json = (value) => `${JSON.stringify(typeof value === 'string' ? JSON.parse(value) : value, null, 2)}\n`;
  return new Map([
    ['custom-elements.json', json(manifest)],
    ['vscode.html-custom-data.json', json(getVsCodeHtmlCustomData(manifest, { hideLogs: true }))],
    ['web-types.json', json(getWebTypesData(manifest, { hideLogs: true, packageJson: false, name, version }))],
    ['jsx.d.ts', `${jsxTypes(manifest).trim()}\n`],
  ]);
}
