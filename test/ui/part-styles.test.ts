/** A template of `src/ui` needs its style sheet, and so does a shared class: nothing may show one without the other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CSSResult, CSSResultGroup } from 'lit';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { elements } from '../support/elements.js';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const sheetFolder = join(src, 'ui/styles');

interface Module {
  /** What it imports to run, of our own. */
  readonly imports: readonly string[];
  /** What it loads when it is needed. */
  readonly later: readonly string[];
  /** Classes that stand in its templates. */
  readonly classes: ReadonlySet<string>;
}

const modules = new Map<string, Module>();
function moduleAt(path: string): Module {
  let found = modules.get(path);
  if (!found) modules.set(path, (found = readModule(path)));
  return found;
}

function readModule(path: string): Module {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const later: string[] = [];
  const classes = new Set<string>();
  const add = (list: string[], specifier: ts.Node) => {
    if (!ts.isStringLiteral(specifier) || !specifier.text.startsWith('.') || !specifier.text.endsWith('.js')) return;
    list.push(resolve(dirname(path), specifier.text.replace(/\.js$/, '.ts')));
  };
  const isType = ({ importClause }: ts.ImportDeclaration) => {
    const { namedBindings } = importClause ?? {};
    return (
      importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (!importClause?.name &&
        namedBindings !== undefined &&
        ts.isNamedImports(namedBindings) &&
        namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly))
    );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isType(node)) add(imports, node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier) add(imports, node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(later, node.arguments[0]!);
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText()))
      for (const [, names] of node.template.getText().matchAll(/class="([^"]*)"/g))
        for (const name of names!.split(/\s+/)) classes.add(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, later, classes };
}

/** A module and all that comes along with it. */
function closure(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const path of moduleAt(entry).imports) closure(path, found);
  return found;
}

const flat = (styles: unknown): CSSResult[] =>
  Array.isArray(styles)
    ? styles.flatMap(flat)
    : styles && Object.hasOwn(styles, 'cssText')
      ? [styles as CSSResult]
      : [];
const sheetsIn = async (path: string) => Object.values((await import(path)) as Record<string, unknown>).flatMap(flat);

const sheetFiles = readdirSync(sheetFolder).map((name) => join(sheetFolder, name));
const nameOf = (file: string) => /([^/\\]+)\.styles\.ts$/.exec(file)![1]!;
/** Those whose name is a part's, and those whose first rule is about a class that any template may use. */
const ofPart = sheetFiles.filter((file) => existsSync(join(src, 'ui', `${nameOf(file)}.ts`)));
const ofClass = sheetFiles
  .filter((file) => !ofPart.includes(file) && !['base', 'states', 'tokens'].includes(nameOf(file)))
  .map((file) => ({ file, name: /css`\s*(?:\/\*[^]*?\*\/\s*)*\.([\w-]+)/.exec(readFileSync(file, 'utf8'))![1]! }));

/** The sheets that modules cannot be shown without, by what needs them. */
function needed(paths: Iterable<string>): { file: string; by: string }[] {
  return [...paths].flatMap((path) => {
    const part = ofPart.find((file) => path === join(src, 'ui', `${nameOf(file)}.ts`));
    const { classes } = moduleAt(path);
    return [...(part ? [part] : []), ...ofClass.filter(({ name }) => classes.has(name)).map(({ file }) => file)].map(
      (file) => ({ file, by: relative(src, path) }),
    );
  });
}

async function missing(paths: Iterable<string>, sheets: readonly CSSResult[]): Promise<string[]> {
  const lacks = await Promise.all(
    needed(paths).map(async ({ file, by }) => {
      const has = (await sheetsIn(file)).every((sheet) => sheets.includes(sheet));
      return has ? [] : [`${by} is shown without ${relative(src, file)}`];
    }),
  );
  return lacks.flat();
}

const classFile = (name: string) => join(src, 'elements', name, `${name}.ts`);
async function stylesOf(name: string): Promise<CSSResult[]> {
  const exported = Object.values((await import(classFile(name))) as Record<string, { styles?: CSSResultGroup }>);
  return exported.flatMap((each) => flat(each?.styles));
}

/** What is loaded after its element brings its own sheets along. */
const late: Record<string, () => Promise<CSSResult[]>> = {
  'elements/coach/talk.ts': async () => flat((await import('../../src/elements/coach/talk.js')).lateStyles),
  'panel/panel.ts': async () => flat((await import('../../src/panel/panel.styles.js')).panelStyles),
};

describe('the sheets that parts and classes need', () => {
  it('are found', () => {
    expect(ofPart.map(nameOf)).toEqual(expect.arrayContaining(['level', 'needs', 'position', 'ring']));
    expect(ofClass.map(({ name }) => name)).toEqual(expect.arrayContaining(['check', 'field', 'radio', 'segments']));
    const card = closure(join(src, 'elements/ladder/step-card.ts'));
    expect(needed(card).map(({ file }) => nameOf(file))).toEqual(
      expect.arrayContaining(['check', 'level', 'position']),
    );
  });

  it('are missed where an element leaves one out', async () => {
    const sheets = (await stylesOf('role-card')).filter(({ cssText }) => !cssText.includes('.ring '));
    expect(await missing(closure(classFile('role-card')), sheets)).toEqual([
      'ui/ring.ts is shown without ui/styles/ring.styles.ts',
    ]);
  });
});

describe.each(elements)('<career-%s>', (name) => {
  it('brings the sheet of every part and class that it shows, and none twice', async () => {
    const styles = await stylesOf(name);
    expect(await missing(closure(classFile(name)), styles)).toEqual([]);
    expect(styles.length).toBe(new Set(styles).size);
  });

  it('has them for what it loads later too', async () => {
    const own = closure(classFile(name));
    for (const entry of new Set([...own].flatMap((path) => moduleAt(path).later))) {
      const rest = [...closure(entry)].filter((path) => !own.has(path));
      const sheets = [...(await stylesOf(name)), ...((await late[relative(src, entry)]?.()) ?? [])];
      expect(await missing(rest, sheets)).toEqual([]);
    }
  });
});
