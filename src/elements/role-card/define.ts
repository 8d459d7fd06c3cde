import { define } from '../../ui/define.js';
import { CareerRoleCard } from './role-card.js';

define('career-role-card', CareerRoleCard);

declare global {
  interface HTMLElementTagNameMap {
    'career-role-card': CareerRoleCard;
  }
}
