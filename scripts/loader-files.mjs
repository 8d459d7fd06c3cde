/** What a page gets from the built loader: read in its files, as a browser finds them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';

/** Where one module imports another: at once by `import … from`, or when it runs by `import(…)`. */
const atOnce = /(?:^|[;}])(?:import|export)(?:[^"'`;()]*?from)?["'`](\.[^"'`]+)["'`]/g;
const whenRun = /import\((["'`])(\.[^"'`]+)\1\)/g;

/**
 * @param {string} folder `dist/cdn`
 * @returns {(tags: readonly string[]) => string[]} the files, by their paths in the folder, that a page with these tags
 * and a built-in dataset asks for before it is complete. What a visitor opens later is not among them
 */
export function readLoader(folder) {
  const loader = readFileSync(join(folder, 'loader.js'), 'utf8');
  const careers = readdirSync('data/careers').filter((file) => file.split('.').length === 2);
  const importedIn = (code) => [...code.matchAll(whenRun)].map(([, , path]) => posix.normalize(path));

  const ofTag = (tag) => {
    const [, rest] = loader.split(new RegExp(`["'\`]${tag}["'\`][,:]`));
    if (rest === undefined) throw new Error(`The loader knows no ${tag}.`);
    const [untilNext] = rest.split(/["'`]career-/);
    return importedIn(untilNext);
  };
  const isCareer = (path) => careers.some((file) => posix.basename(path).startsWith(`${basename(file, '.json')}-`));
  const data = importedIn(loader).filter(isCareer);

  return (tags) => {
    const files = new Set(['loader.js', ...data]);
    const add = (file) => {
      if (files.has(file)) return;
      files.add(file);
      const code = readFileSync(join(folder, file), 'utf8');
      for (const [, path] of code.matchAll(atOnce)) add(posix.join(posix.dirname(file), path));
    };
    tags.flatMap(ofTag).forEach(add);
    return [...files];
  };
}
