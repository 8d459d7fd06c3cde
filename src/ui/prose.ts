/** Blocks of a guide's text: paragraphs and lists, with emphasis, code and links in them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Inline } from '../model/career.js';
import type { Block } from '../model/guide.js';
import { datasetUrl, link } from './link.js';
import type { Settings } from './settings.js';

export interface Prose {
  readonly settings: Settings;
  /** What its links belong to: `part-id/section-id`. */
  readonly place: string;
  /** The language and direction of the text, where they are not the element's own. */
  readonly tongue: { readonly lang: string; readonly dir: string } | undefined;
  /** How a run of text is shown. */
  readonly shown: (text: string) => unknown;
}

export function block(prose: Prose, block: Block): TemplateResult {
  const { lang = nothing, dir = nothing } = prose.tongue ?? {};
  const runs = (text: readonly Inline[]) => text.map((each) => inline(prose, each));
  if (block.type === 'paragraph') return html`<p class="block" lang=${lang} dir=${dir}>${runs(block.text)}</p>`;
  const items = block.items.map((item) => html`<li><span lang=${lang} dir=${dir}>${runs(item)}</span></li>`);
  return block.ordered
    ? html`<ol class="block">
        ${items}
      </ol>`
    : html`<ul class="block">
        ${items}
      </ul>`;
}

function inline({ settings, place, shown }: Prose, run: Inline): unknown {
  if (typeof run === 'string') return shown(run);
  if ('em' in run) return html`<em>${shown(run.em)}</em>`;
  if ('strong' in run) return html`<strong>${shown(run.strong)}</strong>`;
  if ('code' in run) return html`<code>${shown(run.code)}</code>`;
  const url = datasetUrl(settings, run.link);
  const content = shown(run.text);
  return url ? link(url, content, { id: place }) : content;
}
