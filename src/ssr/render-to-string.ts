import type { ElementTag } from '../elements/tags.js';
import { classOf, type ElementAttributes, renderElement, type Surroundings } from './render-element.js';
import { placesIn, sheetOf, type StyleSource, styleTags } from './styles.js';

export type { ElementAttributes, ElementTag };

export interface RenderOptions extends StyleSource, Surroundings {
  /** HTML to stand inside the tag: what goes into its slots. It is the host's own, and written as it is. */
  readonly children?: string | undefined;
}

/**
 * An element's HTML with a declarative shadow root, as a visitor without marks sees it. Its script, once there,
 * puts its own content in the place of this, which stays until then. The page must name the same dataset to the
 * element: by `career` or `src` among the attributes, or by its property `data` before it is upgraded. What a
 * `career-context` around it says on the page, it is told here by attributes of its own.
 *
 * `career` is a dataset. An object is checked once: changed data is a new object. A `career-context` takes none.
 * Throws where the dataset is none, or has a record that an element would drop, each of which the error names;
 * and `TypeError` where the tag or an attribute's name is none.
 */
export async function renderToString(
  tag: ElementTag,
  attributes: ElementAttributes = {},
  career?: object,
  options: RenderOptions = {},
): Promise<string> {
  const rendered = await renderElement(tag, attributes, { ...options, career });
  const { content } = rendered;
  const styles = styleTags(sheetOf(classOf(tag)), placesIn(content), options);
  const root = `<template shadowrootmode="open">${styles}${content}</template>`;
  return `<${tag}${rendered.attributes}>${root}${options.children ?? ''}</${tag}>`;
}

/**
 * An element's style sheet, for a file that `stylesheet` names. It is the same for every dataset but for the
 * places that the ladder and the map take from it: given all that `renderToString` is given, it holds them too.
 */
export async function stylesheetFor(
  tag: ElementTag,
  attributes: ElementAttributes = {},
  career?: object,
  options: Surroundings = {},
): Promise<string> {
  const sheet = sheetOf(classOf(tag));
  if (!career) return sheet;
  const { content } = await renderElement(tag, attributes, { ...options, career });
  return `${sheet}\n${placesIn(content)}`;
}
