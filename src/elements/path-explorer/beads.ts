import { html, type TemplateResult } from 'lit';
import type { Carry, Distance } from '../../model/distance.js';
import { statusIcon } from '../../ui/status-icon.js';

/** How many of a career's skills carry over, are to level up, are new. */
export const counts = ({ needs }: Distance): [over: number, levelUp: number, fresh: number] => {
  const count = (carry: Carry) => needs.filter((need) => need.carry === carry).length;
  return [count('carries-over'), count('level-up'), count('new')];
};

/** A square a skill. The words stand beside it. */
export const beads = ({ needs }: Distance): TemplateResult =>
  html`<span class="beads" aria-hidden="true">${needs.map(({ carry }) => statusIcon(carry))}</span>`;
