/**
 * What the elements use of a browser, by the names of @mdn/browser-compat-data, such as `api.URL.parse_static`. Read
 * from the sources: scripts by TypeScript, which knows of each name whether it is the platform's, styles by PostCSS.
 */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import postcss from 'postcss';
import ts from 'typescript';

const at = (path) => path.reduce((node, name) => (node && Object.hasOwn(node, name) ? node[name] : undefined), bcd);

/** A feature's record of support by its path; undefined where the data has none. */
export const compatOf = (path) => at(path.split('.'))?.__compat;

/** Each feature by its path, and the first place that uses it. */
export class Features extends Map {
  /** Notes the first of the paths that the data knows. */
  use(place, ...paths) {
    const path = paths.find((path) => at(path)?.__compat)?.join('.');
    if (path && !this.has(path)) this.set(path, place);
  }
}

// --- Scripts --------------------------------------------------------------------------------------------------------

/** Interfaces that TypeScript names otherwise than the data, or splits where the data does not. */
const interfaces = {
  ReadonlyArray: ['Array'],
  ReadonlyMap: ['Map'],
  ReadonlySet: ['Set'],
  ParentNode: ['Element', 'Document'],
  ChildNode: ['Element'],
  NonDocumentTypeChildNode: ['Element'],
  Slottable: ['Element'],
  Animatable: ['Element'],
  InnerHTML: ['Element'],
  ARIAMixin: ['Element'],
  HTMLOrSVGElement: ['HTMLElement'],
  ElementContentEditable: ['HTMLElement'],
  GlobalEventHandlers: ['HTMLElement', 'Element', 'Window'],
  DocumentOrShadowRoot: ['ShadowRoot', 'Document'],
  Body: ['Response', 'Request'],
  GenericTransformStream: ['CompressionStream'],
};

/** What a name of the platform's belongs to: `Array` of `[].at`, `AbortSignal` and static of `AbortSignal.any`. */
function ownerOf(declaration) {
  for (let node = declaration.parent; node; node = node.parent) {
    if (ts.isInterfaceDeclaration(node)) {
      const name = node.name.text;
      const isConstructor = name.endsWith('Constructor');
      return { name: isConstructor ? name.slice(0, -'Constructor'.length) : name, isStatic: isConstructor };
    }
    if (ts.isVariableDeclaration(node)) return { name: node.name.getText(), isStatic: true };
    if (ts.isModuleDeclaration(node)) return { name: node.name.text, isStatic: true };
  }
  return undefined;
}

function useMember(features, place, declaration, member) {
  const owner = ownerOf(declaration);
  if (!owner) return;
  const names = interfaces[owner.name] ?? [owner.name];
  const members = owner.isStatic ? [`${member}_static`, member] : [member];
  features.use(
    place,
    ...names.flatMap((name) =>
      members.flatMap((member) => [
        ['javascript', 'builtins', name, member],
        ['javascript', 'builtins', 'Intl', name, member],
        ['api', name, member],
      ]),
    ),
  );
}

const useGlobal = (features, place, name) =>
  features.use(place, ['javascript', 'builtins', name], ['api', name, name], ['api', name], ['api', 'Window', name]);

