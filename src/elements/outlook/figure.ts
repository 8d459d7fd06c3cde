import { html, nothing, type TemplateResult } from 'lit';
import type { outlook } from '../../i18n/en/outlook.js';
import type { Age, Treads } from '../../model/figures.js';
import { liveText } from '../../ui/live-text.js';
import { datasetUrl, link } from '../../ui/link.js';
import type { OutlookProps } from './outlook-props.js';
import type { FigureView } from './outlook-view.js';

/** Width of a tread and height of the taller one, in units of the drawing. */
const TREAD = 88;
const TALLEST = 86;
const ROOM = 2;
const GROUND = ROOM + TALLEST;

/** A change as two treads, one a year, to scale from zero. The words beside it say the same. */
function drawing({ years: { from, to }, to: height }: Treads, words: typeof outlook): TemplateResult {
  const unit = TALLEST / Math.max(100, height);
  const y = (value: number) => +(GROUND - value * unit).toFixed(1);
  const [before, after] = [y(100), y(height)];
  return html`<div class="drawing">
    <svg
      class="turns"
      part="drawing"
      viewBox="0 0 ${2 * TREAD} ${GROUND}"
      role="img"
      aria-label=${words.treads(from, to, height)}
    >
      <path class="block" d="M0 ${before}h${TREAD}V${GROUND}H0z" />
      <path class="block lit" d="M${TREAD} ${after}h${TREAD}V${GROUND}h-${TREAD}z" />
      <path class="tread" d="M0 ${before}h${TREAD}" />
      <path class="tread lit" d="M${TREAD} ${before}V${after}h${TREAD}" />
    </svg>
    <p class="years muted" aria-hidden="true"><span>${from}</span><span>${to}</span></p>
  </div>`;
}

function ageInWords(age: Age, words: typeof outlook): string {
  switch (age.kind) {
    case 'unknown':
      return '';
    case 'running':
      return words.age.running(age.years, age.mostlyPassed);
    case 'past':
      return words.age.past(age.years);
    default:
      return words.age[age.kind];
  }
}

/** A figure as a figure: its value, what it counts, whose it is, of when, and how old. */
export function figureOf(
  { figure, treads, age, isProjection, isNumber }: FigureView,
  props: OutlookProps,
): TemplateResult {
  const { settings, words, text } = props;
  const { id, value, what, period, source, retrieved } = figure;
  const url = datasetUrl(settings, figure.url);
  const cite = words.cite<unknown>({
    source: url ? link(url, text(source), { id }) : text(source),
    period: period && text(period),
    isProjection,
    read: retrieved,
  });
  return html`<figure class=${treads ? 'drawn' : ''} part="figure">
    ${treads ? drawing(treads, words) : nothing}
    <figcaption>
      <p class="value ${isNumber ? 'number' : ''}">${text(value)}</p>
      <p class="what">${text(what)}</p>
      <p class="cite muted ${age.kind === 'undated' ? '' : 'dated'}">
        ${cite.map((part) => (typeof part === 'string' ? liveText(part) : part))}${liveText(ageInWords(age, words))}
      </p>
    </figcaption>
  </figure>`;
}
