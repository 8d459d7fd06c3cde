import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement } from 'lit';
import '../all.js';
import { load } from '../datasets/load.js';
import { loadFit, loadGuide } from '../datasets/pieces.js';
import { type ElementTag, elementTags } from '../elements/tags.js';
import type { Overlay } from '../model/overlay.js';
import type { Links } from '../ui/settings.js';
import { isAttributeName, withoutTraces } from './html.js';

/** An element's attributes by their names in HTML. `true` is one without a value; `false` and nothing leave it out. */
export type ElementAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What an element is told by properties, and by the page around it. */
export interface Surroundings {
  /** The element's `links`. The page's script sets the same. */
  readonly links?: Links | undefined;
  /** The element's `overlay`. The page's script sets the same. */
  readonly overlay?: Overlay | undefined;
  /** The guide's text, for an element that shows it. The page's script sets the same, or loads it from beside the dataset. */
  readonly guide?: object | undefined;
  /** The fit quiz, for an element that asks it. The page's script does as with `guide`. */
  readonly fit?: object | undefined;
  /** The page's language, a BCP 47 tag. It becomes the element's `lang`, unless that is among the attributes. */
  readonly locale?: string | undefined;
}

interface Rendered {
  /** As HTML, each with a space before it. */
  readonly attributes: string;
  /** The shadow root's, without styles. */
  readonly content: string;
}

type ElementClass = typeof LitElement;

/** Throws `TypeError` where the tag is none of the elements'. */
export function classOf(tag: ElementTag): ElementClass {
  const found = elementTags.includes(tag) ? customElements.get(tag) : undefined;
  if (found) return found as unknown as ElementClass;
  throw new TypeError(`<${tag}> is no element of career-elements: give the tag in full, such as career-ladder.`);
}

/** Renders an element that shows a dataset, for a visitor without marks. */
export async function renderElement(
  tag: ElementTag,
  attributes: ElementAttributes,
  { career, links, overlay, guide, fit, locale }: Surroundings & { readonly career: object | undefined },
): Promise<Rendered> {
  classOf(tag);
  if (tag !== 'career-context') await check(tag, career, overlay);
  if (guide) await loadGuide({ data: guide });
  if (fit) await loadFit({ data: fit });
  const renderer = new LitElementRenderer(tag);
  const given: ElementAttributes = { lang: locale, ...attributes };
  for (const [name, value] of Object.entries(given)) {
    if (!isAttributeName(name)) throw new TypeError(`<${tag}> can have no attribute named ${JSON.stringify(name)}.`);
    if (value === undefined || value === null || value === false) continue;
    renderer.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, value] of Object.entries({ data: career, links, overlay, guide, fit }))
    renderer.setProperty(name, value);
  renderer.connectedCallback();
  // A slot asks the renderer which element it stands in.
  const template = (renderer.element as unknown as { render(): unknown }).render();
  const content = collectResultSync(render(template, { customElementHostStack: [renderer] }));
  return { attributes: collectResultSync(renderer.renderAttributes()), content: withoutTraces(content) };
}

/** Has the dataset in hand when the element asks for it. A server's log is the place to hear what is wrong with it. */
async function check(tag: string, career: object | undefined, overlay: Overlay | undefined): Promise<void> {
  if (!career) throw new TypeError(`<${tag}> needs a dataset to be rendered: give the career as an object.`);
  const { problems } = await load({ data: career, overlay });
  if (problems.length) throw new Error(`The dataset of <${tag}> has bad records:\n${problems.join('\n')}`);
}
