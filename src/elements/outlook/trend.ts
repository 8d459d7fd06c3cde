import { html, nothing, type TemplateResult } from 'lit';
import { changing } from '../../ui/changing.js';
import { heading } from '../../ui/heading.js';
import { downIcon } from '../../ui/icons.js';
import { link, linkUrl, note } from '../../ui/link.js';
import { statusMark } from '../../ui/marks.js';
import type { Scene } from './scene.js';
import { titlesOf, type TouchedSkill, type TrendView } from './view.js';

/** A trend, and how many of the skills it touches the visitor has. Opened, it names them. */
export function trendItem(view: TrendView, scene: Scene): TemplateResult {
  const { trend, skills } = view;
  return html`<li class="trend" part="trend">
    ${heading(scene.headingLevel + 2, 'name', html`<span id="name-${trend.id}">${scene.text(trend.title)}</span>`)}
    <p class="muted">${scene.text(trend.summary)}</p>
    ${skills.length ? touched(view, scene) : nothing}
  </li>`;
}

function touched(view: TrendView, scene: Scene): TemplateResult {
  const { trend, skills, progress } = view;
  const { words } = scene;
  const isOpen = scene.isOpen(trend.id);
  const { known, learning, total } = progress;
  const count = words.touches(total);
  const said = scene.isMarked ? `${count}, ${words.youKnow(known, learning, total)}` : count;
  return html`<div class="touched">
    <button
      class="opener"
      part="opener"
      type="button"
      aria-expanded=${isOpen}
      aria-controls="skills-${trend.id}"
      aria-labelledby="name-${trend.id} touches-${trend.id}"
      @click=${() => scene.toggle(trend.id)}
    >
      <span class="beads" aria-hidden="true">${skills.map(({ status }) => statusMark(status))}</span
      ><span class="said"><span id="touches-${trend.id}">${changing(said)}</span>${downIcon}</span>
    </button>
    <div id="skills-${trend.id}">
      ${
        isOpen
          ? html`<ul class="skills" part="skills">
              ${skills.map((each) => skillItem(each, scene))}
            </ul>`
          : html`<p class="unseen">
              ${changing(words.names(titlesOf(view, 'known'), titlesOf(view, 'learning'), titlesOf(view, 'to-learn')))}
            </p>`
      }
    </div>
  </div>`;
}

function skillItem({ skill: { id, title }, status }: TouchedSkill, { settings, say, text }: Scene): TemplateResult {
  const record = { kind: 'skill', id, title } as const;
  const url = linkUrl(settings, record);
  return html`<li>
    ${statusMark(status)}<span>${url ? link(url, text(title), record) : text(title)} ${note(settings, record)}</span>
    <span class="status">${changing(say.status[status])}</span>
  </li>`;
}
