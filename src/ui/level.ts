import { html, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import type { Level } from '../model/career.js';
import { liveText } from './live-text.js';

/** A level: three bars and its word, which `quiet` leaves to be read out only. */
export const level = (value: Level, say: typeof common, quiet = false): TemplateResult =>
  html`<span class="level"
    ><span class="bars of-${value}" aria-hidden="true"><i></i><i></i><i></i></span
    ><span class=${quiet ? 'unseen' : 'level-word'}>${liveText(say.level[value])}</span></span
  >`;
