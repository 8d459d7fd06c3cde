/** What stands there before the conversation does: the first words, what was asked already, what went wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import type { coach } from '../../i18n/en/coach.js';
import type { Career } from '../../model/career.js';
import { liveText } from '../../ui/live-text.js';
import { infoIcon } from '../../ui/icons.js';
import { turn } from './turn.js';

type Say = typeof coach;

/** What stands there before anything is asked; without a career, while that is on its way. */
export function firstWords(say: Say, career: Career | undefined, ask: (question: string) => void): TemplateResult {
  const position = career?.positions.find(({ id }) => id === career.id) ?? career?.positions[0];
  const starter = (question: string) =>
    html`<button class="button tap" part="suggestion" type="button" @click=${() => ask(question)}>
      ${liveText(question)}
    </button>`;
  return html`<div class="talk">
    ${turn(
      { say },
      html`<p class="sentences">${liveText(career ? say.first : say.loading)}</p>
        ${
          career
            ? html`<div class="taps unprinted" role="group" aria-label=${say.starts}>
                ${say.starters(position?.title).map(starter)}
              </div>`
            : nothing
        }`,
    )}
  </div>`;
}

/** What was asked while something of the coach is on its way, as it will stand there. */
export const waitingTurns = (say: Say, questions: readonly string[]): TemplateResult =>
  html`<div class="talk">
    ${questions.map(
      (question) =>
        html`<div class="turn you">
          <p class="who">${say.you}</p>
          <p class="said"><span dir="auto">${question}</span></p>
        </div>`,
    )}
    ${turn({ say }, html`<p class="muted waits" role="status">${say.waiting}</p>`)}
  </div>`;

interface Trouble {
  readonly say: Say;
  /** What did not come: of the coach, or of the dataset. */
  readonly missing: keyof Say['missing'];
  readonly retryWords: string;
  readonly retry: () => void;
}

export const trouble = ({ say, missing, retryWords, retry }: Trouble): TemplateResult =>
  html`<div class="boxed fell-back unprinted" role="status">
    ${infoIcon}
    <div>
      <p>${liveText(say.missing[missing])}</p>
      <button class="button" part="retry" type="button" @click=${retry}>${retryWords}</button>
    </div>
  </div>`;
