/**
 * Values to choose from where a property takes an object. The controls offer them by name, and a story's args hold
 * the object itself.
 */
import type { Overlay } from '../../src/model/overlay.js';
import type { Links } from '../../src/ui/settings.js';
import {
  backend,
  backendFit,
  backendGuide,
  backendQuestions,
  backendWordings,
  kiteFit,
  kites,
  kitesGuide,
} from './careers.js';

/** What a job board knows about a few records. */
export const boardLinks: Links = {
  'position/senior-backend-developer': { label: 'See 214 jobs like this', note: '€60k to €90k' },
  'position/backend-developer': { note: '37 open jobs' },
  'skill/system-design': { note: '88 jobs' },
  'alternative/cloud-engineer': { url: '/careers/cloud-engineer', note: '37 open jobs' },
  'career/data-engineer': { url: '/careers/data-engineer', label: 'See the page', note: '12 open jobs' },
  'resource/clean-code': { url: '/library/clean-code', label: 'Borrow it', note: '2 copies' },
};

/** A house whose words differ from the guide's. */
export const houseOverlay: Overlay = {
  positions: { 'junior-backend-developer': { title: 'Engineer I' }, 'backend-developer': { title: 'Engineer II' } },
  skills: { mentoring: null },
};

/** By property, then by name. */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  data: { 'Backend developer': backend, 'Kite maker': kites },
  guide: { 'Backend developer': backendGuide, 'Kite maker': kitesGuide },
  questions: { 'Backend developer': backendQuestions },
  wordings: { 'Backend developer': backendWordings },
  fit: { 'Backend developer': backendFit, 'Kite maker': kiteFit },
  links: { 'A job board’s': boardLinks },
  overlay: { 'A house’s own titles': houseOverlay },
  headers: { 'A token': () => ({ authorization: 'Bearer sample' }) },
};
