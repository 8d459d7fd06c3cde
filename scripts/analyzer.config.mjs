/** How the custom elements analyzer reads the sources. */

/**
 * The analyzer makes a field of everything that a constructor assigns, `this.#list.hidden = true` too, and would call
 * `hidden` public. A field of ours is one that its class declares.
 */
const declaredFields = {
  name: 'declared-fields',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const found = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    const declared = new Set(node.members.map(({ name }) => name?.getText()));
    if (found) found.members = found.members?.filter(({ kind, name }) => kind !== 'field' || declared.has(name));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/ui/*-element.ts'],
  litelement: true,
  plugins: [declaredFields],
};
