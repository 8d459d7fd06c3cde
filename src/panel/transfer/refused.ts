import { html, type TemplateResult } from 'lit';
import type { profile } from '../../i18n/en/profile.js';
import { heading } from '../../ui/heading.js';
import { warnIcon } from '../../ui/icons.js';
import { rich } from '../../ui/rich.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import { fileButton } from './panel-home.js';
import type { Refusal, Source } from '../panel-state.js';

interface Refused {
  readonly reason: Refusal;
  readonly source: Source;
  readonly words: typeof profile;
  readonly props: PanelProps;
  readonly handlers: PanelHandlers;
  readonly open: (file: File) => void;
}

/** Why what came cannot be taken, and the way out. */
export function refusedView({ reason, source, words, props, handlers, open }: Refused): TemplateResult {
  const { refused, close } = words;
  const { leave } = handlers;
  const file = source.by === 'file' ? source.name : undefined;
  return html`<div class="notice unprinted">
    ${warnIcon}
    <div>
      ${heading(props.headingLevel, 'notice-title', refused.title[reason](source.by))}
      <p class="muted">${rich(refused.text[reason](source.by, file))}</p>
      <div class="actions">
        ${file === undefined ? '' : fileButton(refused.another, '', open)}
        <button class="button ${file === undefined ? '' : 'quiet'}" type="button" @click=${leave}>${close}</button>
      </div>
    </div>
  </div>`;
}
