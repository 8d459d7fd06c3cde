/** Where a test begins, when it stands alone: what it is to be about. */
import { html, type TemplateResult } from 'lit';
import { liveText } from '../../ui/live-text.js';
import type { Scene } from './scene.js';
import type { Topic } from './view.js';
import { checked, onCheck } from '../../ui/checked.js';

interface Start {
  readonly topics: readonly Topic[];
  readonly picked: ReadonlySet<string>;
  readonly pick: (skill: string, isPicked: boolean) => void;
  readonly begin: () => void;
}

export const topicList = ({ say, words }: Scene, { topics, picked, pick, begin }: Start): TemplateResult =>
  html`<fieldset class="topics" part="topics">
    <legend><span id="topics" tabindex="-1">${say.quiz.topics}</span></legend>
    <p class="small muted">${say.quiz.intro}</p>
    <div class="options two">
      ${topics.map(
        ({ skill: { id, title }, due, isDue }) =>
          html`<label class="check-label"
            ><input
              class="check"
              type="checkbox"
              autocomplete="off"
              value=${id}
              ?checked=${checked(picked.has(id))}
              @change=${onCheck((isChecked) => pick(id, isChecked))}
            /><span
              >${words(title)}
              ${
                due === undefined
                  ? ''
                  : html`<span class="due ${isDue ? 'is-due' : ''}"
                      >${liveText(isDue ? say.quiz.due : say.quiz.dueOn(due))}</span
                    >`
              }</span
            ></label
          >`,
      )}
    </div>
    <div class="acts unprinted">
      <button class="button main" part="begin" type="button" @click=${begin}>${say.quiz.begin}</button>
    </div>
  </fieldset>`;
