/** The pages that are measured: an element so many times, by script or as a server wrote it. */
import backend from '../../../data/careers/backend-developer.json' with { type: 'json' };
import type { ElementAttributes, ElementTag } from '../../../src/ssr/render-to-string.js';
import { plainPage } from '../../hosts/support/server.js';
import type { Lab } from './lab.js';

export { backend };

/** Every element that shows a career, with what it needs to. */
export const tags = {
  'career-skill-checklist': {},
  'career-ladder': {},
  'career-path-explorer': {},
  'career-role-card': { position: 'senior-backend-developer' },
} satisfies Partial<Record<ElementTag, ElementAttributes>>;

export type Tag = keyof typeof tags;
export const tagNames = Object.keys(tags) as Tag[];

/** As many skills as a usual list has. */
export const fourteen = {
  only: backend.skills
    .slice(0, 14)
    .map(({ id }) => id)
    .join(' '),
};

export const scripts = { oneFile: '/cdn/career-elements.js', loader: '/cdn/loader.js' };

/** A script that the page waits for before it shows anything. */
export const waitedFor = `<script type="module" blocking="render" src="${scripts.oneFile}"></script>`;

let pages = 0;

/** Puts a page at a path of its own, and answers the path. */
export function putPage({ host }: Lab, body: string, script = '', head = ''): string {
  const path = `/page-${++pages}.html`;
  host.put(path, plainPage(`<main>\n${body}\n</main>`, { script, head }));
  return path;
}

/** An element's tag without content. */
export function tagOf(tag: Tag, attributes: ElementAttributes = tags[tag]): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}></${tag}>`;
}

export const times = (count: number, html: string): string => Array.from({ length: count }, () => html).join('\n');

/** An element as a server writes it, its styles with it. */
export const prerendered = (
  { renderToString }: Lab,
  tag: Tag,
  attributes: ElementAttributes = tags[tag],
  career: object = backend,
): Promise<string> => renderToString(tag, attributes, career);

/** The same with its styles in a file that all of them share. */
export async function prerenderedLinked(
  { renderToString, stylesheetFor, host }: Lab,
  tag: Tag,
  attributes: ElementAttributes = tags[tag],
): Promise<string> {
  const stylesheet = `/${tag}.css`;
  const sheet = await stylesheetFor(tag, attributes, backend);
  host.put(stylesheet, (_, response) => {
    response.setHeader('content-type', 'text/css').setHeader('cache-control', 'max-age=3600').end(sheet);
  });
  return renderToString(tag, attributes, backend, { stylesheet });
}
