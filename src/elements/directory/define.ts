import { define } from '../../ui/define.js';
import { CareerDirectory } from './directory.js';

define('career-directory', CareerDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'career-directory': CareerDirectory;
  }
}
