/** What is shown where it says more than a sentence: a position, skills to mark, a way, another career, resources. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerMessage } from '../../coach/conversation.js';
import type { Piece } from '../../coach/answer.js';
import type { Id, Level, Transition, Skill } from '../../model/career.js';
import { distanceTo } from '../../model/distance.js';
import { lookup } from '../../model/lookup.js';
import { needStates, skillProgress, skillsNeeded } from '../../model/skills.js';
import { milestonesOf, stepsBetween, stepsFromEntry } from '../../model/way.js';
import { carryColumns } from '../../ui/carries.js';
import { liveText } from '../../ui/live-text.js';
import { course } from '../../ui/course.js';
import { heading } from '../../ui/heading.js';
import { level } from '../../ui/level.js';
import { link, linkLabel, linkUrl, note } from '../../ui/link.js';
import { milestoneList } from '../../ui/milestones.js';
import { withArrow } from '../../ui/with-arrow.js';
import { positionBody } from '../../ui/position.js';
import { positionNeeds, type PositionView } from '../../ui/position-needs.js';
import { resourceIcon, resourceLines } from '../../ui/resource.js';
import { statusChoice } from '../../ui/status-choice.js';
import { planTable } from './plan.js';
import type { Scene } from './scene.js';
import { checked } from '../../ui/checked.js';

const LEVELS: readonly Level[] = [1, 2, 3];
/** The most of a list that stands in an answer. */
const MOST = 6;

/** What is not in the dataset any more is left out. */
export function pieceCard(
  scene: Scene,
  { id: message, pieces }: Pick<AnswerMessage, 'id' | 'pieces'>,
  at: number,
): TemplateResult | typeof nothing {
  const piece = pieces[at]!;
  switch (piece.kind) {
    case 'position':
      return positionCard(scene, piece.id);
    case 'skills':
      return skillCards(scene, piece.ids, `${message}-${at}`);
    case 'way':
      return wayCard(scene, piece, shown(pieces));
    case 'alternative':
      return alternativeCard(scene, piece.id);
    case 'resources':
      return resourceCard(scene, piece.ids);
    case 'plan':
      return planTable(scene, message, piece.plan);
  }
}

const viewOf = (
  { career, profile, settings, common, language, words, level }: Scene,
  position: PositionView['position'],
): PositionView => ({
  career,
  position,
  profile,
  settings,
  say: common,
  language,
  words,
  headingLevel: level + 2,
});

function positionCard(scene: Scene, id: Id): TemplateResult | typeof nothing {
  const position = lookup(scene.career).positions.get(id);
  if (!position) return nothing;
  const { settings, say, words } = scene;
  const record = { kind: 'position', id, title: position.title } as const;
  const url = linkUrl(settings, record);
  return html`<article class="piece panel" part="piece" aria-label=${position.title}>
    ${heading(scene.level + 1, 'card-title', words(position.title))} ${note(settings, record)}
    ${positionBody(viewOf(scene, position))}
    ${url ? html`<p>${link(url, withArrow(liveText(linkLabel(settings, record) ?? say.jobs(position.title))), { ...record, name: 'go' })}</p>` : nothing}
  </article>`;
}

function skillCards(scene: Scene, ids: readonly Id[], name: string): TemplateResult | typeof nothing {
  const { career, profile, settings, say, common, words, acts } = scene;
  const skills = ids.slice(0, MOST).flatMap((id) => lookup(career).skills.get(id) ?? []);
  if (!skills.length) return nothing;
  return html`<ul class="piece skills" part="piece">
    ${skills.map((skill) => {
      const { id, title } = skill;
      const { status, level: holds = 1 } = skillProgress(career, profile, id);
      return html`<li>
        <p class="name">${words(title)}</p>
        ${statusChoice({
          name: `status-${name}-${id}`,
          legend: say.mark(title),
          words: say.marks,
          held: status,
          set: (chosen) => acts.setStatus(id, chosen),
        })}
        ${status === 'known' ? levelChoice(scene, skill, { name: `level-${name}-${id}`, holds }) : nothing}
        <p class="printed">${liveText(common.status[status])}</p>
        ${course(settings, skill, common)}
      </li>`;
    })}
  </ul>`;
}

