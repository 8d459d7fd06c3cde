/** What is asked of who has just finished something. It never ticks a skill by itself. */
import { html, type TemplateResult } from 'lit';
import type { Id, Resource } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import { changing } from '../../ui/changing.js';
import { closeIcon } from '../../ui/icons.js';
import { statusMark } from '../../ui/marks.js';
import type { Answer, Question, Scene } from './scene.js';

/** One skill after the other: the next is asked when the one before is answered. */
export function questionBox(scene: Scene, resource: Resource, question: Question): TemplateResult {
  const { words } = scene;
  const skills = [...question];
  const open = skills.findIndex(([, answered]) => !answered);
  return html`<div class="question unprinted" part="question" role="group" aria-label=${words.finished}>
    <button
      class="close"
      type="button"
      aria-label=${words.notNow}
      title=${words.notNow}
      @click=${() => scene.dismiss(resource)}
    >
      ${closeIcon}
    </button>
    ${skills
      .slice(0, open < 0 ? undefined : open + 1)
      .map(([skill, answered], index) =>
        answered
          ? answer(scene, `answer-${resource.id}-${skill}`, { skill, status: answered })
          : ask(scene, { resource, skill, isFirst: index === 0 }),
      )}
  </div>`;
}

const titleOf = ({ career }: Scene, skill: Id): string => lookup(career).skills.get(skill)?.title ?? skill;

interface Ask {
  readonly resource: Resource;
  readonly skill: Id;
  readonly isFirst: boolean;
}

function ask(scene: Scene, { resource, skill, isFirst }: Ask): TemplateResult {
  const { words, text } = scene;
  const title = titleOf(scene, skill);
  const say = (status: 'known' | 'learning') => () => scene.answer(resource, { skill, status });
  return html`<div class="ask">
    <p>${isFirst ? words.finished : ''}${words.doYouKnow(html`<b>${text(title)}</b>`)}</p>
    <div class="actions">
      <button class="button" type="button" aria-label=${`${words.knowIt}: ${title}`} @click=${say('known')}>
        ${statusMark('known')}${words.knowIt}
      </button>
      <button
        class="button quiet"
        type="button"
        aria-label=${`${words.stillLearning}: ${title}`}
        @click=${say('learning')}
      >
        ${words.stillLearning}
      </button>
    </div>
  </div>`;
}

/** What was answered stays to be read: nothing moves up under a second click. */
const answer = (scene: Scene, id: string, { skill, status }: Answer): TemplateResult =>
  html`<p class="answered" id=${id} tabindex="-1">
    ${statusMark(status)}<span>${changing(scene.words.answered(titleOf(scene, skill), scene.say.status[status]))}</span>
  </p>`;
