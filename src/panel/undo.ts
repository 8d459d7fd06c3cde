import { html, nothing, type TemplateResult } from 'lit';
import type { Rich } from '../i18n/format.js';
import { closeIcon, undoIcon } from '../ui/icons.js';
import { rich } from '../ui/rich.js';

interface UndoWords {
  readonly icon: TemplateResult<2>;
  readonly said: Rich;
  readonly button: string;
  readonly undo: () => void;
  /** What closes it, where nothing stands below. */
  readonly close?: { readonly words: string; readonly act: () => void } | undefined;
}

/** What was just done, and the way back. It is read out and gets the focus, but not its button: nobody undoes by haste. */
export const undoStrip = ({ icon, said, button, undo, close }: UndoWords): TemplateResult =>
  html`<div class="marks-undo unprinted" part="undo">
    ${icon}
    <p data-lead>${rich(said)}</p>
    <div class="marks-buttons">
      <button class="button" type="button" @click=${undo}>${undoIcon}${button}</button>
      ${
        close
          ? html`<button class="button quiet" type="button" aria-label=${close.words} @click=${close.act}>
              ${closeIcon}
            </button>`
          : nothing
      }
    </div>
  </div>`;
