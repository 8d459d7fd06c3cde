/** An opened step: what the position is, the marks the visitor may set, and all that its role card says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../model/career.js';
import { lookup, titleOf as labelOf } from '../../model/lookup.js';
import { milestonesOf } from '../../model/way.js';
import { heading } from '../../ui/heading.js';
import { link, linkLabel, linkUrl, note } from '../../ui/link.js';
import { milestoneList } from '../../ui/milestones.js';
import { withArrow } from '../../ui/with-arrow.js';
import { positionBody } from '../../ui/position.js';
import { type LadderProps, titleOf } from './ladder-props.js';
import type { StepView } from './ladder-view.js';

export function card(props: LadderProps, step: StepView): TemplateResult {
  const { career, profile, settings, say, language, level, words } = props;
  const { position } = step;
  const record = { kind: 'position', ...position } as const;
  const url = linkUrl(settings, record);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.close(position.id);
  };
  const view = {
    career,
    position,
    profile,
    settings,
    say: props.common,
    language,
    words,
    headingLevel: level + 3,
  };
  return html`<section class="open panel" part="card" aria-label=${position.title} @keydown=${leave}>
    <div class="lead">
      <p class="small muted">${stageLine(props, step)}</p>
      ${heading(level + 2, 'card-title', words(position.title))}
      <p class="about">${words(position.summary)}</p>
      <div class="actions unprinted">${press(props, 'current', position.id)}${press(props, 'target', position.id)}</div>
      ${
        url
          ? html`<p>
              ${link(url, withArrow(linkLabel(settings, record) ?? say.jobs(position.title)), {
                ...record,
                name: 'go',
              })}
            </p>`
          : nothing
      }
      ${note(settings, record)}
    </div>
    ${positionBody(view, milestones(props, position.id))}
  </section>`;
}

function press({ say, standing, choose }: LadderProps, name: 'current' | 'target', id: Id): TemplateResult {
  const pressed = standing[name] === id;
  return html`<button
    class="button"
    part="mark"
    type="button"
    aria-pressed=${pressed}
    @click=${() => choose(name, pressed ? undefined : id)}
  >
    ${name === 'current' ? say.markHere : say.markTarget}
  </button>`;
}

function stageLine({ career, say, standing }: LadderProps, { position: { id, stage }, state }: StepView): string {
  const { stageLine } = say;
  const standsTo =
    id === standing.current
      ? 'here'
      : id === standing.target
        ? 'target'
        : state === 'walked'
          ? 'behind'
          : state === 'ahead'
            ? 'ahead'
            : id === standing.ahead.keys().next().value
              ? 'next'
              : 'on-the-way';
  return stageLine[standsTo](labelOf(career.stages, stage));
}

/** What to have done before each step that leads here. */
function milestones(props: LadderProps, id: Id): TemplateResult | typeof nothing {
  const { career, profile, say, level, words, tick } = props;
  const steps = (lookup(career).arriving.get(id) ?? []).filter(({ milestones }) => milestones.length);
  if (!steps.length) return nothing;
  return html`<section>
    ${heading(level + 3, 'label', say.milestones)}
    ${steps.map(
      (step) => html`
        ${steps.length > 1 ? html`<p class="small muted">${say.from(titleOf(props, step.from))}</p>` : nothing}
        ${milestoneList({
          milestones: milestonesOf(career, profile, step),
          words,
          set: tick,
          hasDetails: true,
        })}
      `,
    )}
  </section>`;
}
