import { html, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import type { NeedState } from '../model/skills.js';
import { level } from './level.js';
import { iconOfStatus } from './status-icon.js';
import { needStatus, needWord } from './need-status.js';
import { liveText } from './live-text.js';

interface Needs {
  readonly say: typeof common;
  /** A skill's name, or a link with it. */
  readonly title: (need: NeedState) => unknown;
  /** Whether the level's word is left to be read out only. */
  readonly quiet?: boolean;
}

/** What is asked, each with the visitor's own mark and the level asked. */
export const needs = (list: readonly NeedState[], { say, title, quiet = false }: Needs): TemplateResult =>
  html`<ul class="needs" part="needs">
    ${list.map(
      (need) =>
        html`<li>
          ${iconOfStatus(needStatus(need))}<span
            >${title(need)}<span class="unseen">${liveText(`, ${needWord(need, say)}`)}</span></span
          >
          ${level(need.level, say, quiet)}
        </li>`,
    )}
  </ul>`;
