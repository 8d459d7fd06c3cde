import { define } from '../../ui/define.js';
import { CareerNewElement } from './new-element.js';

define('career-new-element', CareerNewElement);

declare global {
  interface HTMLElementTagNameMap {
    'career-new-element': CareerNewElement;
  }
}
