import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Rich } from '../i18n/format.js';
import { liveText } from './live-text.js';

/** A message with emphasis, as text and `<b>`. */
export const rich = (parts: Rich): (DirectiveResult | TemplateResult)[] =>
  parts.map((part) => (typeof part === 'string' ? liveText(part) : html`<b>${liveText(part.strong)}</b>`));
