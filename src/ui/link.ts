import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Id } from '../model/career.js';
import { CareerLinkEvent } from './events/career-link.js';
import type { RecordKind } from './events/career-select.js';
import type { LinkEntry, Settings } from './settings.js';
import { fillTemplate, leavesSite, safeUrl } from './url.js';

/** A record that may have a link. */
export interface Linkable {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly title: string;
}

/** Where the page stands. A server doesn't know, so that an address within the site stays there as it was written. */
const pageUrl = (): string => (isServer ? 'https://page.invalid/' : document.baseURI);

const entry = (settings: Settings, { kind, id }: Linkable): LinkEntry | undefined => {
  const key = `${kind}/${id}`;
  return settings.links && Object.hasOwn(settings.links, key) ? settings.links[key] : undefined;
};

/** The host's URL template for records of a kind. An alternative is a career too. */
function templateOf({ jobUrl, skillUrl, careerUrl }: Settings, kind: RecordKind): string | undefined {
  if (kind === 'skill') return skillUrl;
  if (kind === 'position') return jobUrl;
  return kind === 'career' || kind === 'alternative' ? careerUrl : undefined;
}

/** Where a record leads, by the host's `links` or URL template; undefined where it leads nowhere safe. */
export function linkUrl(settings: Settings, record: Linkable): string | undefined {
  const template = templateOf(settings, record.kind);
  const { id, title } = record;
  const filled = template && fillTemplate(template, { id, title, skill: id });
  const address = entry(settings, record)?.url ?? filled;
  const url = safeUrl(address, pageUrl());
  return isServer && url && !leavesSite(url, pageUrl()) ? address : url;
}

/**
 * Where a link of the dataset leads, resolved against the dataset; undefined where that is nowhere safe. A server
 * is given every dataset as an object and knows no page: what leads to the page's own site from a dataset whose URL
 * is relative to the page waits there for the script.
 */
export function datasetUrl({ data, src }: Settings, address: string | undefined): string | undefined {
  const from = data && !isServer ? undefined : src;
  const url = safeUrl(address, (from !== undefined && safeUrl(from, pageUrl())) || pageUrl());
  if (!isServer || !url || leavesSite(url, pageUrl())) return url;
  if (from === undefined) return address;
  return from.startsWith('/') ? url.slice(new URL(url).origin.length) : undefined;
}

/** Whether a URL that went through `linkUrl` or `datasetUrl` leads away from the page's own site. */
export const leadsAway = (url: string): boolean => leavesSite(url, pageUrl());

/** The words a host gave for a record's link. */
export const linkLabel = (settings: Settings, record: Linkable): string | undefined => entry(settings, record)?.label;

/** The host's note beside a record, or nothing. */
export function note(settings: Settings, record: Linkable): TemplateResult | typeof nothing {
  const words = entry(settings, record)?.note;
  return words ? html`<span class="note" part="note">${words}</span>` : nothing;
}

/** What a link to a URL says of the page it leads to; nothing within the site. */
export const relOf = (url: string): string | undefined => (leadsAway(url) ? 'noopener noreferrer' : undefined);

/** A link to a URL that went through `linkUrl` or `safeUrl`; the host hears of it before it is followed. */
export function link(
  url: string,
  content: unknown,
  { kind, id, name = '' }: { kind?: RecordKind; id: Id; name?: string },
): TemplateResult {
  const follow = (event: Event) => {
    if (!event.currentTarget!.dispatchEvent(new CareerLinkEvent(kind, id, url))) event.preventDefault();
  };
  return html`<a class=${name} part="link" href=${url} rel=${relOf(url) ?? nothing} @click=${follow}>${content}</a>`;
}
