import { define } from '../../ui/define.js';
import { CareerPathExplorer } from './path-explorer.js';

define('career-path-explorer', CareerPathExplorer);

declare global {
  interface HTMLElementTagNameMap {
    'career-path-explorer': CareerPathExplorer;
  }
}
