import { svg, type TemplateResult } from 'lit';
import type { LadderPlace } from './role-card-view.js';

const WIDTH = 66;
const FOOT = 24;

/** Where a position stands, as a small stair: the steps up to it lit, the rest ahead. */
export function stair({ step, steps }: LadderPlace): TemplateResult<2> {
  const tread = Math.min(13, WIDTH / steps);
  const rise = Math.min(4, 20 / steps);
  const walk = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `${index ? `V${FOOT - index * rise}` : `M0 ${FOOT}`}H${(index + 1) * tread}`,
    );
  const lit = step ?? steps;
  return svg`<svg class="stair turns" viewBox="0 0 66 27" aria-hidden="true">
    <path class="ahead" d=${walk(steps).join('')} />
    <path class="lit" d=${walk(lit).join('')} />
    <circle cx=${(lit - 0.5) * tread} cy=${FOOT - (lit - 1) * rise - 5} r="3.2" />
  </svg>`;
}
