/** Checks snippets against the sources, as an editor would that has the package installed. */
import ts from 'typescript';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from './pages.js';

interface Script {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

/** Each export by the name that others import, and the source it is built from. */
function sourcesByImport(): Record<string, string[]> {
  const entries = Object.entries(packageJson.exports).flatMap(([name, target]) => {
    const file = typeof target === 'string' ? target : target.types;
    return file.includes('*') || file.endsWith('.json')
      ? []
      : [[`career-elements${name.slice(1)}`, [file.replace(/^\.\/dist\/(.*)\.d\.ts$/, './src/$1.ts')]] as const];
  });
  return { ...Object.fromEntries(entries), 'career-elements/data/*': ['./data/careers/*'] };
}

/** What belongs to whoever copies the snippet: names it doesn't declare, modules that are not ours. */
const CANNOT_FIND_NAME = new Set([2304, 2552, 2580, 2582, 2592, 2664, 18004]);
const CANNOT_FIND_MODULE = new Set([2307, 2792, 7016]);

const isTheirs = ({ code, messageText }: ts.Diagnostic): boolean =>
  CANNOT_FIND_NAME.has(code) ||
  (CANNOT_FIND_MODULE.has(code) && !/'career-elements/.test(ts.flattenDiagnosticMessageText(messageText, '\n')));

/** What TypeScript finds wrong in the snippets, each a module of its own. */
export function complaintsOf(scripts: readonly Script[]): string[] {
  const files = new Map<string, Script>(
    scripts.map((script, index) => [`${root}test/docs/snippet-${index}.${script.language}`, script]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    paths: sourcesByImport(),
    types: ['node'],
    allowJs: true,
    checkJs: true,
    strict: false,
    noEmit: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    experimentalDecorators: true,
    useDefineForClassFields: false,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const script = files.get(path);
    return script ? ts.createSourceFile(path, script.code, language) : getSourceFile(path, language, ...rest);
  };
  const program = ts.createProgram([...files.keys(), `${root}src/all.ts`], options, host);
  return Array.from(files).flatMap(([path, { name }]) => {
    const file = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      .filter((diagnostic) => !isTheirs(diagnostic))
      .map(({ code, messageText }) => `${name}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}
