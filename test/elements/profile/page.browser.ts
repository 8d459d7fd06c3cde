/** A page with one element whose marks the browser keeps: for tests that follow links and load pages anew. */
import '../../../src/elements/profile/define.js';
import '../../../src/elements/skill-checklist/define.js';
import { provideCareer } from '../../../src/datasets/load.js';
import type { Career } from '../../../src/model/career.js';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };

provideCareer(backendData as unknown as Career);
const asked = new URLSearchParams(location.search);
const element = document.createElement(asked.get('tag') as 'career-profile' | 'career-skill-checklist');
element.storageKey = asked.get('key')!;
document.body.append(element);
