/** The careers that stories show. */
import backendDeveloper from '../../data/careers/backend-developer.json' with { type: 'json' };
import backendDeveloperGuide from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import backendDeveloperQuestions from '../../data/careers/backend-developer.questions.json' with { type: 'json' };
import backendDeveloperWordings from '../../data/careers/backend-developer.wordings.json' with { type: 'json' };
import kiteMaker from '../../test/fixtures/careers/kite-maker.json' with { type: 'json' };
import kiteMakerGuide from '../../test/fixtures/careers/kite-maker.guide.json' with { type: 'json' };
import type { CareerData, Guide, Questions, Wordings } from '../../src/model/career.js';

export const backend = backendDeveloper as unknown as CareerData;
/** An invented trade: few records, two tracks, titles in another script, no alternatives. */
export const kites = kiteMaker as unknown as CareerData;

/** The written guides beside them. */
export const backendGuide = backendDeveloperGuide as unknown as Guide;
export const kitesGuide = kiteMakerGuide as unknown as Guide;
export const backendQuestions = backendDeveloperQuestions as unknown as Questions;
export const backendWordings = backendDeveloperWordings as unknown as Wordings;
export { default as backendFit } from '../../data/careers/backend-developer.fit.json' with { type: 'json' };
export { default as kiteFit } from '../../test/fixtures/careers/kite-maker.fit.json' with { type: 'json' };
