/** The datasets that every element is shown with: small, of two trades, and one that holds nothing. */
import kiteFit from '../fixtures/careers/kite-maker.fit.json' with { type: 'json' };
import kiteGuide from '../fixtures/careers/kite-maker.guide.json' with { type: 'json' };
import kiteMaker from '../fixtures/careers/kite-maker.json' with { type: 'json' };
import kiteQuestions from '../fixtures/careers/kite-maker.questions.json' with { type: 'json' };
import kiteWordings from '../fixtures/careers/kite-maker.wordings.json' with { type: 'json' };
import type { Dataset } from '../support/server.js';

const alternatives = [
  {
    id: 'balloonist',
    title: 'Balloonist',
    group: 'other-air',
    summary: 'The same sky, from a basket below silk.',
    days: 'Take people up, and bring them down',
    carriesOver: [{ skill: 'paper-pasting', level: 2 }],
    levelUp: [{ skill: 'wind-reading', level: 3 }],
    new: [{ skill: 'burner', title: 'Burner', level: 1 }],
    idealIf: 'you would rather fly yourself.',
    interests: ['heights'],
  },
  {
    id: 'sail-maker',
    title: 'Sail Maker',
    group: 'wet',
    summary: 'Cloth in place of paper, and the sea below.',
    days: 'Cut and sew what the wind pulls',
    carriesOver: [{ skill: 'knots', level: 1 }],
    levelUp: [],
    new: [],
    idealIf: 'you like the harbour more than the roofs.',
    interests: [],
  },
];

const outlook = {
  summary: 'More letters go by kite each year.',
  // Of no time, since a figure says by the day how old it is.
  facts: [{ id: 'letters', value: '12%', what: 'more letters by kite', source: 'The Guild' }],
  trends: [
    { id: 'lamps', title: 'Lamp kites', summary: 'Every ferry wants a light.', skills: ['night-flying'] },
    { id: 'quiet', title: 'Quiet lines', summary: 'Silk hums less than hemp.', skills: ['knots', 'wind-reading'] },
  ],
  automation: { takes: ['Winding the line.'], leaves: ['Reading the wind.'] },
};

/** A dataset with something for every element to show. */
export const kites = {
  career: {
    ...kiteMaker,
    groups: [
      { id: 'other-air', title: 'Other ways into the air' },
      { id: 'wet', title: 'Down by the water' },
    ],
    interests: [{ id: 'heights', title: 'Heights' }],
    alternatives,
    outlook,
  },
  guide: kiteGuide,
  fit: kiteFit,
  questions: kiteQuestions,
  wordings: kiteWordings,
} satisfies Dataset;

/** All texts of a dataset, changed. A text is what is named so: the rest are ids, kinds and addresses. */
function withTexts(value: unknown, change: (text: string) => string, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each, change, key)]));
  return typeof value === 'string' && /^(title|text|summary|stem|what|says)$/.test(name) ? change(value) : value;
}

/** The same trade in other words, of another id. */
export const otherKites: Dataset = {
  ...(withTexts(kites, (text) => `Other ${text}`) as Dataset),
  career: { ...(withTexts(kites.career, (text) => `Other ${text}`) as object), id: 'other-kite-maker' },
};

/** The same in a language that no element speaks, which runs the other way. */
export const foreignKites: Dataset = { ...kites, career: { ...kites.career, locale: 'ar', dir: 'rtl' } };

/** A dataset that holds nothing to show. */
export const nothing = {
  career: { schemaVersion: 1, id: 'nothing', locale: 'en', title: 'Nothing', summary: 'Nothing yet.' },
  guide: { schemaVersion: 1, career: 'nothing', parts: [] },
  fit: { schemaVersion: 1, career: 'nothing', traits: [], questions: [] },
  questions: { schemaVersion: 1, career: 'nothing', questions: [] },
  wordings: { schemaVersion: 1, career: 'nothing', wordings: [] },
} satisfies Dataset;

/** Every text of a dataset that stands alone on an element, each once. */
export function textsOf(dataset: Dataset): ReadonlySet<string> {
  const texts = new Set<string>();
  withTexts(dataset, (text) => (texts.add(text.replace(/\s+/g, ' ').trim()), text));
  return texts;
}
