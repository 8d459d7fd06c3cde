/** An element's HTML on a server. It needs `@lit-labs/ssr` beside it. */
export {
  type ElementAttributes,
  type ElementTag,
  type RenderOptions,
  renderToString,
  stylesheetFor,
} from './render-to-string.js';
