import { html, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import type { Status } from '../model/profile.js';
import type { HeldNeed } from '../model/skills.js';
import { level } from './level.js';
import { statusMark } from './marks.js';
import { changing } from './changing.js';

/** The mark of a need: known only where it is known at the level asked. */
export const needMark = ({ enough, status }: HeldNeed): Status =>
  enough ? 'known' : status === 'to-learn' ? 'to-learn' : 'learning';

/** How a need is held, in a word. */
export const needWord = ({ enough, status }: HeldNeed, say: typeof common): string =>
  status === 'known' && !enough ? say.below : say.status[status];

/**
 * What is asked, each with the visitor's own mark and the level asked. `title` gives a skill's name, or
 * a link with it; `quiet` leaves the level's word to be read out only.
 */
export const needs = (
  list: readonly HeldNeed[],
  say: typeof common,
  title: (need: HeldNeed) => unknown,
  quiet = false,
): TemplateResult =>
  html`<ul class="needs" part="needs">
    ${list.map(
      (need) =>
        html`<li>
          ${statusMark(needMark(need))}<span
            >${title(need)}<span class="unseen">${changing(`, ${needWord(need, say)}`)}</span></span
          >
          ${level(need.level, say, quiet)}
        </li>`,
    )}
  </ul>`;
