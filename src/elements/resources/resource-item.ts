/** One resource: what it is, where it is, what it teaches, and the visitor's two marks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import type { NeedState } from '../../model/skills.js';
import { liveText } from '../../ui/live-text.js';
import { ribbonIcon } from '../../ui/icons.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import { needStatus, needWord } from '../../ui/need-status.js';
import { resourceIcon, resourceLines } from '../../ui/resource.js';
import { questionBox } from './follow-up.js';
import type { ResourcesProps } from './resources-props.js';
import type { Item } from './resources-view.js';
import { checked, onCheck } from '../../ui/checked.js';

/** `under` is the skill that its group stands for. */
export function resourceItem(props: ResourcesProps, item: Item, under?: Id): TemplateResult {
  const { settings, words, text, questions } = props;
  const { resource, done, saved } = item;
  const { id, title, kind } = resource;
  const question = questions.get(id);
  const marks = [...(saved ? [words.saved] : []), ...(done ? [words.done] : [])];
  const beside = marks.length ? html`<span class="printed">, ${liveText(marks.join(', '))}</span>` : undefined;
  return html`<li class=${done ? 'is-done' : ''} part="resource">
    <span class="kind">${resourceIcon(resource)}</span>
    <div class="body">
      ${resourceLines({ settings, kind: words.one[kind], text, beside }, resource)} ${skillLine(props, item, under)}
    </div>
    <div class="toggles unprinted">
      <button
        class="toggle"
        part="save"
        type="button"
        aria-pressed=${saved}
        @click=${() => props.save(resource, !saved)}
      >
        ${ribbonIcon}<span class="words" aria-hidden="true"><span>${words.save}</span><span>${words.saved}</span></span
        ><span class="unseen">${words.saves(title)}</span>
      </button>
      <label class="toggle">
        <input
          id="done-${id}"
          class="check"
          type="checkbox"
          autocomplete="off"
          ?checked=${checked(done)}
          @change=${onCheck((isChecked) => props.finish(item, isChecked))}
        /><span>${words.done}<span class="unseen">: ${text(title)}</span></span>
      </label>
    </div>
    ${question ? questionBox(props, resource, question) : nothing}
  </li>`;
}

function skillLine(props: ResourcesProps, { teaches }: Item, under: Id | undefined): TemplateResult | typeof nothing {
  const others = teaches.filter(({ skill }) => skill !== under);
  if (!others.length) return nothing;
  return html`<p class="skills">
    <span>${under === undefined ? props.words.teaches : props.words.also}</span>
    ${others.map((need) => skillButton(props, need))}
  </p>`;
}

function skillButton({ career, say, words, text, set }: ResourcesProps, need: NeedState): TemplateResult {
  const { skill } = need;
  const title = lookup(career).skills.get(skill)?.title ?? skill;
  return html`<button
    class="skill"
    type="button"
    aria-label=${words.showSkill(title, needWord(need, say))}
    @click=${() => set({ skill })}
  >
    ${iconOfStatus(needStatus(need))}<span>${text(title)}</span>
  </button>`;
}
