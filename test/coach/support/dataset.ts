/** The backend guide whole, and a made-up one that is far larger. */
import backend from '../../../data/careers/backend-developer.json' with { type: 'json' };
import backendFit from '../../../data/careers/backend-developer.fit.json' with { type: 'json' };
import backendGuide from '../../../data/careers/backend-developer.guide.json' with { type: 'json' };
import backendQuestions from '../../../data/careers/backend-developer.questions.json' with { type: 'json' };
import backendWordings from '../../../data/careers/backend-developer.wordings.json' with { type: 'json' };
import type { Dataset } from '../../../src/coach/corpus.js';
import type { Career, Fit, Guide, Questions, Wordings } from '../../../src/model/career.js';
import { textOf } from '../../../src/model/guide.js';

export const dataset = {
  career: backend as unknown as Career,
  guide: backendGuide as unknown as Guide,
  questions: backendQuestions as unknown as Questions,
  fit: backendFit as unknown as Fit,
  wordings: backendWordings as unknown as Wordings,
} satisfies Dataset;

/** The same career with a guide of so many sections, each with words of its own among those of the real one. */
export function largeDataset(sections: number): Dataset {
  const written = dataset.guide.parts.flatMap((part) => part.sections);
  const parts = Array.from({ length: Math.ceil(sections / 100) }, (_, part) => ({
    id: `part-${part}`,
    title: `Part ${part}`,
    summary: 'One of many.',
    sections: Array.from({ length: Math.min(100, sections - part * 100) }, (_, index) => {
      const number = part * 100 + index;
      const section = written[number % written.length]!;
      const text = `${textOf(section).slice(0, 400)} word${number % 4000}`;
      return {
        ...section,
        id: `section-${index}`,
        title: `${section.title} ${number % 97}x${number % 89}`,
        blocks: [{ type: 'paragraph' as const, text: [text] }],
      };
    }),
  }));
  return { ...dataset, guide: { ...dataset.guide, parts } };
}
