/**
 * The one file for a script tag: every element, the default career and English. The build puts all of it
 * behind `claimPage` of `claim.ts`, so that a second copy stops before any of this runs.
 */
import '../all.js';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import { provideCareer } from '../datasets/load.js';
import type { Career } from '../model/career.js';

// Elements on the page are upgraded by now, and first render in a microtask: the career is in hand by then.
provideCareer(backend as unknown as Career);
