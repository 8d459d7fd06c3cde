import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { plainProperties } from '../../scripts/plain-properties.mjs';

type Transform = (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | null;
const transform = plainProperties().transform as Transform;
const imports = 'import { property, state, query } from "lit/decorators.js";\n';
/** The statements of a module as it is built, after its imports. */
const built = (code: string): string =>
  transform
    .call({ parse: parseAst }, `${imports}${code}`, '/repo/src/elements/ladder/ladder.ts')!
    .code.slice(imports.length);

describe('the properties of a built element', () => {
  it('are made by the class itself, with the options they have', () => {
    expect(built('_decorate([property()], Ladder.prototype, "view", void 0);')).toBe('Ladder.createProperty("view");');
    expect(
      built(
        '_decorate([property({ attribute: false, hasChanged: (a, b) => a !== b })], Ladder.prototype, "data", null);',
      ),
    ).toBe('Ladder.createProperty("data", { attribute: false, hasChanged: (a, b) => a !== b });');
  });

  it('are no attribute where they are state', () => {
    expect(built('_decorate([state()], Ladder.prototype, "_open", void 0);')).toBe(
      'Ladder.createProperty("_open", {state:true,attribute:false});',
    );
    expect(built('_decorate([state({ hasChanged })], Ladder.prototype, "_open", void 0);')).toBe(
      'Ladder.createProperty("_open", {...{ hasChanged },state:true,attribute:false});',
    );
  });

  it('stay as they are where another decorator, or several, are on them', () => {
    const others =
      '_decorate([query("a")], A.prototype, "link", void 0);\n_decorate([bound, property()], A.prototype, "b", null);';
    expect(built(others)).toBe(others);
  });

  it('are made in their order, and what is around them stays', () => {
    const code =
      'class A extends B {}\n_decorate([property()], A.prototype, "a", void 0);\n_decorate([state()], A.prototype, "b", void 0);\nexport { A };';
    expect(built(code)).toBe(
      'class A extends B {}\nA.createProperty("a");\nA.createProperty("b", {state:true,attribute:false});\nexport { A };',
    );
  });
});
