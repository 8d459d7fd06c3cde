import { html, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import type { HeldNeed } from '../model/skills.js';
import { level } from './level.js';
import { statusMark } from './marks.js';
import { needMark, needWord } from './need-status.js';
import { changing } from './changing.js';

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
