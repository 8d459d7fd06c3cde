import type { common } from '../i18n/en/common.js';
import type { Status } from '../model/profile.js';
import type { NeedState } from '../model/skills.js';

/** The mark of a need: known only where it is known at the level asked. */
export const needStatus = ({ enough, status }: NeedState): Status =>
  enough ? 'known' : status === 'to-learn' ? 'to-learn' : 'learning';

/** How a need is held, in a word. */
export const needWord = ({ enough, status }: NeedState, say: typeof common): string =>
  status === 'known' && !enough ? say.below : say.status[status];
