/** Where the visitor asks, and what they are told of who answers and what goes along. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { coach } from '../../i18n/en/coach.js';
import type { common } from '../../i18n/en/common.js';
import { changing } from '../../ui/changing.js';
import { icon, infoIcon, saveIcon } from '../../ui/icons.js';
import { makerDetail, strip } from '../../ui/notice.js';
import type { EngineState } from './engine.js';

const sendIcon = icon('M3.5 10L16.5 4l-4 12.5-3-5zM9.5 11.5L16.5 4', 'turns');
const stopIcon = icon('M6.5 6.5h7v7h-7z');

interface Ask {
  readonly say: typeof coach;
  readonly draft: string;
  readonly isSpeaking: boolean;
  readonly engine: EngineState;
  readonly type: (draft: string) => void;
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Without a form around it: before its script comes, sending one would put the question into the page's address. */
export function askField({ say, draft, isSpeaking, engine, type, ask, stop }: Ask): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    // While a word is being composed, Enter chooses it; WebKit says so by the key's number alone.
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    ask();
  };
  const hint =
    engine.state === 'ready' ? say.hint[engine.name] : engine.state === 'guide' ? say.hint.guide : say.hint.off;
  return html`<div class="ask unprinted" part="ask">
    <label for="ask">${say.ask}</label>
    <textarea
      id="ask"
      rows="1"
      dir="auto"
      autocomplete="off"
      maxlength="2000"
      placeholder=${say.example}
      aria-describedby="hint"
      .value=${live(draft)}
      @input=${({ target }: Event) => type((target as HTMLTextAreaElement).value)}
      @keydown=${onKey}
    ></textarea>
    <div class="ask-buttons">
      ${
        isSpeaking
          ? html`<button class="button" part="stop" id="stop" type="button" @click=${stop}>
              ${stopIcon}<span>${say.stop}</span>
            </button>`
          : nothing
      }
      <button class="button main" part="send" type="button" @click=${ask}>${sendIcon}<span>${say.send}</span></button>
    </div>
    <p id="hint">${changing(hint)} ${say.machine}</p>
  </div>`;
}

interface ModelPanel {
  readonly say: typeof coach;
  readonly common: typeof common;
  readonly engine: EngineState;
  /** What would go along of the visitor's marks, in the very words that are sent. */
  readonly summary: string | undefined;
  readonly shares: boolean;
  readonly share: (shares: boolean) => void;
}

/** What goes to the model, before anything does; or why it is not asked. */
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
      return html`<div class="offer unprinted" part="offer">
        ${infoIcon}
        <p>${changing(engine.failed ? `${model.failed} ${model.offer}` : model.offer)}</p>
        <button class="button" type="button" @click=${engine.begin}>${saveIcon}${model.download}</button>
      </div>`;
    case 'ready':
      return html`<div class="sent unprinted" part="sent" role="group" aria-labelledby="sent">
        <p class="label" id="sent">${model.sent}</p>
        <p class="small">${model.passages}</p>
        ${
          summary === undefined
            ? html`<p class="small muted">${model.nothing}</p>`
            : html`<blockquote class="summary" dir="auto">${changing(summary)}</blockquote>
                <label class="tick"
                  ><input
                    class="check"
                    id="share"
                    type="checkbox"
                    autocomplete="off"
                    ?checked=${shares}
                    .checked=${shares}
                    @change=${({ target }: Event) => share((target as HTMLInputElement).checked)}
                  /><span>${model.share}</span></label
                >`
        }
        <p class="small muted">${model.never}</p>
      </div>`;
  }
}
