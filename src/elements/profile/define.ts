import { define } from '../../ui/define.js';
import { CareerProfile } from './profile.js';

define('career-profile', CareerProfile);

declare global {
  interface HTMLElementTagNameMap {
    'career-profile': CareerProfile;
  }
}
