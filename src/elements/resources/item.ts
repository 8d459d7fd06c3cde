/** One resource: what it is, where it is, what it teaches, and the visitor's two marks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import type { HeldNeed } from '../../model/skills.js';
import { changing } from '../../ui/changing.js';
import { ribbonIcon } from '../../ui/icons.js';
import { statusMark } from '../../ui/marks.js';
import { needMark, needWord } from '../../ui/need-status.js';
import { resourceIcon, resourceLines } from '../../ui/resource.js';
import { questionBox } from './question.js';
import type { Scene } from './scene.js';
import type { Item } from './view.js';
import { checked, onCheck } from '../../ui/checked.js';

/** `under` is the skill that its group stands for. */
export function resourceItem(scene: Scene, item: Item, under?: Id): TemplateResult {
  const { settings, words, text, questions } = scene;
  const { resource, done, saved } = item;
  const { id, title, kind } = resource;
  const question = questions.get(id);
  const marks = [...(saved ? [words.saved] : []), ...(done ? [words.done] : [])];
  const beside = marks.length ? html`<span class="printed">, ${changing(marks.join(', '))}</span>` : undefined;
  return html`<li class=${done ? 'is-done' : ''} part="resource">
    <span class="kind">${resourceIcon(resource)}</span>
    <div class="body">
      ${resourceLines({ settings, kind: words.one[kind], text, beside }, resource)} ${skillLine(scene, item, under)}
    </div>
    <div class="toggles unprinted">
      <button
        class="toggle"
        part="save"
        type="button"
        aria-pressed=${saved}
        @click=${() => scene.save(resource, !saved)}
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
          @change=${onCheck((isChecked) => scene.finish(item, isChecked))}
        /><span>${words.done}<span class="unseen">: ${text(title)}</span></span>
      </label>
    </div>
    ${question ? questionBox(scene, resource, question) : nothing}
  </li>`;
}

function skillLine(scene: Scene, { teaches }: Item, under: Id | undefined): TemplateResult | typeof nothing {
  const others = teaches.filter(({ skill }) => skill !== under);
  if (!others.length) return nothing;
  return html`<p class="skills">
    <span>${under === undefined ? scene.words.teaches : scene.words.also}</span>
    ${others.map((need) => skillButton(scene, need))}
  </p>`;
}

function skillButton({ career, say, words, text, set }: Scene, need: HeldNeed): TemplateResult {
  const { skill } = need;
  const title = lookup(career).skills.get(skill)?.title ?? skill;
  return html`<button
    class="skill"
    type="button"
    aria-label=${words.showSkill(title, needWord(need, say))}
    @click=${() => set({ skill })}
  >
    ${statusMark(needMark(need))}<span>${text(title)}</span>
  </button>`;
}
