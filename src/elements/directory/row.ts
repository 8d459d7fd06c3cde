import { html, nothing, type TemplateResult } from 'lit';
import type { directory } from '../../i18n/en/directory.js';
import type { Career } from '../../model/career.js';
import { datasetUrl, linkLabel, linkUrl, note, relOf } from '../../ui/link.js';
import { marked } from '../../ui/marked.js';
import type { Settings } from '../../ui/settings.js';
import type { Entry } from './view.js';

/** Where a career leads: worked out once, since a search asks for hundreds of them with each letter. */
export interface Way {
  readonly url: string;
  readonly rel: string | undefined;
}

/** What rows are rendered with. */
export interface Frame {
  readonly career: Career;
  readonly settings: Settings;
  readonly words: typeof directory;
  /** Text of the dataset, marked with its language, shown as given. */
  text(text: string, shown: ReturnType<typeof marked>): unknown;
  wayOf(entry: Entry): Way | undefined;
}

const recordOf = ({ related: { id, title } }: Entry) => ({ kind: 'career', id, title }) as const;

/** By the host's `links` or URL template, else by the dataset; undefined where it leads nowhere safe. */
export function wayOf(entry: Entry, settings: Settings): Way | undefined {
  const url = linkUrl(settings, recordOf(entry)) ?? datasetUrl(settings, entry.related.url);
  return url === undefined ? undefined : { url, rel: relOf(url) };
}

/**
 * A career: its title, which leads to its page where it has one, and a line of what one does there. There may be a
 * thousand, so a row is one template, and the list hears the clicks.
 */
export function careerRow(
  entry: Entry,
  { isShown, searched }: { readonly isShown: boolean; readonly searched: readonly string[] },
  frame: Frame,
): TemplateResult {
  const { title, summary } = entry.related;
  const way = frame.wayOf(entry);
  const name = frame.text(title, marked(title, searched));
  const does = frame.text(summary, marked(summary, searched));
  return way
    ? html`<li part="career" ?hidden=${!isShown}>
        <p class="name"><a part="link" href=${way.url} rel=${way.rel ?? nothing}>${name}</a></p>
        <p class="does muted">${does}</p>
        ${besides(entry, way, frame)}
      </li>`
    : html`<li part="career" ?hidden=${!isShown}>
        <p class="name">${name}</p>
        <p class="does muted">${does}</p>
        ${besides(entry, way, frame)}
      </li>`;
}

/** That it is the career whose guide this is, and what the host says of it. */
function besides(entry: Entry, way: Way | undefined, { career, settings, words }: Frame) {
  const label = way && linkLabel(settings, recordOf(entry));
  const own = note(settings, recordOf(entry));
  const isHere = entry.related.id === career.id;
  if (!label && !isHere && own === nothing) return nothing;
  return html`<p class="besides">
    ${label ? html`<span class="label">${label}</span>` : nothing} ${own}
    ${isHere ? html`<span class="note">${words.here}</span>` : nothing}
  </p>`;
}
