import { html, type TemplateResult } from 'lit';
import type { profile as words } from '../../i18n/en/profile.js';
import { toProfile } from '../../profile/to-profile.js';
import type { Marks } from '../../profile/transfer/parcel.js';
import { heading } from '../heading.js';
import type { PanelActs, PanelFrame } from './frame.js';
import { openDesk } from './review-desk.js';
import type { Source } from './state.js';

/** Marks came that nobody here asked for: whose they are, and the two things to do with them. */
export function offerView(
  marks: Marks,
  source: Source,
  { offer }: typeof words,
  { headingLevel }: PanelFrame,
  { show, leave }: PanelActs,
): TemplateResult {
  const { skills } = toProfile(marks.document);
  const held = Object.values(skills);
  const count = (status: string) => held.filter((mark) => mark.status === status).length;
  const notes = held.filter(({ note }) => note?.trim()).length;
  const others = Object.keys(marks.document.fields).filter((path) => !path.startsWith('skills/')).length;
  const text = offer.text(count('known'), count('learning'), notes, others, marks.saved);
  return html`<div class="marks-offer unprinted">
    ${heading(headingLevel, 'marks-name', offer.title(marks.name, source.by))}
    <p class="muted">${text}</p>
    <div class="marks-buttons">
      <button
        class="button main"
        type="button"
        @click=${() => show({ state: 'preview', marks, source, policy: 'further' })}
      >
        ${offer.merge}
      </button>
      <button
        class="button"
        type="button"
        @click=${() => void openDesk(marks).then((desk) => show({ state: 'review', desk }))}
      >
        ${offer.mentor}
      </button>
      <button class="button quiet" type="button" @click=${leave}>${offer.leave}</button>
    </div>
  </div>`;
}
