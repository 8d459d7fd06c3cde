/** The files of a new element, made from those in `template/`, which are written as any element's are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { camelCase, classOf, pascalCase } from '../elements.mjs';

const template = fileURLToPath(new URL('template', import.meta.url));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice(folder.length + 1))
    .sort();

const readTemplate = () => filesIn(template).map((path) => [path, readFileSync(`${template}/${path}`, 'utf8')]);

/** `role-card` as "role card", and as "Role card" at the beginning of a sentence. */
const inWords = (name) => name.replaceAll('-', ' ');
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** A text of the template with an element's name in each form in which it holds its own, `new-element`. */
const named = (text, name) =>
  [
    ['new-element', name],
    ['newElement', camelCase(name)],
    ['NewElement', pascalCase(name)],
    ['New element', capital(inWords(name))],
    ['a new element', `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${inWords(name)}`],
    ['new element', inWords(name)],
  ].reduce((text, [own, other]) => text.replaceAll(own, other), text);

/** Whether a word can name a variable beside those that the template's files import. */
function isFree(word) {
  try {
    new Function(`'use strict'; const ${word} = 0;`);
  } catch {
    return false;
  }
  const imports = readTemplate().flatMap(([, text]) => [...text.matchAll(/^import (?:type )?\{(.+?)\}/gms)]);
  const names = imports.flatMap(([, names]) => names.split(',').map((name) => name.replace(/^\s*type\s/, '').trim()));
  return word !== 'await' && !names.includes(word);
}

/** Whether the sources name something so already: `CareerElement` is the frame, `CareerData` a type. */
const isNamed = (word) =>
  filesIn('src').some(
    (path) => path.endsWith('.ts') && new RegExp(`\\b${word}\\b`).test(readFileSync(`src/${path}`, 'utf8')),
  );

/** Why no element can have a name, and what to do; undefined where one can. */
export function refusal(name, exported) {
  const example = 'Give it as its tag has it after career-, such as `npm run create salary-table`.';
  if (!name) return `The element needs a name. ${example}`;
  if (name.startsWith('career-')) return `"${name}": leave career- out, every tag begins with it. ${example}`;
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name))
    return `"${name}" is no name for an element: small letters, digits and single hyphens. ${example}`;
  const taken = [...readTemplate().map(([path]) => named(path, name)), `src/elements/${name}`].find(existsSync);
  if (taken) return `"${name}" is taken: there is ${taken} already. Choose another name.`;
  if (`./${name}.js` in exported) return `"${name}" is taken: the package exports ./${name}.js. Choose another name.`;
  if (isNamed(classOf(name))) return `"${name}" is taken: ${classOf(name)} is something else. Choose another name.`;
  if (!isFree(camelCase(name)))
    return `"${name}" is taken: \`${camelCase(name)}\` has a meaning of its own in the code. Choose a name that says more.`;
  return undefined;
}

/** The files of a new element as text by path. */
export async function scaffold(name) {
  const options = await resolveConfig('package.json');
  const files = readTemplate().map(([path, text]) => [named(path, name), named(text, name)]);
  return Promise.all(files.map(async ([path, text]) => [path, await format(text, { ...options, filepath: path })]));
}
