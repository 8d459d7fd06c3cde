import { define } from '../../ui/define.js';
import { CareerCoach } from './coach.js';

define('career-coach', CareerCoach);

declare global {
  interface HTMLElementTagNameMap {
    'career-coach': CareerCoach;
  }
}
