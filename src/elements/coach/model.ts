/** What a visitor is told of the model that answers: what goes along to it, before anything does; or why it is not asked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { coachTalk } from '../../i18n/en/coach-talk.js';
import type { common } from '../../i18n/en/common.js';
import { liveText } from '../../ui/live-text.js';
import { icon, infoIcon, saveIcon } from '../../ui/icons.js';
import { makerDetail, strip } from '../../ui/notice.js';
import type { EngineState } from './engine-state.js';
import { checked, onCheck } from '../../ui/checked.js';

interface ModelPanel {
  readonly say: typeof coachTalk;
  readonly common: typeof common;
  readonly engine: EngineState;
  /** What would go along of the visitor's marks, in the very words that are sent. */
  readonly summary: string | undefined;
  readonly shares: boolean;
  readonly share: (shares: boolean) => void;
}

export function modelPanel({ say, common, engine, summary, shares, share }: ModelPanel): unknown {
  const { model } = say;
  switch (engine.state) {
    case 'guide':
      return nothing;
    case 'loading':
      return html`<p class="small muted unprinted">${model.loading}</p>`;
    case 'off':
      return html`<div class="unprinted">
        ${strip(infoIcon, model[engine.why])} ${engine.detail ? makerDetail(engine.detail, common) : nothing}
      </div>`;
    case 'downloading':
      return html`<div class="unprinted" id="model" tabindex="-1">
        ${strip(infoIcon, model.downloading(engine.share))}
      </div>`;
    case 'download':
      return html`<div class="boxed offer unprinted" part="offer">
        ${infoIcon}
        <p>${liveText(engine.failed ? `${model.failed} ${model.offer}` : model.offer)}</p>
        <button class="button" type="button" @click=${engine.begin}>${saveIcon}${model.download}</button>
      </div>`;
    case 'ready':
      return html`<div class="sent unprinted" part="sent" role="group" aria-labelledby="sent">
        <p class="label" id="sent">${model.sent}</p>
        <p class="small">${model.passages}</p>
        ${
          summary === undefined
            ? html`<p class="small muted">${model.nothing}</p>`
            : html`<blockquote class="summary" dir="auto">${liveText(summary)}</blockquote>
                <label class="check-label"
                  ><input
                    class="check"
                    id="share"
                    type="checkbox"
                    autocomplete="off"
                    ?checked=${checked(shares)}
                    @change=${onCheck(share)}
                  /><span>${model.share}</span></label
                >`
        }
        <p class="small muted">${model.never}</p>
      </div>`;
  }
}

/** What is said of a model beside the element's heading; undefined where the guide answers. */
export function aboutModel(say: typeof coachTalk, engine: EngineState, endpoint = ''): string | undefined {
  if (engine.state !== 'ready') return undefined;
  if (engine.name === 'browser') return say.modelAbout.browser;
  const url = new URL(endpoint, document.baseURI);
  return say.modelAbout.endpoint(url.origin === location.origin ? undefined : url.host);
}

/** What is said of it below the field; undefined where none is named. */
export function modelHint(say: typeof coachTalk, engine: EngineState): string | undefined {
  if (engine.state === 'guide') return undefined;
  return say.modelHint[engine.state === 'ready' ? engine.name : 'off'];
}

const stopIcon = icon('M6.5 6.5h7v7h-7z');
export const stopButton = (say: typeof coachTalk, stop: () => void): TemplateResult =>
  html`<button class="button" part="stop" id="stop" type="button" @click=${stop}>
    ${stopIcon}<span>${say.stop}</span>
  </button>`;
