import { html, nothing, type TemplateResult } from 'lit';
import type { directory } from '../../i18n/en/directory.js';
import type { Career } from '../../model/career.js';
import { datasetUrl, linkLabel, linkUrl, note, relOf } from '../../ui/link.js';
import { highlight } from '../../ui/highlight.js';
import type { Settings } from '../../ui/settings.js';
import type { CareerEntry } from './directory-view.js';

/** Where a career leads: worked out once, since a search asks for hundreds of them with each letter. */
export interface CareerLink {
  readonly url: string;
  readonly rel: string | undefined;
}

/** What rows are rendered with. */
export interface CareerRowProps {
  readonly career: Career;
  readonly settings: Settings;
  readonly words: typeof directory;
  /** Text of the dataset, marked with its language, shown as given. */
  text(text: string, shown: ReturnType<typeof highlight>): unknown;
  wayOf(entry: CareerEntry): CareerLink | undefined;
}

const recordOf = ({ related: { id, title } }: CareerEntry) => ({ kind: 'career', id, title }) as const;

/** By the host's `links` or URL template, else by the dataset; undefined where it leads nowhere safe. */
export function careerLink(entry: CareerEntry, settings: Settings): CareerLink | undefined {
  const url = linkUrl(settings, recordOf(entry)) ?? datasetUrl(settings, entry.related.url);
  return url === undefined ? undefined : { url, rel: relOf(url) };
}

/**
 * A career: its title, which leads to its page where it has one, and a line of what one does there. There may be a
 * thousand, so a row is one template, and the list hears the clicks.
 */
export function careerRow(
  entry: CareerEntry,
  { isShown, searched }: { readonly isShown: boolean; readonly searched: readonly string[] },
  props: CareerRowProps,
): TemplateResult {
  const { title, summary } = entry.related;
  const way = props.wayOf(entry);
  const name = props.text(title, highlight(title, searched));
  const does = props.text(summary, highlight(summary, searched));
  return way
    ? html`<li part="career" ?hidden=${!isShown}>
        <p class="name"><a part="link" href=${way.url} rel=${way.rel ?? nothing}>${name}</a></p>
        <p class="does muted">${does}</p>
        ${besides(entry, way, props)}
      </li>`
    : html`<li part="career" ?hidden=${!isShown}>
        <p class="name">${name}</p>
        <p class="does muted">${does}</p>
        ${besides(entry, way, props)}
      </li>`;
}

/** That it is the career whose guide this is, and what the host says of it. */
function besides(entry: CareerEntry, way: CareerLink | undefined, { career, settings, words }: CareerRowProps) {
  const label = way && linkLabel(settings, recordOf(entry));
  const own = note(settings, recordOf(entry));
  const isHere = entry.related.id === career.id;
  if (!label && !isHere && own === nothing) return nothing;
  return html`<p class="besides">
    ${label ? html`<span class="label">${label}</span>` : nothing} ${own}
    ${isHere ? html`<span class="note">${words.here}</span>` : nothing}
  </p>`;
}
