/** The three questions that a plan is made from. Each may stay open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InterviewMessage } from '../../coach/conversation.js';
import type { Background } from '../../model/profile.js';
import type { Scene } from './scene.js';
import { turn } from './turn.js';
import { checked, onCheck } from '../../ui/checked.js';

/** Hours a week that a profile takes. */
const MOST_HOURS = 80;

export function interview(scene: Scene, message: InterviewMessage): TemplateResult | typeof nothing {
  const { career, say, acts, words } = scene;
  const { id, circumstances, isDone } = message;
  const ask = say.interview;
  // The plan stands in its place.
  if (isDone) return nothing;
  const { background, hours, enjoys = [] } = circumstances;
  const backgrounds = Object.keys(ask.backgrounds) as Background[];
  const radio = (value: Background | undefined, label: string) =>
    html`<label class="option"
      ><input
        class="radio"
        type="radio"
        name="background-${id}"
        autocomplete="off"
        ?checked=${checked(background === value)}
        @change=${() => acts.tell(id, { background: value })}
      /><span>${label}</span></label
    >`;
  const setHours = ({ target }: Event) => {
    const { valueAsNumber } = target as HTMLInputElement;
    acts.tell(id, { hours: valueAsNumber > 0 && valueAsNumber <= MOST_HOURS ? valueAsNumber : undefined });
  };
  return turn(
    scene,
    html`<fieldset class="quiz interview" part="interview">
      <legend><span id="interview-${id}" tabindex="-1">${ask.title}</span></legend>
      <fieldset>
        <legend class="asks">${ask.background}</legend>
        <div class="options two">
          ${backgrounds.map((each) => radio(each, ask.backgrounds[each]))} ${radio(undefined, ask.unsaid)}
        </div>
      </fieldset>
      <div class="hours">
        <label class="asks" for="hours-${id}">${ask.hours}</label>
        <span class="field"
          ><input
            id="hours-${id}"
            type="number"
            min="1"
            max=${MOST_HOURS}
            inputmode="numeric"
            autocomplete="off"
            aria-describedby="hours-text-${id}"
            .value=${hours === undefined ? '' : String(hours)}
            @change=${setHours}
        /></span>
        <p class="small muted" id="hours-text-${id}">${ask.hoursText}</p>
      </div>
      ${
        career.interests.length
          ? html`<fieldset>
              <legend class="asks">${ask.enjoys}</legend>
              <div class="options two">
                ${career.interests.map(
                  ({ id: interest, title }) =>
                    html`<label class="check-label"
                      ><input
                        class="check"
                        type="checkbox"
                        autocomplete="off"
                        ?checked=${checked(enjoys.includes(interest))}
                        @change=${onCheck((isChecked) => acts.enjoy(id, interest, isChecked))}
                      /><span>${words(title)}</span></label
                    >`,
                )}
              </div>
            </fieldset>`
          : nothing
      }
      <div class="acts unprinted">
        <button class="button main" part="make-plan" type="button" @click=${() => acts.plan(id)}>${ask.make}</button>
      </div>
    </fieldset>`,
    'has-quiz',
  );
}
