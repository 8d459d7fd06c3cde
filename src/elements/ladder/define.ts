import { define } from '../../ui/define.js';
import { CareerLadder } from './ladder.js';

define('career-ladder', CareerLadder);

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
