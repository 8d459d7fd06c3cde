import { define } from '../../ui/define.js';
import { CareerResources } from './resources.js';

define('career-resources', CareerResources);

declare global {
  interface HTMLElementTagNameMap {
    'career-resources': CareerResources;
  }
}
