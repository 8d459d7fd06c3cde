import { html, type TemplateResult } from 'lit';
import type { Rich } from '../i18n/format.js';

/** A message with emphasis, as text and `<b>`. */
export const rich = (parts: Rich): (string | TemplateResult)[] =>
  parts.map((part) => (typeof part === 'string' ? part : html`<b>${part.strong}</b>`));