const levelChoice = (
  { say, common, acts }: Scene,
  { id, title }: Skill,
  { name, holds }: { readonly name: string; readonly holds: Level },
): TemplateResult =>
  html`<fieldset class="segments unprinted">
    <legend class="unseen">${say.level(title)}</legend>
    ${LEVELS.map(
      (each) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            autocomplete="off"
            value=${each}
            ?checked=${checked(each === holds)}
            @change=${() => acts.setLevel(id, each)}
          />${level(each, common)}</label
        >`,
    )}
  </fieldset>`;

/** The positions that have a card of their own, where what they ask stands already. */
const shown = (pieces: readonly Piece[]): readonly Id[] =>
  pieces.flatMap((piece) => (piece.kind === 'position' ? [piece.id] : []));

function wayCard(
  scene: Scene,
  { from, to }: { readonly from?: Id | undefined; readonly to: Id },
  positionsShown: readonly Id[],
): TemplateResult | typeof nothing {
  const { career } = scene;
  const { positions } = lookup(career);
  if (!positions.has(to)) return nothing;
  const steps = from === undefined ? stepsFromEntry(career, to).slice(-1) : stepsBetween(career, from, to);
  if (!steps?.length) return nothing;
  return html`<ol class="piece way" part="piece">
    ${steps.map((step) => wayStep(scene, step, positionsShown.includes(step.to)))}
  </ol>`;
}

function wayStep(scene: Scene, step: Transition, isShown: boolean): TemplateResult {
  const { career, profile, say, words, acts } = scene;
  const { positions } = lookup(career);
  const title = (id: Id) => words(positions.get(id)?.title ?? id);
  const to = positions.get(step.to);
  const milestones = milestonesOf(career, profile, step);
  const needs = needStates(career, profile, skillsNeeded(career, step));
  return html`<li>
    ${heading(scene.level + 1, 'label', say.step(title(step.from), title(step.to)))}
    ${to && needs.length && !isShown ? positionNeeds(viewOf(scene, to), needs) : nothing}
    ${
      milestones.length
        ? html`<p class="small muted">${say.milestones}</p>
            ${milestoneList({ milestones, words, set: acts.setMilestone })}`
        : nothing
    }
  </li>`;
}

function alternativeCard(scene: Scene, id: Id): TemplateResult | typeof nothing {
  const { career, profile, settings, say, common, words } = scene;
  const alternative = lookup(career).alternatives.get(id);
  if (!alternative) return nothing;
  const record = { kind: 'alternative', id, title: alternative.title } as const;
  const url = linkUrl(settings, record);
  return html`<article class="piece panel" part="piece" aria-label=${alternative.title}>
    ${heading(scene.level + 1, 'card-title', words(alternative.title))} ${note(settings, record)}
    ${carryColumns({ settings, common, carries: say.carries, words, level: scene.level + 2 }, distanceTo(career, profile, alternative).needs)}
    <p class="muted">${say.forYouIf} ${words(alternative.idealIf)}</p>
    ${url ? html`<p>${link(url, withArrow(liveText(linkLabel(settings, record) ?? say.seeCareer)), { ...record, name: 'go' })}</p>` : nothing}
  </article>`;
}

function resourceCard({ career, settings, say, words }: Scene, ids: readonly Id[]): TemplateResult | typeof nothing {
  const found = ids.slice(0, MOST).flatMap((id) => career.resources.find((each) => each.id === id) ?? []);
  if (!found.length) return nothing;
  return html`<ul class="piece resources" part="piece">
    ${found.map(
      (resource) =>
        html`<li>
          <span class="kind">${resourceIcon(resource)}</span>
          <div>${resourceLines({ settings, kind: say.resourceKinds[resource.kind], text: words }, resource)}</div>
        </li>`,
    )}
  </ul>`;
}
