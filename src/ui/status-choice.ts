import { html, type TemplateResult } from 'lit';
import type { Status } from '../model/profile.js';
import { iconOfStatus } from './status-icon.js';
import { checked } from './checked.js';

const STATUSES: readonly Status[] = ['to-learn', 'learning', 'known'];

interface StatusChoice {
  /** Tells its radios apart from all others in the root. */
  readonly name: string;
  /** What is chosen: "Where you are with SQL". */
  readonly legend: string;
  readonly words: Readonly<Record<Status, string>>;
  readonly held: Status;
  readonly set: (status: Status) => void;
}

/** How the visitor holds a skill: a choice of three. */
export const statusChoice = ({ name, legend, words, held, set }: StatusChoice): TemplateResult =>
  html`<fieldset class="segments unprinted">
    <legend class="unseen">${legend}</legend>
    ${STATUSES.map(
      (status) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            autocomplete="off"
            value=${status}
            ?checked=${checked(status === held)}
            @change=${() => set(status)}
          />${iconOfStatus(status)}${words[status]}</label
        >`,
    )}
  </fieldset>`;
