/** A step: its titled button, what it asks, what of that is missing; who stands on it; opened, all of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import { downIcon } from '../../ui/icons.js';
import { link, linkUrl } from '../../ui/link.js';
import { statusIcon } from '../../ui/status-icon.js';
import { needStatus, needWord } from '../../ui/need-status.js';
import { withArrow } from '../../ui/with-arrow.js';
import { card } from './step-card.js';
import { doorway, flag, pawn } from './ladder-drawings.js';
import { cellPlace, type LadderProps, titleOf } from './ladder-props.js';
import type { StepView } from './ladder-view.js';

/** `last` is whether nothing follows it on its rail. A step within a closed fold is no more than its title. */
export function stepItem(props: LadderProps, id: Id, last: boolean): TemplateResult | typeof nothing {
  const step = props.steps.get(id);
  if (!step) return nothing;
  const { layout, standing, words } = props;
  const cell = layout.cells.get(id);
  const open = props.isOpen(id);
  const kinds = [
    step.state,
    step.door && 'door',
    cell?.lane && 'slab',
    cell?.column === 0 && 'first',
    id === standing.current && 'here',
    last && 'last',
  ];
  return html`<li class="step ${kinds.filter(Boolean).join(' ')}" data-place=${cellPlace(cell)}>
    <div class="block">
      ${step.door ? doorway : nothing}
      <button
        id="step-${id}"
        class="name"
        part="step"
        type="button"
        aria-expanded=${open}
        @click=${() => props.toggle(id)}
      >
        <span>${words(step.position.title)}</span>${downIcon}
      </button>
      ${cell ? [props.density === 'dense' ? inShort(props, step) : inFull(props, step), missing(props, step), figure(props, id)] : nothing}
    </div>
    ${open ? card(props, step) : nothing}
  </li>`;
}

/** What there is to say of a step in a few words. */
export function stepWords(
  props: LadderProps,
  { state, door, from, apart, needs, missing, milestones, open }: StepView,
): string {
  const { say } = props;
  if (state !== 'lit' && door && from.length) return say.door(from.map((id) => titleOf(props, id)));
  if (state === 'lit') return missing.length || open.length ? say.toGo(missing.length, open.length) : say.ready;
  if (!from.length) return apart ? say.apart : say.begins;
  if (state === 'walked')
    return missing.length || open.length ? say.stillOpen(missing.length, open.length) : say.behind;
  return needs.length || milestones.length ? say.asks(needs.length, milestones.length) : say.easy;
}

function inFull(props: LadderProps, step: StepView): TemplateResult {
  const { needs, milestones } = step;
  const isAsked = (needs.length || milestones.length) && !(step.door && step.state === 'ahead');
  return html`${
      isAsked
        ? html`<p class="beads" aria-hidden="true">
            ${needs.map((need) => statusIcon(needStatus(need)))}${milestones.map(({ done }) =>
              statusIcon(done ? 'milestone-done' : 'milestone'),
            )}
          </p>`
        : nothing
    }
    <p class="words muted">${stepWords(props, step)}</p>`;
}

function inShort(props: LadderProps, step: StepView): TemplateResult {
  const { say } = props;
  const { state, needs, missing, milestones, open } = step;
  const total = needs.length + milestones.length;
  if (!total) return html`<p class="unseen">${stepWords(props, step)}</p>`;
  const met = total - missing.length - open.length;
  const short = state === 'ahead' ? say.asks(needs.length, needs.length ? 0 : milestones.length) : say.met(met, total);
  const name =
    met === total ? 'known' : missing.every(({ status }) => status === 'to-learn') && !met ? 'to-learn' : 'learning';
  return html`<p class="words count muted">
    ${statusIcon(name)}<span aria-hidden="true">${short}</span><span class="unseen">${stepWords(props, step)}</span>
  </p>`;
}

function missing(props: LadderProps, { state, missing, open }: StepView): TemplateResult | typeof nothing {
  if (state !== 'lit' || (!missing.length && !open.length)) return nothing;
  const { career, common, settings, words } = props;
  const { skills } = lookup(career);
  return html`<ul class="missing" part="missing" aria-label=${props.say.missing}>
    ${missing.map((need) => {
      const record = { kind: 'skill', id: need.skill, title: skills.get(need.skill)?.title ?? need.skill } as const;
      const url = linkUrl(settings, record);
      const title = words(record.title);
      return html`<li>
        ${statusIcon(needStatus(need))}<span
          >${url ? link(url, withArrow(title), { ...record, name: 'onward' }) : title}<span class="unseen"
            >, ${needWord(need, common)}</span
          ></span
        >
      </li>`;
    })}
    ${open.map(
      ({ milestone }) =>
        html`<li>
          ${statusIcon('milestone')}<span
            >${words(milestone.title)}<span class="unseen">, ${common.milestone}</span></span
          >
        </li>`,
    )}
  </ul>`;
}

function figure({ say, standing, density }: LadderProps, id: Id): TemplateResult | typeof nothing {
  const stand = (drawing: TemplateResult<2>, words: string, short: string) =>
    html`<p class="stand">
      ${drawing}${
        density === 'airy'
          ? html`<span>${words}</span>`
          : html`<span aria-hidden="true">${short}</span><span class="unseen">${words}</span>`
      }
    </p>`;
  if (id === standing.current) return stand(pawn, say.here, say.hereShort);
  if (id === standing.target) return stand(flag, say.target, say.targetShort);
  return nothing;
}
