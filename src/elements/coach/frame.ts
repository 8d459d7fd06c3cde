/** What stands around the conversation: the first words, what went wrong, what can be done with all of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../coach/conversation.js';
import type { Read } from '../../coach/kept-talk.js';
import type { coach } from '../../i18n/en/coach.js';
import type { Career } from '../../model/career.js';
import { changing } from '../../ui/changing.js';
import { infoIcon, undoIcon } from '../../ui/icons.js';
import type { keptIn } from '../../ui/kept.js';
import { strip } from '../../ui/notice.js';

type Say = typeof coach;

/** What stands there before anything is asked; without a career, while that is on its way. */
export function firstWords(say: Say, career: Career | undefined, ask: (question: string) => void): TemplateResult {
  const position = career?.positions.find(({ id }) => id === career.id) ?? career?.positions[0];
  const starter = (question: string) =>
    html`<button class="button tap" part="suggestion" type="button" @click=${() => ask(question)}>
      ${changing(question)}
    </button>`;
  return html`<div class="talk">
    <div class="turn it">
      <p class="who">${say.coach}</p>
      <div class="said">
        <p class="sentences">${changing(career ? say.first : say.loading)}</p>
        ${
          career
            ? html`<div class="taps unprinted" role="group" aria-label=${say.starts}>
                ${say.starters(position?.title).map(starter)}
              </div>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}

/** What was asked while the career is on its way. */
export const waitingTurns = (say: Say, messages: readonly Message[]): TemplateResult =>
  html`<div class="talk">
    ${messages.map((message) =>
      message.kind === 'question'
        ? html`<div class="turn you">
            <p class="who">${say.you}</p>
            <p class="said"><span dir="auto">${message.text}</span></p>
          </div>`
        : nothing,
    )}
    <p class="muted small" role="status">${say.waiting}</p>
  </div>`;

interface Troubles {
  readonly say: Say;
  /** Of the conversation that was kept. */
  readonly kept: Read['trouble'];
  /** What of the guide did not come. */
  readonly missing: 'mind' | 'guide' | 'questions' | undefined;
  readonly retryWords: string;
  readonly retry: () => void;
}

export const troubles = ({ say, kept, missing, retryWords, retry }: Troubles): unknown => [
  kept ? strip(infoIcon, say.unread[kept]) : nothing,
  missing
    ? html`<div class="fell-back unprinted" role="status">
        ${infoIcon}
        <div>
          <p>${changing(say.missing[missing])}</p>
          <button class="button" part="retry" type="button" @click=${retry}>${retryWords}</button>
        </div>
      </div>`
    : nothing,
];

/** What stands there once the conversation is cleared. */
export const cleared = (say: Say, undo: () => void): TemplateResult =>
  html`<div class="fell-back undo unprinted" part="undo">
    ${undoIcon}
    <div>
      <p id="cleared" tabindex="-1">${say.cleared}</p>
      <button class="button" type="button" @click=${undo}>${say.undo}</button>
    </div>
  </div>`;

interface End {
  readonly say: Say;
  /** Where it would be kept, and whether it is. */
  readonly where: ReturnType<typeof keptIn>;
  readonly isKept: boolean;
  /** The conversation as text, where the browser does not let it be copied. */
  readonly byHand: string | undefined;
  readonly keep: (isKept: boolean) => void;
  readonly copy: () => void;
  readonly clear: () => void;
}

/** Whether the conversation is kept, and what can be done with all of it. */
export const endLine = ({ say, where, isKept, byHand, keep, copy, clear }: End): TemplateResult =>
  html`<div class="end unprinted" part="end">
      ${
        where === 'none'
          ? html`<p class="small muted">${say.keeps.none}</p>`
          : html`<label class="tick"
              ><input
                class="check"
                id="keep"
                type="checkbox"
                autocomplete="off"
                ?checked=${isKept}
                .checked=${isKept}
                @change=${({ target }: Event) => keep((target as HTMLInputElement).checked)}
              /><span>${say.keeps[where]}</span></label
            >`
      }
      <span class="end-buttons">
        <button class="button quiet" type="button" @click=${copy}>${say.copy}</button>
        <button class="button quiet" id="clear" type="button" @click=${clear}>${say.clear}</button>
      </span>
    </div>
    ${
      byHand === undefined
        ? nothing
        : html`<div class="unprinted">
            <label class="label" for="hand-0">${say.byHand}</label>
            <textarea id="hand-0" class="by-hand" rows="6" readonly .value=${byHand}></textarea>
          </div>`
    }`;
