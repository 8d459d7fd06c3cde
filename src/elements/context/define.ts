import { define } from '../../ui/define.js';
import { CareerContext } from './context.js';

define('career-context', CareerContext);

declare global {
  interface HTMLElementTagNameMap {
    'career-context': CareerContext;
  }
}
