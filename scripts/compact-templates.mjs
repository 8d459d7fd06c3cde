/**
 * A plugin for the files that pages load: takes the indentation out of `html`, `svg` and `css` templates, and the
 * comments out of `css`. What is drawn stays the same: where there was white space, one space is left.
 */
const kinds = new Set(['html', 'svg', 'css']);

const compactMarkup = (text) => text.replace(/\s*\n\s*/g, ' ');

/**
 * Quoted text, a character that needs no space around it, the space after a property's colon (in a selector none stands
 * there), any other space: whichever comes first. A comment is space.
 */
const styleParts =
  /(["'])(?:(?!\1).)*\1|(?:\s|\/\*[^]*?\*\/)*([{};,])(?:\s|\/\*[^]*?\*\/)*|(?<=:)(?:\s|\/\*[^]*?\*\/)+|(?:\s|\/\*[^]*?\*\/)+/g;

const compactStyles = (text) =>
  text
    .replace(styleParts, (all, quote, character, at, whole) =>
      quote ? all : (character ?? (whole[at - 1] === ':' ? '' : ' ')),
    )
    .replaceAll(';}', '}');

/** Every template with one of the tags, outer ones first. */
function* templatesIn(node) {
  if (Array.isArray(node)) for (const child of node) yield* templatesIn(child);
  if (typeof node?.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && kinds.has(node.tag.name)) yield node;
  for (const child of Object.values(node)) if (child && typeof child === 'object') yield* templatesIn(child);
}

/** @returns {import('vite').Plugin} */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
      const pieces = [...templatesIn(this.parse(code))].flatMap(({ tag, quasi }) =>
        quasi.quasis.map(({ start, end }) => ({
          start,
          end,
          compact: tag.name === 'css' ? compactStyles : compactMarkup,
        })),
      );
      let compacted = code;
      for (const { start, end, compact } of pieces.sort((a, b) => b.start - a.start)) {
        compacted = compacted.slice(0, start) + compact(compacted.slice(start, end)) + compacted.slice(end);
      }
      return { code: compacted, map: null };
    },
  };
}
