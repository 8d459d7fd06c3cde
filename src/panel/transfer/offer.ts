import { html, type TemplateResult } from 'lit';
import type { profile } from '../../i18n/en/profile.js';
import { toProfile } from '../../profile/to-profile.js';
import { heading } from '../../ui/heading.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import { openReview } from '../mentor/review-session.js';
import type { StateOf } from '../panel-state.js';

interface Offer {
  readonly state: StateOf<'offer'>;
  readonly words: typeof profile;
  readonly props: PanelProps;
  readonly handlers: PanelHandlers;
}

/** Marks came that nobody here asked for: whose they are, and the two things to do with them. */
export function offerView({ state, words, props, handlers }: Offer): TemplateResult {
  const { marks, source } = state;
  const { offer } = words;
  const { show, leave } = handlers;
  const { skills } = toProfile(marks.document);
  const held = Object.values(skills);
  const count = (status: string) => held.filter((mark) => mark.status === status).length;
  const notes = held.filter(({ note }) => note?.trim()).length;
  const others = Object.keys(marks.document.fields).filter((path) => !path.startsWith('skills/')).length;
  const text = offer.text({ known: count('known'), learning: count('learning'), notes, others, saved: marks.saved });
  return html`<div class="marks-offer unprinted">
    ${heading(props.headingLevel, 'marks-name', offer.title(marks.name, source.by))}
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
        @click=${() => void openReview(marks).then((session) => show({ state: 'review', session }))}
      >
        ${offer.mentor}
      </button>
      <button class="button quiet" type="button" @click=${leave}>${offer.leave}</button>
    </div>
  </div>`;
}
