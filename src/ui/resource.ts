/** A resource in words: what it is, by whom, and where. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Resource } from '../model/career.js';
import { liveText } from './live-text.js';
import { bookIcon, codeIcon, courseIcon, dayIcon, peopleIcon, sealIcon } from './resource-icons.js';
import { datasetUrl, link, linkLabel, linkUrl, note } from './link.js';
import { withArrow } from './with-arrow.js';
import type { Settings } from './settings.js';

const icons = {
  book: bookIcon,
  course: courseIcon,
  certificate: sealIcon,
  community: peopleIcon,
  practice: codeIcon,
  event: dayIcon,
};
export const resourceIcon = ({ kind }: Resource): TemplateResult<2> => icons[kind];

const recordOf = ({ id, title }: Resource) => ({ kind: 'resource', id, title }) as const;

/** Where a resource is: where the host says, else where the dataset does. */
export const resourceUrl = (settings: Settings, resource: Resource): string | undefined =>
  linkUrl(settings, recordOf(resource)) ?? datasetUrl(settings, resource.url);

interface ResourceProps {
  readonly settings: Settings;
  /** What the kind is called. */
  readonly kind: string;
  /** Marks the dataset's text with its language. */
  readonly text: (text: string) => unknown;
  /** What stands behind who it is by. */
  readonly beside?: unknown;
}

export function resourceLines({ settings, kind, text, beside }: ResourceProps, resource: Resource): TemplateResult {
  const { title, by, summary } = resource;
  const record = recordOf(resource);
  const url = resourceUrl(settings, resource);
  const label = linkLabel(settings, record);
  return html`<p class="name">
      ${url && !label ? link(url, text(title), record) : text(title)} ${note(settings, record)}
    </p>
    <p class="by">${kind}${by ? html`, ${text(by)}` : nothing}${beside ?? nothing}</p>
    <p class="about">${text(summary)}</p>
    ${url && label ? html`<p>${link(url, withArrow(liveText(label)), { ...record, name: 'go' })}</p>` : nothing}`;
}
