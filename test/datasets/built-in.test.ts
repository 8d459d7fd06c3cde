import { describe, expect, it } from 'vitest';
import { careers, fits, guides, questions } from '../../src/datasets/built-in.js';
import { checkCareer, checkFit, checkGuide, checkQuestions } from '../../src/model/check.js';

// In the browser they are not checked again: what is left out of them would be missing on screen.
describe.each(Object.keys(careers))('the career %s, which comes along', (id) => {
  it('is complete, as a check would make it', async () => {
    const raw = (await careers[id]?.())?.default;
    expect(checkCareer(raw)).toEqual({ career: raw, problems: [] });
  });

  it('has a guide, a fit quiz and questions that are complete as well', async () => {
    const { career } = checkCareer((await careers[id]?.())?.default);
    const guide = (await guides[id]?.())?.default;
    expect(checkGuide(guide, career)).toEqual({ guide, problems: [] });
    const fit = (await fits[id]?.())?.default;
    expect(checkFit(fit, career)).toEqual({ fit, problems: [] });
    const asked = (await questions[id]?.())?.default;
    expect(checkQuestions(asked, career)).toEqual({ questions: asked, problems: [] });
  });
});
