import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Distance } from '../../model/distance.js';
import { mapCorner, type MapPoint, mapRings } from '../../model/map-layout.js';
import { place } from '../../ui/place.js';
import { counts } from './beads.js';
import type { ExplorerProps } from './explorer-props.js';

const RADIUS = 18;
const AROUND = 2 * Math.PI * RADIUS;
const length = (share: number): string => (AROUND * share).toFixed(1);

/** A career's mark on the map: the share that carries over, and the share to level up, around their number. */
export function pie(distance: Distance): TemplateResult {
  const [over, levelUp] = counts(distance);
  const total = distance.needs.length || 1;
  return html`<svg class="pie" viewBox="-22 -22 44 44" aria-hidden="true">
      <circle class="ground" r="20.5" />
      <circle class="track" r=${RADIUS} />
      <circle
        class="level"
        r=${RADIUS}
        stroke-dasharray="${length(levelUp / total)} ${length(1)}"
        stroke-dashoffset=${length(-over / total)}
      />
      <circle class="over" r=${RADIUS} stroke-dasharray="${length(over / total)} ${length(1)}" /></svg
    ><span class="count" aria-hidden="true">${over}</span>`;
}

const ring = (radius = 0) => svg`<circle class="orbit" cx="50" cy="50" r=${radius} />`;
const rings = [...mapRings].reverse().map(({ radius }) => ring(radius));

/** From the edge of the middle to a career. */
const spoke = ({ id, x, y }: MapPoint, open: boolean) =>
  svg`<path class=${open ? 'spoke on' : 'spoke'} data-to=${id} d="M50 50L${x.toFixed(2)} ${y.toFixed(2)}" />`;

/** What lies under the careers: rings, spokes, the career in the middle, the groups in their corners. */
export const drawing = (
  { career, groups, say, words, open }: ExplorerProps,
  points: readonly MapPoint[],
): TemplateResult => html`
  <div class="drawing" part="map">
    <svg viewBox="0 0 100 100" aria-hidden="true">
      ${rings}${points.map((point) => spoke(point, point.id === open))}
    </svg>
    ${mapRings.map(
      ({ radius }, index) =>
        html`<span class="ring-word" aria-hidden="true" data-place=${place({ r: radius })}
          ><span>${say.rings[index]}</span></span
        >`,
    )}
    <p class="me ${career.title.length > 28 ? 'long' : ''}">${words(career.title)}</p>
    ${[0, 1, 2, 3].map((corner) => {
      const here = groups.filter((_, index) => mapCorner(index, groups.length) === corner);
      return here.length
        ? html`<div class="corner of-${corner}" aria-hidden="true">
            ${here.map(({ title }) => html`<p>${words(title)}</p>`)}
          </div>`
        : nothing;
    })}
  </div>
`;

/** The map's shape while nothing is there yet. */
export const hollowMap = (): TemplateResult =>
  html`<div class="drawing">
    <svg viewBox="0 0 100 100" aria-hidden="true">${rings}</svg>
    <span class="me"></span>
  </div>`;
