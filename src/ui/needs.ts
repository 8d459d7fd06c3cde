import { html, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import type { HeldNeed } from '../model/skills.js';
import { level } from './level.js';
import { statusMark } from './marks.js';
import { needMark, needWord } from './need-status.js';
import { changing } from './changing.js';

interface Needs {
  readonly say: typeof common;
  /** A skill's name, or a link with it. */
  readonly title: (need: HeldNeed) => unknown;
  /** Whether the level's word is left to be read out only. */
  readonly quiet?: boolean;
}

/** What is asked, each with the visitor's own mark and the level asked. */
export const needs = (list: readonly HeldNeed[], { say, title, quiet = false }: Needs): TemplateResult =>
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
