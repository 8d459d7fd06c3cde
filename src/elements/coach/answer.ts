/** What was asked and what was answered: sentences, what they stand on, what more there is to see. */
import { html, nothing, type TemplateResult } from 'lit';
import { type AnswerMessage, citesNothing, type QuestionMessage } from '../../coach/conversation.js';
import type { Sentence } from '../../coach/answer.js';
import { liveText } from '../../ui/live-text.js';
import { infoIcon, retryIcon, warnIcon } from '../../ui/icons.js';
import { pieceCard } from './pieces.js';
import type { Scene } from './scene.js';
import { sourceList, sourceMark } from './sources.js';
import { turn } from './turn.js';

export const question = ({ say }: Scene, { text }: QuestionMessage): TemplateResult =>
  html`<div class="turn you" part="question">
    <p class="who">${say.you}</p>
    <p class="said"><span dir="auto">${text}</span></p>
  </div>`;

export function answer(scene: Scene, message: AnswerMessage, isLast: boolean): TemplateResult {
  const { say, acts } = scene;
  const { by, state, sentences, rest, sources, pieces, suggestions } = message;
  return turn(
    scene,
    html`${trouble(scene, message, isLast)}
    ${by === 'guide' || state === 'waiting' ? nothing : html`<p class="by-model">${liveText(say.by[by])}</p>`}
    ${
      state === 'waiting'
        ? html`<p class="muted waits">${liveText(scene.mind ? say.thinking : say.waiting)}</p>`
        : sentences.length || rest
          ? html`<p class="sentences ${by === 'guide' ? '' : 'spoken'}" dir="auto">
              ${sentences.map((sentence, at) => [at && by === 'guide' ? ' ' : '', spoken(scene, message, sentence)])}${rest}
            </p>`
          : nothing
    }
    ${state === 'stopped' ? html`<p class="muted small">${say.stopped}</p>` : nothing}
    ${state === 'failed' ? html`<p class="muted small">${say.brokeOff}</p>` : nothing}
    ${citesNothing(message) ? html`<p class="boxed warning">${warnIcon}<span>${say.citesNothing}</span></p>` : nothing}
    ${sources.length ? sourceList(scene, { message: message.id, sources }) : nothing}
    ${pieces.map((_, at) => pieceCard(scene, message, at))}
    ${
      suggestions.length
        ? html`<div class="taps unprinted" role="group" aria-label=${say.suggestions}>
            ${suggestions.map(
              (each) =>
                html`<button class="button tap" part="suggestion" type="button" @click=${() => acts.ask(each)}>
                  ${liveText(each)}
                </button>`,
            )}
          </div>`
        : nothing
    }`,
  );
}

/** Why the guide answers, and the way to ask the model again. */
function trouble({ say, acts }: Scene, { trouble }: AnswerMessage, isLast: boolean): TemplateResult | typeof nothing {
  if (!trouble) return nothing;
  const seconds = trouble.again === undefined ? 0 : Math.ceil((trouble.again - Date.now()) / 1000);
  return html`<div class="boxed fell-back">
    ${infoIcon}
    <div>
      <p>
        ${liveText(say.fellBack[trouble.kind])}${isLast && seconds > 0 ? liveText(` ${say.again(seconds)}`) : nothing}
      </p>
      ${
        isLast
          ? html`<button class="button unprinted" part="retry" type="button" @click=${() => acts.retry()}>
              ${retryIcon}${say.retry}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** Longer words than these may break, with what follows them. */
const LONG = 16;

/** A sentence with the numbers of what it stands on, before its full stop. They stay on the line of its last word. */
function spoken(scene: Scene, { id, sources }: AnswerMessage, { text, cites }: Sentence): unknown {
  const marks = cites.filter((at) => at < sources.length);
  if (!marks.length) return liveText(text);
  const [, words = text, last = '', end = ''] = /^(.*?)(\S*?)([.!?…]*)$/su.exec(text) ?? [];
  const isKept = last.length <= LONG;
  return [
    liveText(isKept ? words : words + last),
    html`<span class="cited"
      >${isKept ? liveText(last) : nothing}<sup>${marks.map((at) => sourceMark(scene, { message: id, at, source: sources[at]! }))}</sup>${end}</span
    >`,
  ];
}
