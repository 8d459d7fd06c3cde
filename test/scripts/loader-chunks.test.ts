/** How the loader's build puts modules into files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupShared } from '../../scripts/loader-chunks.mjs';

type Modules = Record<string, { imports: string[]; bytes: number }>;
const group = (modules: Modules, elements: string[], later: string[] = []) =>
  groupShared(new Map(Object.entries(modules)), elements, later);

const four = ['a', 'b', 'c', 'd'];
/** Four elements that import these. */
const elementsWith = (...imports: string[][]): Modules =>
  Object.fromEntries(four.map((name, at) => [name, { imports: imports[at] ?? [], bytes: 9_000 }]));

describe('the files of the loader', () => {
  it('are the frame, where nearly every element needs a module, and what that imports', () => {
    const modules = {
      ...elementsWith(['base'], ['base'], ['base'], ['base']),
      base: { imports: ['lit'], bytes: 9_000 },
      lit: { imports: [], bytes: 20_000 },
    };
    expect(Object.fromEntries(group(modules, four))).toEqual({ base: 'frame', lit: 'frame' });
  });

  it('leave to an element what it alone needs, and never hold the element itself', () => {
    const modules = {
      ...elementsWith(['own']),
      own: { imports: [], bytes: 9_000 },
      late: { imports: ['b'], bytes: 9_000 },
    };
    expect([...group(modules, four, ['late'])]).toEqual([]);
  });

  it('keep apart what is large and of use to some only', () => {
    const modules = {
      ...elementsWith(['lit', 'map'], ['lit', 'map'], ['lit', 'quiz'], ['lit', 'quiz']),
      lit: { imports: [], bytes: 20_000 },
      map: { imports: [], bytes: 40_000 },
      quiz: { imports: [], bytes: 40_000 },
    };
    const files = group(modules, four);
    expect(new Set([files.get('lit'), files.get('map'), files.get('quiz')]).size).toBe(3);
  });

  it('are none of them small: what is small joins another', () => {
    const modules = {
      ...elementsWith(['lit', 'way'], ['lit', 'way'], ['lit', 'fold'], ['lit', 'fold']),
      lit: { imports: [], bytes: 20_000 },
      way: { imports: [], bytes: 900 },
      fold: { imports: [], bytes: 80 },
    };
    const files = [...group(modules, four)];
    const bytes = new Map<string, number>();
    for (const [id, file] of files) bytes.set(file, (bytes.get(file) ?? 0) + modules[id as 'lit'].bytes);
    expect(Math.min(...bytes.values())).toBeGreaterThanOrEqual(5_000);
  });

  it('are one where two would need each other, for then neither could run first', () => {
    const elements = ['a', 'b', 'c', 'd', 'e', 'f'];
    // Without care, `search` would join `text`, of which `link` needs one and which needs `link` itself.
    const modules = {
      a: { imports: ['text'], bytes: 30_000 },
      b: { imports: ['fold'], bytes: 900 },
      c: { imports: ['fold'], bytes: 900 },
      d: { imports: ['card'], bytes: 9_000 },
      e: { imports: ['search'], bytes: 80 },
      f: { imports: ['search', 'card'], bytes: 6_000 },
      search: { imports: ['text', 'card'], bytes: 6_000 },
      text: { imports: [], bytes: 6_000 },
      card: { imports: ['fold'], bytes: 30_000 },
      fold: { imports: [], bytes: 900 },
    };
    expect(circular(group(modules, elements), modules)).toEqual([]);
  });

  it('hold every shared module once, whatever imports what', () => {
    const names = Array.from({ length: 14 }, (_, at) => `m${at}`);
    const ids = [...four, ...names];
    const graphs = fc.array(
      fc.record({
        bytes: fc.constantFrom(80, 900, 3_000, 9_000, 30_000),
        to: fc.array(fc.nat(13), { maxLength: 4 }),
      }),
      { minLength: ids.length, maxLength: ids.length },
    );
    fc.assert(
      fc.property(graphs, (graph) => {
        // Modules import only those that come after them: there is no circle to begin with.
        const modules = Object.fromEntries(
          ids.map((id, at) => {
            const { bytes, to } = graph[at]!;
            const imports = to.map((next) => names[next]!).filter((name) => ids.indexOf(name) > at);
            return [id, { bytes, imports: [...new Set(imports)] }];
          }),
        );
        const files = group(modules, four);
        for (const name of names) {
          const users = four.filter((element) => reached(element, (id) => modules[id]!.imports).has(name));
          expect(files.has(name)).toBe(users.length > 1);
        }
        expect(circular(files, modules)).toEqual([]);
      }),
    );
  });
});

function reached(from: string, next: (id: string) => Iterable<string>, seen = new Set<string>()): Set<string> {
  for (const id of next(from)) if (!seen.has(id)) reached(id, next, seen.add(id));
  return seen;
}

/** The files that need themselves by way of others. */
function circular(files: ReadonlyMap<string, string>, modules: Modules): string[] {
  const needs = (file: string) =>
    [...files]
      .filter(([, of]) => of === file)
      .flatMap(([id]) => modules[id]!.imports.map((next) => files.get(next)!))
      .filter((other) => other !== file);
  return [...new Set(files.values())].filter((file) => reached(file, needs).has(file));
}
