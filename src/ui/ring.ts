import { html, type TemplateResult } from 'lit';
import type { SkillCounts } from '../model/skills.js';

const RADIUS = 18;
const AROUND = 2 * Math.PI * RADIUS;
const arc = (share: number): string => `${(AROUND * share).toFixed(1)} ${AROUND.toFixed(1)}`;

/** Progress as a ring: known, then learning. `words` says the same for who does not see it. */
export function ring({ known, learning, total }: SkillCounts, words: string): TemplateResult {
  const share = (count: number) => (total ? count / total : 0);
  return html`<svg class="ring" part="ring" viewBox="0 0 44 44" role="img" aria-label=${words}>
    <circle class="track" cx="22" cy="22" r=${RADIUS} />
    <circle class="known" cx="22" cy="22" r=${RADIUS} stroke-dasharray=${arc(share(known))} />
    <circle
      class="learning"
      cx="22"
      cy="22"
      r=${RADIUS}
      stroke-dasharray=${arc(share(learning))}
      stroke-dashoffset=${(-AROUND * share(known)).toFixed(1)}
    />
  </svg>`;
}
