/** The stairs before the words come: of about the size of what is to come. */
import { html, type TemplateResult } from 'lit';
import { place } from '../../ui/place.js';
import { drawing, gridOf } from './stairs.js';

const COLUMNS = 6;
const ROWS = 10;
/** Column, elevation, height. */
const treads = [
  [1, 2, 2],
  [2, 3, 3],
  [3, 4, 4],
  [4, 5, 5],
  [5, 6, 6],
  [5, 9, 2],
] as const;
const paths = { ahead: 'M0 8H1V7H2V6H3V5H4V4H5M4 4V1H5', out: 'M5 4H6M5 1H6' };

export const waiting = (words: string): TemplateResult =>
  html`<section class="ladder airy loading" role="status">
    <span class="unseen">${words}</span>
    <div class="stairs" data-place=${gridOf({ columns: COLUMNS, rows: ROWS, sky: { columns: 4, rows: 5 } })}>
      <div class="sky">
        <span class="skeleton title-line"></span><span class="skeleton long"></span><span class="skeleton long"></span
        ><span class="skeleton"></span>
      </div>
      ${drawing(COLUMNS, ROWS, paths)}
      ${treads.map(
        ([c, e, h], index) =>
          html`<div
            class="step ahead ${index === treads.length - 1 ? 'slab last' : ''} ${index ? '' : 'first'}"
            data-place=${place({ c, e, h })}
          >
            <div class="block"><span class="skeleton"></span><span class="skeleton short"></span></div>
          </div>`,
      )}
    </div>
  </section>`;
