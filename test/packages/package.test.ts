/** The package as others get it: what `npm run build` wrote, reached by the names that package.json gives it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { type ElementName, elements, tagOf } from '../support/elements.js';

/** Runs a module in a Node of its own, as a server would, and returns what it prints. */
const runInNode = (source: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', source], { encoding: 'utf8' }).trim();

/** Every file that `exports` names, but for patterns. */
function exportedFiles(): string[] {
  const targets = Object.values(packageJson.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  return targets.filter((target) => !target.includes('*'));
}

const tags = elements.map(tagOf);
const classOf = (name: ElementName) =>
  `Career${name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;

/** Runs a module in a Node of its own, and returns which of our tags are registered when it is done. */
const registeredAfter = (source: string): unknown =>
  JSON.parse(
    runInNode(
      `${source}; console.log(JSON.stringify(${JSON.stringify(tags)}.filter((tag) => customElements.get(tag))))`,
    ),
  );

describe('the package', () => {
  it('holds every file that it exports, and its command', () => {
    const files = [...exportedFiles(), packageJson.bin['career-elements'], packageJson.customElements];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('exports the class of every element, and registers none', () => {
    const names: unknown = JSON.parse(
      runInNode(`console.log(JSON.stringify(Object.keys(await import('career-elements'))))`),
    );
    expect(names).toEqual(expect.arrayContaining(elements.map(classOf)));
    expect(registeredAfter(`await import('career-elements')`)).toEqual([]);
  });

  it.each(elements)('registers %s alone by its own module', (name) => {
    expect(registeredAfter(`await import('career-elements/${name}.js')`)).toEqual([tagOf(name)]);
  });

  it('registers all by one module, and finds them there when it is imported again', () => {
    const both = `await import('career-elements/all.js'); await import('career-elements/ladder.js')`;
    expect(registeredAfter(both)).toEqual(tags);
  });

  it('keeps profiles in accounts by a module that stands alone', () => {
    const printed = runInNode(`
      const { httpStorage } = await import('career-elements/profile-http.js');
      console.log(Object.keys(httpStorage('https://host.example/career/4117')).join());
    `);
    expect(printed).toBe('load,save,subscribe,signOut');
    const imported = (file: string): string[] =>
      [...read(file).matchAll(/from "(.+?)"/g)].flatMap(([, path = '']) => {
        const next = posix.join(posix.dirname(file), path);
        return [next, ...imported(next)];
      });
    const files = imported('dist/profile/http/http-storage.js');
    expect(files.filter((file) => !file.startsWith('dist/profile/'))).toEqual([]);
  });

  it('has datasets as JavaScript beside the JSON, with the same content', () => {
    for (const file of readdirSync('data/careers')) {
      const module = `./dist/data/careers/${file}.js`;
      const printed = runInNode(`console.log(JSON.stringify((await import('${module}')).default))`);
      expect(JSON.parse(printed)).toEqual(JSON.parse(readFileSync(`data/careers/${file}`, 'utf8')));
    }
  });

  it('imports no JSON, which strict pages would hold to connect-src', () => {
    const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const importing = scripts.filter((file) => /(from|import\()\s*["'`][^"'`]*\.json["'`]/.test(read(`dist/${file}`)));
    expect(importing).toEqual([]);
  });

  it('builds a dataset by its command', () => {
    const printed = execFileSync(process.execPath, [packageJson.bin['career-elements'], '--help'], {
      encoding: 'utf8',
    });
    expect(printed).toContain('career-elements build');
  });
});

describe('the one-file script', () => {
  it('imports nothing but chunks of its own, and those only when they are needed', () => {
    const script = read('dist/cdn/career-elements.js');
    expect(script).not.toMatch(/(^|[;}])import[{*\w"'`]/);
    const chunks = [...script.matchAll(/import\(([`"'])(.*?)\1\)/g)].map(([, , path]) => path);
    expect(chunks.filter((path) => !path?.startsWith('./') || !existsSync(`dist/cdn/${path}`))).toEqual([]);
  });

  it('has no second Lit in what it loads later, and is not imported by it', () => {
    const own = ['career-elements.js', 'loader.js'];
    const later = readdirSync('dist/cdn').filter((file) => file.endsWith('.js') && !own.includes(file));
    expect(later.length).toBeGreaterThan(4);
    for (const file of later) {
      const script = read(`dist/cdn/${file}`);
      expect(script.includes('createPolicy'), file).toBe(false);
      expect(/(^|[;}])import[{*\w"'`]/.test(script), file).toBe(false);
      for (const [, path = ''] of script.matchAll(/import\([`"']\.\/(.*?)[`"']\)/g)) expect(later).toContain(path);
    }
  });

  it("names its Trusted Types policy after itself, not after Lit's", () => {
    const script = read('dist/cdn/career-elements.js');
    expect(script).toMatch(/createPolicy\(.career-elements./);
    expect(script).not.toMatch(/createPolicy\(.lit-html/);
  });

  it('holds the production version of Lit', () => {
    expect(read('dist/cdn/career-elements.js')).not.toContain('Lit is in dev mode');
  });
});

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