/** Regular expressions have features of their own. */
function useExpression(features, place, text) {
  const expressions = ['javascript', 'regular_expressions'];
  if (/\(\?<[=!]/.test(text)) features.use(place, [...expressions, 'lookbehind_assertion']);
  if (/\\p\{/i.test(text)) features.use(place, [...expressions, 'unicode_character_class_escape']);
  if (/\/[a-z]*v[a-z]*$/.test(text)) features.use(place, ['javascript', 'builtins', 'RegExp', 'unicodeSets']);
}

/** What a program's files use, and the templates of their styles as text. */
export function featuresOfScripts(paths, options) {
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  const features = new Features();
  const sheets = [];
  const ofPlatform = (symbol) =>
    symbol?.declarations?.find(
      (declaration) =>
        program.isSourceFileDefaultLibrary(declaration.getSourceFile()) ||
        /[\\/]lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName),
    );

  for (const path of paths) {
    const file = program.getSourceFile(path);
    const placeOf = (node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    const visit = (node) => {
      // Types and imports are gone when it runs.
      if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
      if (ts.isTypeAliasDeclaration(node)) return;
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'css')
        sheets.push({ path, css: cssOf(node.template) });
      if (ts.isRegularExpressionLiteral(node)) useExpression(features, placeOf(node), node.text);
      if (ts.isClassStaticBlockDeclaration(node))
        features.use(placeOf(node), ['javascript', 'classes', 'static', 'initialization_blocks']);
      if (ts.isPropertyAccessExpression(node)) {
        const declaration = ofPlatform(checker.getSymbolAtLocation(node.name));
        if (declaration) useMember(features, placeOf(node), declaration, node.name.text);
      } else if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent)) {
        const declaration = ofPlatform(checker.getSymbolAtLocation(node));
        if (declaration && !ownerOf(declaration)) useGlobal(features, placeOf(node), node.text);
      } else if (ts.isIdentifier(node) && node.parent.expression === node) {
        const declaration = ofPlatform(checker.getSymbolAtLocation(node));
        if (declaration) useGlobal(features, placeOf(node), node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { features, sheets };
}

/** A template's text. What is put into it is declarations, seen to where they are written, or a value. */
function cssOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (css, { literal }) => `${css}${/[{};]\s*$/.test(css) ? '' : '0'}${literal.text}`,
    template.head.text,
  );
}

// --- Styles ---------------------------------------------------------------------------------------------------------

/** Where each function of CSS is, such as `oklch` at `css.types.color.oklch`. */
const functions = new Map();
(function gather(node, path) {
  for (const [name, inner] of Object.entries(node)) {
    if (name === '__compat') continue;
    if (!functions.has(name)) functions.set(name, [...path, name]);
    if (path.length < 4) gather(inner, [...path, name]);
  }
})(bcd.css.types, ['css', 'types']);

function useValue(features, place, property, value) {
  for (const [, name] of value.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g))
    if (functions.has(name)) features.use(place, functions.get(name));
  for (const [, name] of value.matchAll(/(?<![\w-])([a-z][a-z-]*)\(\s*from\s/g))
    if (functions.has(name)) features.use(place, [...functions.get(name), 'relative_syntax']);
  if (/\bfrom\s+currentcolor\b/i.test(value)) features.use(place, ['css', 'types', 'color', 'from_currentcolor']);
  if (/\dcq[wibh]\b/.test(value)) features.use(place, ['css', 'types', 'length', 'container_query_length_units']);
  for (const [keyword] of value.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g))
    features.use(place, ['css', 'properties', property, keyword]);
}

/** Adds what a style sheet uses. What stands under `@supports` has something before it for those without. */
export function useStyles(features, { path, css }) {
  const isGuarded = ({ parent }) =>
    Boolean(parent && ((parent.type === 'atrule' && parent.name === 'supports') || isGuarded(parent)));
  postcss.parse(css).walk((node) => {
    if (isGuarded(node)) return;
    if (node.type === 'decl') {
      const { prop, value } = node;
      if (!prop.startsWith('--')) features.use(path, ['css', 'properties', prop]);
      useValue(features, path, prop, value);
    } else if (node.type === 'atrule') {
      features.use(path, ['css', 'at-rules', node.name]);
      for (const [name] of node.params.matchAll(/[a-z][a-z-]+/g))
        features.use(path, ['css', 'at-rules', node.name, name]);
    } else if (node.type === 'rule') {
      if (node.parent.type === 'rule' || node.selector.includes('&'))
        features.use(path, ['css', 'selectors', 'nesting']);
      for (const [, name, call] of node.selector.matchAll(/::?([a-z-]+)(\(?)/g))
        features.use(path, ...(call ? [['css', 'selectors', `${name}function`]] : []), ['css', 'selectors', name]);
    }
  });
}
