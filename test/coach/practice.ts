/** Questions that were written while retrieval was tuned, to see whether what helps one helps others. */
import { asked, beyond, type Labelled } from './labelled.js';

export const practice: readonly Labelled[] = [
  asked('placeholder git', 'skill/version-control', 'version'),
  beyond('placeholder horoscope'),
];
