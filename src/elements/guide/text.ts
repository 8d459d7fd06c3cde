/** A section's text: paragraphs and lists, and in them the words that a search found. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { markedRuns } from '../../coach/marks.js';
import type { Inline } from '../../model/career.js';
import type { Block } from '../../model/guide.js';
import { changing } from '../../ui/changing.js';
import { link, datasetUrl } from '../../ui/link.js';
import type { Scene } from './scene.js';
import type { SectionView } from './view.js';

const noWords: ReadonlySet<string> = new Set();

/** Text with the words marked that matched. */
export const withMarks = (text: string, words: ReadonlySet<string>): unknown =>
  markedRuns(text, words).map((run) => (run.isMarked ? html`<mark>${changing(run.text)}</mark>` : changing(run.text)));

/** The words to mark in a section: none in one that is not on show. */
export const markedIn = ({ current, marked }: Scene, section: SectionView): ReadonlySet<string> =>
  section.place === current.place ? marked : noWords;

/** The blocks of a section, with the line before the one where the visitor stopped. */
export function text(scene: Scene, section: SectionView): unknown {
  const { say, settings, language, tongue, stop } = scene;
  const words = markedIn(scene, section);
  const stopHere = section.place === scene.current.place ? stop : undefined;
  const shows = [section.section, words, stopHere?.block, stopHere?.words, say, settings.src, language, tongue?.lang];
  return guard(shows, () =>
    section.section.blocks.map((each, index) => [
      index === stopHere?.block
        ? html`<p class="here" id="stop" tabindex="-1">${changing(stopHere.words)}</p>`
        : nothing,
      block(scene, section, each, words),
    ]),
  );
}

function block(scene: Scene, section: SectionView, block: Block, words: ReadonlySet<string>): TemplateResult {
  const { lang = nothing, dir = nothing } = scene.tongue ?? {};
  const runs = (text: readonly Inline[]) => text.map((each) => inline(scene, section, each, words));
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

function inline({ settings }: Scene, { place }: SectionView, run: Inline, words: ReadonlySet<string>): unknown {
  if (typeof run === 'string') return withMarks(run, words);
  if ('em' in run) return html`<em>${withMarks(run.em, words)}</em>`;
  if ('strong' in run) return html`<strong>${withMarks(run.strong, words)}</strong>`;
  if ('code' in run) return html`<code>${withMarks(run.code, words)}</code>`;
  const url = datasetUrl(settings, run.link);
  const content = withMarks(run.text, words);
  return url ? link(url, content, { id: place }) : content;
}
