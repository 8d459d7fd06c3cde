/**
 * Every list of elements in the sources, the tests and package.json, made from the folders of `src/elements`, and the
 * list of all words, made from the files of `src/i18n/en`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { classOf, readElements, tagOf } from '../elements.mjs';

const origin = 'Generated from the folders of src/elements: `npm run generate`.';

const all = (names) => `/** Registers every element. ${origin} */
${names.map((name) => `import './elements/${name}/define.js';`).join('\n')}
`;

const classes = (names) => `/** The class of every element. ${origin} */
${names.map((name) => `export { ${classOf(name)} } from './${name}/${name}.js';`).join('\n')}
`;

const tags = (names) => `/** The tag of every element. ${origin} */
export const elementTags = [${names.map((name) => `'${tagOf(name)}'`).join(', ')}] as const;

export type ElementTag = (typeof elementTags)[number];
`;

const modules = (names) => `/** What registers each element, by its tag. ${origin} */
export const elementModules: readonly (readonly [tag: string, load: () => Promise<unknown>])[] = [
${names.map((name) => `['${tagOf(name)}', () => import('../elements/${name}/define.js')],`).join('\n')}
];
`;

const testList = (names) => `/** ${origin} */
export const elements = [${names.map((name) => `'${name}'`).join(', ')}] as const;

export type ElementName = (typeof elements)[number];

export const tagOf = (name: ElementName) => \`career-\${name}\` as const;
`;

/** A file of words is one section or more of them; `words.ts` says how English counts and lists, for those beside it. */
const sectionsOf = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !['index.ts', 'words.ts'].includes(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();

const catalogue = (sections) => `/**
 * Every word the elements say, in English. One section an element, one message a thing said.
 * Generated from the files of this folder: \`npm run generate\`.
 */
${sections.map((section) => `export * from './${section}.js';`).join('\n')}
`;

/** package.json with an entry for each element, after the package's own. All other entries stay as they are. */
function packageWith(names, text) {
  const manifest = JSON.parse(text);
  const { '.': own, ...others } = manifest.exports;
  const isElement = ([, target]) => /^\.\/dist\/elements\/[^/]+\/define\.js$/.test(target.default);
  const entry = (name) => [
    `./${name}.js`,
    { types: `./dist/elements/${name}/define.d.ts`, default: `./dist/elements/${name}/define.js` },
  ];
  const rest = Object.entries(others).filter((other) => !isElement(other));
  manifest.exports = { '.': own, ...Object.fromEntries([...names.map(entry), ...rest]) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The lists as text by path. */
export async function elementLists() {
  const names = readElements();
  const sources = {
    'src/all.ts': all(names),
    'src/elements/index.ts': classes(names),
    'src/elements/tags.ts': tags(names),
    'src/embed/element-modules.ts': modules(names),
    'src/i18n/en/index.ts': catalogue(sectionsOf('src/i18n/en')),
    'test/support/elements.ts': testList(names),
  };
  const options = await resolveConfig('package.json');
  const formatted = Object.entries(sources).map(async ([path, text]) => [
    path,
    await format(text, { ...options, filepath: path }),
  ]);
  return [
    ...(await Promise.all(formatted)),
    ['package.json', packageWith(names, readFileSync('package.json', 'utf8'))],
  ];
}
