import { html, nothing, type TemplateResult } from 'lit';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import { downIcon } from '../../ui/icons.js';
import { link, linkUrl, note } from '../../ui/link.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import type { OutlookProps } from './outlook-props.js';
import { titlesOf, type TouchedSkill, type TrendView } from './outlook-view.js';

/** A trend, and how many of the skills it touches the visitor has. Opened, it names them. */
export function trendItem(view: TrendView, props: OutlookProps): TemplateResult {
  const { trend, skills } = view;
  return html`<li class="trend" part="trend">
    ${heading(props.headingLevel + 2, 'name', html`<span id="name-${trend.id}">${props.text(trend.title)}</span>`)}
    <p class="muted">${props.text(trend.summary)}</p>
    ${skills.length ? touched(view, props) : nothing}
  </li>`;
}

function touched(view: TrendView, props: OutlookProps): TemplateResult {
  const { trend, skills, progress } = view;
  const { words } = props;
  const isOpen = props.isOpen(trend.id);
  const { known, learning, total } = progress;
  const count = words.touches(total);
  const said = props.isMarked ? `${count}, ${words.youKnow(known, learning, total)}` : count;
  return html`<div class="touched">
    <button
      class="opener"
      part="opener"
      type="button"
      aria-expanded=${isOpen}
      aria-controls="skills-${trend.id}"
      aria-labelledby="name-${trend.id} touches-${trend.id}"
      @click=${() => props.toggle(trend.id)}
    >
      <span class="beads" aria-hidden="true">${skills.map(({ status }) => iconOfStatus(status))}</span
      ><span class="said"><span id="touches-${trend.id}">${liveText(said)}</span>${downIcon}</span>
    </button>
    <div id="skills-${trend.id}">
      ${
        isOpen
          ? html`<ul class="skills" part="skills">
              ${skills.map((each) => skillItem(each, props))}
            </ul>`
          : html`<p class="unseen">
              ${liveText(words.names(titlesOf(view, 'known'), titlesOf(view, 'learning'), titlesOf(view, 'to-learn')))}
            </p>`
      }
    </div>
  </div>`;
}

function skillItem(
  { skill: { id, title }, status }: TouchedSkill,
  { settings, say, text }: OutlookProps,
): TemplateResult {
  const record = { kind: 'skill', id, title } as const;
  const url = linkUrl(settings, record);
  return html`<li>
    ${iconOfStatus(status)}<span>${url ? link(url, text(title), record) : text(title)} ${note(settings, record)}</span>
    <span class="status">${liveText(say.status[status])}</span>
  </li>`;
}
