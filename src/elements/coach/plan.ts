/** A plan: weeks, what to do in them, the skill that it is for; and what can be done with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../coach/advice.js';
import type { PlanMessage } from '../../coach/conversation.js';
import { dateOf } from '../../coach/repetition.js';
import { lookup } from '../../model/lookup.js';
import { skillProgress } from '../../model/skills.js';
import { isDone } from '../../model/way.js';
import { liveText } from '../../ui/live-text.js';
import { copyByHand } from '../../ui/copy-by-hand.js';
import { printIcon, saveIcon } from '../../ui/icons.js';
import { level } from '../../ui/level.js';
import { statusIcon, iconOfStatus } from '../../ui/status-icon.js';
import { dayIcon } from '../../ui/resource-icons.js';
import type { Scene } from './scene.js';
import { turn } from './turn.js';
import { milestonesOf, type PlanRow, rowsOf, spanOf } from './view.js';

const isoDay = (day: number): string => dateOf(day).toISOString().slice(0, 10);
const DAY = 86_400_000;

export const planned = (scene: Scene, { id, plan }: PlanMessage): TemplateResult =>
  turn(scene, plan ? planTable(scene, id, plan) : html`<p id="plan-${id}" tabindex="-1">${scene.say.plan.none}</p>`);

export function planTable(scene: Scene, id: number, plan: Plan): TemplateResult {
  const { career, say, acts, words, byHand } = scene;
  const rows = rowsOf(career, plan);
  const position = lookup(career).positions.get(plan.position)?.title ?? plan.position;
  const milestones = milestonesOf(career, plan);
  return html`<p id="plan-${id}" tabindex="-1">${liveText(say.plan.title(position, spanOf(rows)))}</p>
    <ol class="plan" part="plan">
      ${rows.map((row, at) => planRow(scene, row, (ends) => acts.move(id, at, ends)))}
      ${
        milestones.length
          ? html`<li>
              <span class="when">${say.plan.atTheEnd}</span>
              <span>
                ${milestones.map(
                  ({ id: milestone, title }) =>
                    html`<span class="for"
                      >${statusIcon(isDone(career, scene.profile, milestone) ? 'milestone-done' : 'milestone')}<span
                        ><span class="unseen">${say.plan.milestone('')}</span>${words(title)}</span
                      ></span
                    >`,
                )}
              </span>
            </li>`
          : nothing
      }
    </ol>
    <p class="small muted">${say.plan.honest}</p>
    ${better(scene, plan)}
    <div class="taps unprinted">
      <button class="button tap" type="button" @click=${() => acts.learn(plan)}>${say.plan.learn}</button>
      <button class="button tap" type="button" @click=${() => acts.copyPlan(id, plan)}>${say.plan.copy}</button>
      <button class="button tap" type="button" @click=${() => acts.saveCalendar(plan)}>
        ${dayIcon}${say.plan.calendar}
      </button>
      <button class="button tap" type="button" @click=${() => acts.savePlan(plan)}>${saveIcon}${say.plan.save}</button>
      <button class="button tap" type="button" @click=${() => acts.print()}>${printIcon}${say.print}</button>
    </div>
    ${byHand?.id === id ? copyByHand({ label: say.byHand, text: byHand.text, id: `hand-${id}` }) : nothing}`;
}

function planRow(scene: Scene, row: PlanRow, moveTo: (day: number) => void): TemplateResult {
  const { career, profile, say, common, words } = scene;
  const { status } = skillProgress(career, profile, row.skill);
  const move = ({ target }: Event) => {
    const { valueAsNumber } = target as HTMLInputElement;
    if (!Number.isNaN(valueAsNumber)) moveTo(Math.floor(valueAsNumber / DAY));
  };
  const [first, ...others] = row.practice;
  return html`<li>
    <div class="when">
      <span>${liveText(say.plan.when(row.first, row.last))}</span>
      <label class="until unprinted"
        ><span>${say.plan.move}<span class="unseen">, ${words(row.title)}</span></span
        ><input class="date" type="date" autocomplete="off" .value=${isoDay(row.ends)} @change=${move}
      /></label>
      <span class="printed">${liveText(say.plan.until(row.ends))}</span>
    </div>
    <div>
      ${others.length ? nothing : first ? html`<p>${words(first)}</p>` : nothing}
      ${
        others.length
          ? html`<ul class="do">
              ${row.practice.map((each) => html`<li>${words(each)}</li>`)}
            </ul>`
          : nothing
      }
      <p class="for">
        ${iconOfStatus(status)}<span
          >${words(row.title)}<span class="unseen">${liveText(`, ${common.status[status]}`)}</span></span
        >${level(row.level, common)}<span class="muted">${liveText(say.plan.hours(...row.hours))}</span>
      </p>
    </div>
  </li>`;
}

/** An alternative that fits better, where there is one. */
function better({ career, say, acts }: Scene, { alternative }: Plan): TemplateResult | typeof nothing {
  const found = alternative && lookup(career).alternatives.get(alternative.id);
  if (!found) return nothing;
  return html`<p class="better">
    ${liveText(say.plan.better(found.title, alternative.known, alternative.of))}
    <button class="as-link unprinted" type="button" @click=${() => acts.ask(say.plan.tellOf(found.title))}>
      ${liveText(say.plan.tellOf(found.title))}
    </button>
  </p>`;
}
