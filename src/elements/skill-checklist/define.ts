import { define } from '../../ui/define.js';
import { CareerSkillChecklist } from './skill-checklist.js';

define('career-skill-checklist', CareerSkillChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'career-skill-checklist': CareerSkillChecklist;
  }
}
