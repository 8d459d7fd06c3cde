import { html, type TemplateResult } from 'lit';
import type { profile as words } from '../../i18n/en/profile.js';
import { heading } from '../heading.js';
import { warnIcon } from '../icons.js';
import { rich } from '../rich.js';
import type { PanelActs, PanelFrame } from './frame.js';
import { fileButton } from './home.js';
import type { Refusal, Source } from './state.js';

/** Why what came cannot be taken, and the way out. */
export function refusedView(
  reason: Refusal,
  source: Source,
  { refused, close }: typeof words,
  { headingLevel }: PanelFrame,
  { leave }: PanelActs,
  open: (file: File) => void,
): TemplateResult {
  const file = source.by === 'file' ? source.name : undefined;
  return html`<div class="notice unprinted">
    ${warnIcon}
    <div>
      ${heading(headingLevel, 'notice-title', refused.title[reason](source.by))}
      <p class="muted">${rich(refused.text[reason](source.by, file))}</p>
      <div class="actions">
        ${file === undefined ? '' : fileButton(refused.another, '', open)}
        <button class="button ${file === undefined ? '' : 'quiet'}" type="button" @click=${leave}>${close}</button>
      </div>
    </div>
  </div>`;
}
