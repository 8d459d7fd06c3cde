import { define } from '../../ui/define.js';
import { CareerGuide } from './guide.js';

define('career-guide', CareerGuide);

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuide;
  }
}
