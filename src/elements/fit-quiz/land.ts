import { html, svg, type TemplateResult } from 'lit';
import type { FitQuizProps } from './fit-quiz-props.js';
import type { FitQuestionView } from './fit-quiz-view.js';

/** The line that nothing stands above or below, and how far a weight of 1 is from it. */
const LINE = 5;
const RISE = 2;

/** The land's paths, in units of a question's width; the height is 10. */
export interface Land {
  /** Areas above the line and below it. */
  readonly above: string;
  readonly below: string;
  readonly risers: string;
  /** Treads: for, against, on the line, and open. */
  readonly for: string;
  readonly against: string;
  readonly both: string;
  readonly open: string;
}

/** A tread for each question in its order: above the line what speaks for it, below what speaks against. */
export function landOf(asked: readonly FitQuestionView[]): Land {
  const height = ({ answer }: FitQuestionView): number => LINE - RISE * (answer?.weight ?? 0);
  const paths = { above: '', below: '', risers: '', for: '', against: '', both: '', open: '' };
  asked.forEach((each, x) => {
    const y = height(each);
    const before = asked[x - 1];
    const tread = `M${x} ${y}H${x + 1}`;
    const area = `M${x} ${LINE}V${y}H${x + 1}V${LINE}z`;
    if (before && height(before) !== y) paths.risers += `M${x} ${height(before)}V${y}`;
    if (!each.answer) paths.open += tread;
    else if (y < LINE) {
      paths.for += tread;
      paths.above += area;
    } else if (y > LINE) {
      paths.against += tread;
      paths.below += area;
    } else paths.both += tread;
  });
  return paths;
}

/** The reading as a piece of land. Decoration: the lists below say the same. */
export function land({ asked, words, text }: FitQuizProps): TemplateResult {
  const paths = landOf(asked);
  return html`<figure class="land ${asked.length > 10 ? 'many' : ''}" part="land" aria-hidden="true">
    <span class="axis">${words.axis.for}</span>
    <span class="axis">${words.axis.against}</span>
    <div>
      ${svg`<svg class="turns" viewBox="0 0 ${asked.length} 10" preserveAspectRatio="none">
        <path class="above" d=${paths.above} />
        <path class="below" d=${paths.below} />
        <path class="line" d="M0 ${LINE}H${asked.length}" />
        <path class="risers" d=${paths.risers} />
        <path class="for" d=${paths.for} />
        <path class="against" d=${paths.against} />
        <path class="both" d=${paths.both} />
        <path class="open" d=${paths.open} />
      </svg>`}
      <ol>
        ${asked.map(
          ({ number, question }) =>
            html`<li>
              <span class="number">${words.number(number)}</span><span class="subject">${text(question.title)}</span>
            </li>`,
        )}
      </ol>
    </div>
  </figure>`;
}
