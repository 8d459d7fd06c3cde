import { define } from '../../ui/define.js';
import { CareerOutlook } from './outlook.js';

define('career-outlook', CareerOutlook);

declare global {
  interface HTMLElementTagNameMap {
    'career-outlook': CareerOutlook;
  }
}
