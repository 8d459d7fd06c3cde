/** What the bench is given as it is built. */
export interface Built {
  readonly ladderLayout: typeof import('../../../src/model/ladder-layout.js').ladderLayout;
  readonly stylesheetFor: typeof import('../../../src/ssr/render-to-string.js').stylesheetFor;
  readonly renderToString: typeof import('../../../src/ssr/render-to-string.js').renderToString;
}
