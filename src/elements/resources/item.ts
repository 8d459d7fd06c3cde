/** One resource: what it is, where it is, what it teaches, and the visitor's two marks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Id, Resource } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import type { HeldNeed } from '../../model/skills.js';
import { changing } from '../../ui/changing.js';
import { bookIcon, codeIcon, courseIcon, dayIcon, peopleIcon, ribbonIcon, sealIcon } from '../../ui/icons.js';
import { datasetUrl, link, linkLabel, linkUrl, note } from '../../ui/link.js';
import { statusMark } from '../../ui/marks.js';
import { needMark, needWord } from '../../ui/needs.js';
import { onward } from '../../ui/onward.js';
import type { Settings } from '../../ui/settings.js';
import { questionBox } from './question.js';
import type { Scene } from './scene.js';
import type { Item } from './view.js';

const icons = {
  book: bookIcon,
  course: courseIcon,
  certificate: sealIcon,
  community: peopleIcon,
  practice: codeIcon,
  event: dayIcon,
};

const recordOf = ({ id, title }: Resource) => ({ kind: 'resource', id, title }) as const;

/** Where a resource is: where the host says, else where the dataset does. */
export const resourceUrl = (settings: Settings, resource: Resource): string | undefined =>
  linkUrl(settings, recordOf(resource)) ?? datasetUrl(settings, resource.url);

/** `under` is the skill that its group stands for. */
export function resourceItem(scene: Scene, item: Item, under?: Id): TemplateResult {
  const { settings, words, text, questions } = scene;
  const { resource, done, saved } = item;
  const { id, title, kind, by, summary } = resource;
  const record = recordOf(resource);
  const url = resourceUrl(settings, resource);
  const label = linkLabel(settings, record);
  const question = questions.get(id);
  const marks = [...(saved ? [words.saved] : []), ...(done ? [words.done] : [])];
  return html`<li class=${done ? 'is-done' : ''} part="resource">
    <span class="kind">${icons[kind]}</span>
    <div class="body">
      <p class="name">${url && !label ? link(url, text(title), record) : text(title)} ${note(settings, record)}</p>
      <p class="by">
        ${words.one[kind]}${by ? html`, ${text(by)}` : nothing}${
          marks.length ? html`<span class="printed">, ${changing(marks.join(', '))}</span>` : nothing
        }
      </p>
      <p class="about">${text(summary)}</p>
      ${url && label ? html`<p>${link(url, onward(changing(label)), { ...record, name: 'go' })}</p>` : nothing}
      ${skillLine(scene, item, under)}
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
          ?checked=${done}
          .checked=${done}
          @change=${({ target }: Event) => scene.finish(item, (target as HTMLInputElement).checked)}
        /><span>${words.done}<span class="unseen">: ${title}</span></span>
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
