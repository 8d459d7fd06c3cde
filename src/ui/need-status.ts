import type { common } from '../i18n/en/common.js';
import type { Status } from '../model/profile.js';
import type { HeldNeed } from '../model/skills.js';

/** The mark of a need: known only where it is known at the level asked. */
export const needMark = ({ enough, status }: HeldNeed): Status =>
  enough ? 'known' : status === 'to-learn' ? 'to-learn' : 'learning';

/** How a need is held, in a word. */
export const needWord = ({ enough, status }: HeldNeed, say: typeof common): string =>
  status === 'known' && !enough ? say.below : say.status[status];
