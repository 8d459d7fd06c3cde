import { html, nothing, type TemplateResult } from 'lit';
import { downIcon, offlineIcon, retryIcon, warnIcon } from './icons.js';
import type { common } from '../i18n/en/common.js';
import { isCareerLoadError } from '../datasets/load-error.js';
import { liveText } from './live-text.js';

interface Notice {
  readonly icon: TemplateResult<2>;
  readonly title: string;
  readonly text?: string;
  /** Buttons or links: the ways out. */
  readonly actions?: unknown;
  readonly role?: 'alert' | 'status';
}

/** What stands where there is nothing else to show: what happened, and the way out. */
export const notice = ({ icon, title, text, actions, role }: Notice): TemplateResult =>
  html`<div class="notice" part="notice" role=${role ?? nothing}>
    ${icon}
    <div>
      <p class="notice-title">${liveText(title)}</p>
      ${text ? html`<p class="muted">${liveText(text)}</p>` : nothing}
      ${actions ? html`<div class="actions unprinted">${actions}</div>` : nothing}
    </div>
  </div>`;

/** One quiet line above an element that goes on working. */
export const strip = (icon: TemplateResult<2>, words: string): TemplateResult =>
  html`<p class="strip" part="strip" role="status">${icon}<span>${liveText(words)}</span></p>`;

/** Why a dataset is not on show, in the visitor's words. */
function reason(error: Error, say: typeof common): string {
  if (!isCareerLoadError(error)) return say.errors.fault;
  return error.kind === 'http' ? say.errors.http(error.status ?? 0) : say.errors[error.kind];
}

/** What the page's maker needs to know, folded. */
export const makerDetail = (words: string, say: typeof common): TemplateResult =>
  html`<details class="detail unprinted">
    <summary>${say.forMaker}${downIcon}</summary>
    <pre>${words}</pre>
  </details>`;

interface Failure {
  readonly error: Error;
  readonly title: string;
  readonly say: typeof common;
  /** Whether the visitor's marks are kept, which is then said. */
  readonly isKept: boolean;
  readonly retry: () => void;
}

/** The dataset is not on show: what, why, that no mark is lost, Retry; and folded, what the page's maker needs. */
export const loadError = ({ error, title, say, isKept, retry }: Failure): TemplateResult => html`
  ${notice({
    icon: isCareerLoadError(error) && error.kind === 'offline' ? offlineIcon : warnIcon,
    title,
    text: isKept ? `${reason(error, say)} ${say.safe}` : reason(error, say),
    actions: html`<button class="button" part="retry" type="button" @click=${retry}>${retryIcon}${say.retry}</button>`,
    role: 'alert',
  })}
  ${makerDetail(isCareerLoadError(error) ? error.message : String(error), say)}
`;
