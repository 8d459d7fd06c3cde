/**
 * A plugin for the files that pages load: `@property()` and `@state()`, which the compiler turns into a call of its
 * helper with a decorator each, become what they do in the end, a call of `createProperty`. It is shorter, it takes the
 * helper and the decorators out of every element, and a class is set up sooner.
 */
const options = {
  property: (given) => given,
  state: (given) => (given ? `{...${given},state:true,attribute:false}` : '{state:true,attribute:false}'),
};

/** `_decorate([property(options)], Class.prototype, "name", …)`, and nothing else. */
function decorated(statement) {
  const call = statement.type === 'ExpressionStatement' && statement.expression;
  if (call?.type !== 'CallExpression' || !/^_*decorate$/.test(call.callee.name ?? '')) return undefined;
  const [list, prototype, name] = call.arguments;
  const [decorator, ...others] = list.elements ?? [];
  const isOurs =
    others.length === 0 && decorator?.type === 'CallExpression' && Object.hasOwn(options, decorator.callee.name);
  if (!isOurs || prototype.property?.name !== 'prototype' || name.type !== 'Literal') return undefined;
  return { kind: decorator.callee.name, given: decorator.arguments[0], owner: prototype.object, name };
}

/** @returns {import('vite').Plugin} */
export function plainProperties() {
  return {
    name: 'plain-properties',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !code.includes('lit/decorators.js')) return null;
      const text = ({ start, end }) => code.slice(start, end);
      let plain = code;
      for (const statement of this.parse(code).body.toReversed()) {
        const found = decorated(statement);
        if (!found) continue;
        const settings = options[found.kind](found.given && text(found.given));
        const call = `${text(found.owner)}.createProperty(${text(found.name)}${settings ? `, ${settings}` : ''});`;
        plain = plain.slice(0, statement.start) + call + plain.slice(statement.end);
      }
      return { code: plain, map: null };
    },
  };
}
