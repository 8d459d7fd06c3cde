import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { compactTemplates } from '../../scripts/compact-templates.mjs';

type Transform = (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | null;
const transform = compactTemplates().transform as Transform;
/** A module as it is built; undefined where it is left as it was. */
const built = (code: string, id = '/repo/src/ui/ring.ts') => transform.call({ parse: parseAst }, code, id)?.code;
const style = (css: string) => built(`css\`${css}\``)?.slice('css`'.length, -1);

describe('the templates of a built file', () => {
  it('have one space where markup goes on in another line', () => {
    expect(built('html`<p>\n      Two  words,\n      <b>three</b>\n    </p>`')).toBe(
      'html`<p> Two  words, <b>three</b> </p>`',
    );
    expect(built('svg`<svg>\n  <path/>\n</svg>`')).toBe('svg`<svg> <path/> </svg>`');
  });

  it('keep their values, and are made shorter inside of them too', () => {
    expect(built('html`<p>\n  ${list.map((it) => html`<b>\n  ${it}</b>`)}\n</p>`')).toBe(
      'html`<p> ${list.map((it) => html`<b> ${it}</b>`)} </p>`',
    );
    expect(built('css`a {\n  width: ${one}px;\n  height: ${two};\n}`')).toBe('css`a{width:${one}px;height:${two}}`');
  });

  it('leave out comments, indentation and the last semicolon of styles', () => {
    expect(style('\n  /* Why: it is so. */\n  a,\n  b {\n    color: red; /* too */\n    margin: 0  auto;\n  }\n')).toBe(
      ' a,b{color:red;margin:0 auto}',
    );
  });

  it('keep the spaces that mean something', () => {
    expect(style('a :hover { width: calc(1px + 2px) }')).toBe('a :hover{width:calc(1px + 2px)}');
    expect(style('@media (min-width: 40rem) and (hover) { a > b { color: red } }')).toBe(
      '@media (min-width:40rem) and (hover){a > b{color:red}}',
    );
  });

  it('keep what is in quotes as it is written', () => {
    expect(style(`a { content: ' ; { /* no comment */ } '; }`)).toBe(`a{content:' ; { /* no comment */ } '}`);
    expect(style('a { content: "it\'s  here"; }')).toBe('a{content:"it\'s  here"}');
  });

  it('are touched nowhere else: not in other strings, in packages or in plain scripts', () => {
    expect(built('const text = `a\n  b`;')).toBeUndefined();
    expect(built('const text = `a\n  b`; css`a {}`')).toBe('const text = `a\n  b`; css`a{}`');
    expect(built('html`<p>\n</p>`', '/repo/node_modules/lit/html.ts')).toBeUndefined();
    expect(built('html`<p>\n</p>`', '/repo/src/page.js')).toBeUndefined();
  });
});
