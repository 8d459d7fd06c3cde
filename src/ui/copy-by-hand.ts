import { html, nothing, type TemplateResult } from 'lit';

interface CopyByHand {
  /** What it is, and what to do with it. */
  readonly label: string;
  readonly text: string;
  /** Whether it is read letter by letter, such as a link: it runs left to right on any page. */
  readonly isCode?: boolean;
  /** Id of the field, for an element that puts the focus there. */
  readonly id?: string;
}

/** A text that the browser did not let be copied: in a field that selects all of it, to be copied by hand. */
export const copyByHand = ({ label, text, isCode = false, id }: CopyByHand): TemplateResult =>
  html`<label class="copy-by-hand unprinted ${isCode ? 'code' : ''}"
    ><span class="small">${label}</span>
    <textarea
      id=${id ?? nothing}
      readonly
      dir=${isCode ? 'ltr' : 'auto'}
      rows=${isCode ? 3 : 6}
      .value=${text}
      @focus=${selectAll}
    ></textarea>
  </label>`;

const selectAll = ({ target }: Event): void => (target as HTMLTextAreaElement).select();
