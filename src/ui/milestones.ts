import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../model/career.js';
import type { MilestoneOnTheWay } from '../model/way.js';
import { checked, onCheck } from './checked.js';

interface Milestones {
  readonly milestones: readonly MilestoneOnTheWay[];
  /** Marks the dataset's text with its language. */
  readonly words: (text: string) => unknown;
  readonly set: (milestone: Id, isDone: boolean) => void;
  /** Whether the sentence behind each is shown below its title. */
  readonly hasDetails?: boolean;
}

/** Milestones to tick. */
export const milestoneList = ({ milestones, words, set, hasDetails = false }: Milestones): TemplateResult =>
  html`<ul class="milestones" part="milestones">
    ${milestones.map(
      ({ milestone: { id, title, detail }, done }) =>
        html`<li>
          <label class="check-label"
            ><input
              class="check"
              type="checkbox"
              autocomplete="off"
              ?checked=${checked(done)}
              @change=${onCheck((isDone) => set(id, isDone))}
            /><span
              >${words(title)}${
                hasDetails && detail
                  ? html`<span class="small muted milestone-detail">${words(detail)}</span>`
                  : nothing
              }</span
            ></label
          >
        </li>`,
    )}
  </ul>`;
