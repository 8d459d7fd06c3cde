/** Where the visitor asks. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { coach } from '../../i18n/en/coach.js';
import { liveText } from '../../ui/live-text.js';
import { icon } from '../../ui/icons.js';

const sendIcon = icon('M3.5 10L16.5 4l-4 12.5-3-5zM9.5 11.5L16.5 4', 'turns');

interface Ask {
  readonly say: typeof coach;
  readonly draft: string;
  readonly type: (draft: string) => void;
  readonly ask: () => void;
  /** Who answers. */
  readonly hint: string;
  /** The button that stops a model, while one speaks. */
  readonly stop: unknown;
}

/** Without a form around it: before its script comes, sending one would put the question into the page's address. */
export function askField({ say, draft, type, ask, hint, stop }: Ask): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    // While a word is being composed, Enter chooses it; WebKit says so by the key's number alone.
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    ask();
  };
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
      ${stop}
      <button class="button main" part="send" type="button" @click=${ask}>${sendIcon}<span>${say.send}</span></button>
    </div>
    <p id="hint">${liveText(hint)} ${say.machine}</p>
  </div>`;
}
