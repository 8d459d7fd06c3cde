/** What can be done with all of the conversation: keep it, copy it, clear it, and take that back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { coachTalk } from '../../i18n/en/coach-talk.js';
import { copyByHand } from '../../ui/copy-by-hand.js';
import { undoIcon } from '../../ui/icons.js';
import type { storagePlace } from '../../ui/storage-place.js';
import { checked, onCheck } from '../../ui/checked.js';

type Say = typeof coachTalk;

/** What stands there once the conversation is cleared. */
export const cleared = (say: Say, undo: () => void): TemplateResult =>
  html`<div class="boxed fell-back undo unprinted" part="undo">
    ${undoIcon}
    <div>
      <p id="cleared" tabindex="-1">${say.cleared}</p>
      <button class="button" type="button" @click=${undo}>${say.undo}</button>
    </div>
  </div>`;

interface End {
  readonly say: Say;
  /** Where it would be kept, and whether it is. */
  readonly where: ReturnType<typeof storagePlace>;
  readonly isKept: boolean;
  /** The conversation as text, where the browser does not let it be copied. */
  readonly byHand: string | undefined;
  readonly keep: (isKept: boolean) => void;
  readonly copy: () => void;
  readonly clear: () => void;
}

/** Whether the conversation is kept, and what can be done with all of it. */
export const endLine = ({ say, where, isKept, byHand, keep, copy, clear }: End): TemplateResult =>
  html`<div class="end unprinted" part="end">
      ${
        where === 'none'
          ? html`<p class="small muted">${say.keeps.none}</p>`
          : html`<label class="check-label"
              ><input
                class="check"
                id="keep"
                type="checkbox"
                autocomplete="off"
                ?checked=${checked(isKept)}
                @change=${onCheck(keep)}
              /><span>${say.keeps[where]}</span></label
            >`
      }
      <span class="end-buttons">
        <button class="button quiet" type="button" @click=${copy}>${say.copy}</button>
        <button class="button quiet" id="clear" type="button" @click=${clear}>${say.clear}</button>
      </span>
    </div>
    ${byHand === undefined ? nothing : copyByHand({ label: say.byHand, text: byHand, id: 'hand-0' })}`;
