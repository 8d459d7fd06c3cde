/** The careers that tests show: the one that comes along, and an invented one that is small. Both are in hand. */
import backendFit from '../../data/careers/backend-developer.fit.json' with { type: 'json' };
import backendGuideData from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import backendData from '../../data/careers/backend-developer.json' with { type: 'json' };
import backendQuestions from '../../data/careers/backend-developer.questions.json' with { type: 'json' };
import kiteFit from '../fixtures/careers/kite-maker.fit.json' with { type: 'json' };
import kiteGuide from '../fixtures/careers/kite-maker.guide.json' with { type: 'json' };
import kiteData from '../fixtures/careers/kite-maker.json' with { type: 'json' };
import { provideCareer } from '../../src/datasets/load.js';
import type { Career, Guide } from '../../src/model/career.js';

export const backend = backendData as unknown as Career;
export const kites = kiteData as unknown as Career;

provideCareer(backend);
provideCareer(kites);
export const backendGuide = backendGuideData as unknown as Guide;
export { backendFit, backendQuestions, kiteFit, kiteGuide };
