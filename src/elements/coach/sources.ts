/** What is said stands on something: it opens in its place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../coach/answer.js';
import { liveText } from '../../ui/live-text.js';
import { link, linkLabel, linkUrl } from '../../ui/link.js';
import { withArrow } from '../../ui/with-arrow.js';
import { block } from '../../ui/prose.js';
import type { Scene, SourceAt } from './scene.js';
import { sectionAt } from './view.js';

/** The number of a source, in the text. */
export const sourceMark = ({ say, acts }: Scene, { message, at, source }: SourceAt): TemplateResult =>
  html`<button
    class="mark-number"
    type="button"
    aria-label=${say.source(at + 1)}
    @click=${() => acts.toggle({ message, at, source }, true)}
  >
    ${say.number(at + 1)}
  </button>`;

interface Sources {
  /** The message they belong to. */
  readonly message: number;
  readonly sources: readonly Source[];
  /** The place of the first among the message's. */
  readonly from?: number;
}

/** What an answer stands on; each opens in its place. */
export function sourceList(scene: Scene, { message, sources, from = 0 }: Sources): TemplateResult {
  const { say, acts, open, words } = scene;
  return html`<ol class="sources" part="sources" aria-label=${say.sources}>
    ${sources.map((source, place) => {
      const at = from + place;
      const name = `source-${message}-${at}`;
      const isOpen = open.has(`${message}/${at}`);
      return html`<li>
        <span class="number" aria-hidden="true">${say.number(place + 1)}</span>
        <div>
          <button
            class="source"
            part="source"
            id=${name}
            type="button"
            aria-expanded=${isOpen}
            aria-controls="${name}-text"
            @click=${() => acts.toggle({ message, at, source })}
          >
            ${words(source.title)}
          </button>
          <span class="muted">${source.part ? words(source.part) : liveText(say.kinds[source.kind])}</span>
          ${isOpen ? html`<div class="source-text" id="${name}-text">${sourceText(scene, source)}</div>` : nothing}
        </div>
      </li>`;
    })}
  </ol>`;
}

function sourceText(scene: Scene, source: Source): unknown {
  const { guide, mind, settings, say, words, tongue } = scene;
  const blocks = source.kind === 'section' ? sectionAt(guide, source.id)?.section.blocks : undefined;
  if (blocks) return blocks.map((each) => block({ settings, place: source.id, tongue, shown: liveText }, each));
  const text = mind?.textOf(source);
  if (text === undefined) return html`<p class="muted">${say.sourceGone}</p>`;
  const { kind, id, title } = source;
  if (kind !== 'skill' && kind !== 'position' && kind !== 'alternative' && kind !== 'resource' && kind !== 'career')
    return paragraphs(text, words);
  const record = { kind, id, title } as const;
  const url = linkUrl(settings, record);
  return [
    paragraphs(text, words),
    url
      ? html`<p>
          ${link(url, withArrow(liveText(linkLabel(settings, record) ?? say.goTo(title))), { ...record, name: 'go' })}
        </p>`
      : nothing,
  ];
}

const paragraphs = (text: string, words: Scene['words']) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => html`<p class="block">${words(line)}</p>`);
