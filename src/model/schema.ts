/**
 * What a career is: the one schema. The types in `career.ts` are inferred from it, the JSON Schema
 * in `data/schema/` is generated from it, the build checks against it strictly (`authoring/`) and
 * the browser forgivingly (`check.ts`).
 *
 * Only `check.ts`, `authoring/` and scripts import this module's values: it brings valibot along.
 */
import * as v from 'valibot';

/** A stable name, such as `sql` or `senior-backend-developer`. Never reused for something else. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case, such as "senior-developer"'),
);
const Id = IdSchema;
const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'));
const Url = v.pipe(v.string(), v.minLength(1, 'a URL'));
const Day = v.pipe(v.string(), v.isoDate('a date, such as 2025-06-30'));
const aChange = 'a change in percent, such as 22 or -7';
const Change = v.pipe(v.number(aChange), v.minValue(-100, aChange));
const list = <const T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** How well a skill is held or asked: 1 basics, 2 solid, 3 expert. */
export const LevelSchema = v.picklist([1, 2, 3], '1 (basics), 2 (solid) or 3 (expert)');

/** Where in the written guide a record comes from: `part-id/section-id`. */
const Place = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a place in the guide: "part-id/section-id"'));
const From = v.optional(Place);
/** The same thing's codes in other taxonomies, such as `{ onet: '15-1252.00' }`. */
const Codes = v.optional(v.record(v.string(), v.string()));

/** A name for a set that other records refer to: a kind, a ranking, a track, a group, an interest, an area. */
export const LabelSchema = v.object({ id: Id, title: Text });
/** A stage of the ladder. Positions of a stage `beyond` are doors to other careers. */
export const StageSchema = v.object({ id: Id, title: Text, beyond: v.optional(v.boolean(), false) });
export const ToolSchema = v.object({ id: Id, title: Text, url: v.optional(Url) });
/** A skill asked at a level. */
export const NeedSchema = v.object({ skill: Id, level: LevelSchema });
/** A skill that an alternative asks and this career does not teach; it has an id all careers share. */
export const NewSkillSchema = v.object({ skill: Id, title: Text, level: LevelSchema });

const aRange = 'hours, the least and the most, such as [20, 40]';
const Hours = v.pipe(v.number(aRange), v.minValue(1, aRange), v.maxValue(5000, aRange));
const RangeSchema = v.pipe(
  v.strictTuple([Hours, Hours], aRange),
  v.check(([least, most]) => least <= most, aRange),
);
/** By level: how many hours of practice lead there from the level below. */
export const HoursSchema = v.object(
  { 1: v.optional(RangeSchema), 2: v.optional(RangeSchema), 3: v.optional(RangeSchema) },
  'hours by level, such as { 1: [20, 40] }',
);

export const SkillSchema = v.object({
  id: Id,
  title: Text,
  kind: Id,
  /** Its place in each ranked list it stands in, from 1. */
  ranks: v.optional(v.record(Id, v.pipe(v.number(), v.integer(), v.minValue(1))), {}),
  /** What it is, in a sentence. */
  summary: Text,
  /** Why it matters in this career. */
  why: Text,
  /** Things to make or do, each a sentence or two. */
  practice: list(Text),
  /** How long each level takes, in hours of practice from the level below. What is left out takes as long as usual: `hours.ts`. */
  hours: v.optional(HoursSchema),
  /** What a person can check themselves against: follows "You know it when …". */
  signals: list(Text),
  tools: list(Id),
  /** Other names for it in job ads, such as "Postgres". */
  aliases: list(Text),
  /** Skills it builds on. */
  after: list(Id),
  codes: Codes,
  from: From,
});

export const PositionSchema = v.object({
  id: Id,
  title: Text,
  stage: Id,
  /** The track it stands on after the way forks; none on the trunk. */
  track: v.optional(Id),
  summary: Text,
  responsibilities: list(Text),
  /** How people get in. */
  qualifications: list(Text),
  skills: list(NeedSchema),
  tools: list(Id),
  /** Who you work with. */
  collaborators: list(Text),
  /** A piece of the work, told. */
  example: v.optional(Text),
  codes: Codes,
  from: From,
});

export const MilestoneSchema = v.object({
  id: Id,
  /** Five words at most. */
  title: Text,
  /** The same in a sentence. */
  detail: v.optional(Text),
});

export const TransitionSchema = v.object({
  id: Id,
  from: Id,
  to: Id,
  kind: v.picklist(['promotion', 'specialisation', 'move'], '"promotion", "specialisation" or "move"'),
  milestones: list(MilestoneSchema),
  /** What the step asks. Left out, it is what `to` asks above what `from` does. */
  skills: v.optional(v.array(NeedSchema)),
  source: From,
});

export const AlternativeSchema = v.object({
  id: Id,
  title: Text,
  group: Id,
  summary: Text,
  /** What you would do, in eight words or fewer. */
  days: Text,
  carriesOver: list(NeedSchema),
  levelUp: list(NeedSchema),
  new: list(NewSkillSchema),
  tools: list(Id),
  /** Follows "For you if …". */
  idealIf: Text,
  /** What in it could interest someone; ids of `interests`. */
  interests: list(Id),
  codes: Codes,
  from: From,
});

export const ChallengeSchema = v.object({ id: Id, title: Text, summary: Text, ways: list(Text), from: From });

export const ResourceSchema = v.object({
  id: Id,
  kind: v.picklist(['book', 'course', 'certificate', 'community', 'practice', 'event']),
  title: Text,
  by: v.optional(Text),
  url: v.optional(Url),
  summary: Text,
  stages: list(Id),
  skills: list(Id),
  from: From,
});

export const FigureSchema = v.object({
  id: Id,
  /** The figure as it is to be read, with its unit: "22%". */
  value: Text,
  /** What it counts. */
  what: Text,
  /** The time it speaks of, such as "2020 to 2030". Its years tell how old the figure is: see `figures.ts`. */
  period: v.optional(Text),
  /** Where the value is a change: by how much in percent, from the first year of the period to the last. It is drawn. */
  change: v.optional(Change),
  source: Text,
  url: v.optional(Url),
  /** When it was read at its source. */
  retrieved: v.optional(Day),
  from: From,
});
export const TrendSchema = v.object({ id: Id, title: Text, summary: Text, skills: list(Id), from: From });
export const OutlookSchema = v.object({
  summary: v.optional(Text),
  facts: list(FigureSchema),
  trends: list(TrendSchema),
  /** What automation takes over, and what it leaves to people. */
  automation: v.optional(v.object({ takes: list(Text), leaves: list(Text), from: From })),
});

export const IndustrySchema = v.object({ id: Id, title: Text, example: v.optional(Text), summary: Text, from: From });
/** Another career, of which there is no more here than where to find it. */
export const RelatedSchema = v.object({
  id: Id,
  title: Text,
  /** A line: what one does there. */
  summary: Text,
  /** What it is about; an id of `areas`. */
  area: v.optional(Id),
  url: v.optional(Url),
});

/** The core of a career: what every element but the guide and the coach reads. */
export const CareerSchema = v.object({
  schemaVersion: v.literal(1),
  id: Id,
  /** BCP 47, such as "en". */
  locale: Text,
  dir: v.optional(v.picklist(['ltr', 'rtl']), 'ltr'),
  title: Text,
  summary: Text,
  /** The licence of the text, such as "CC0-1.0". */
  licence: v.optional(Text),
  updated: v.optional(Day),
  kinds: list(LabelSchema),
  rankings: list(LabelSchema),
  stages: list(StageSchema),
  tracks: list(LabelSchema),
  groups: list(LabelSchema),
  interests: list(LabelSchema),
  areas: list(LabelSchema),
  tools: list(ToolSchema),
  skills: list(SkillSchema),
  positions: list(PositionSchema),
  transitions: list(TransitionSchema),
  alternatives: list(AlternativeSchema),
  challenges: list(ChallengeSchema),
  resources: list(ResourceSchema),
  outlook: v.optional(OutlookSchema),
  industries: list(IndustrySchema),
  related: list(RelatedSchema),
  /** Ids of earlier releases and what they are today, so that no mark is orphaned. */
  renamed: v.optional(v.record(Id, Id), {}),
});

/** A run of text: plain, or emphasised, strong, code, or a link. Never HTML. */
export const InlineSchema: v.GenericSchema<Inline> = v.union([
  v.string(),
  v.object({ em: v.string() }),
  v.object({ strong: v.string() }),
  v.object({ code: v.string() }),
  v.object({ link: v.string(), text: v.string() }),
]);
export type Inline = string | { em: string } | { strong: string } | { code: string } | { link: string; text: string };
export const BlockSchema = v.variant('type', [
  v.object({ type: v.literal('paragraph'), text: v.array(InlineSchema) }),
  v.object({ type: v.literal('list'), ordered: v.optional(v.boolean(), false), items: v.array(v.array(InlineSchema)) }),
]);
export const SectionSchema = v.object({
  id: Id,
  title: Text,
  blocks: v.array(BlockSchema),
  skills: list(Id),
  positions: list(Id),
});
export const PartSchema = v.object({ id: Id, title: Text, summary: Text, sections: list(SectionSchema) });
/** The piece of a dataset that holds the written guide. */
export const GuideSchema = v.object({ schemaVersion: v.literal(1), career: Id, parts: list(PartSchema) });

export const ChoiceSchema = v.object({ text: Text, right: v.optional(v.boolean(), false), why: Text });
export const QuestionSchema = v.object({
  id: Id,
  skill: Id,
  level: LevelSchema,
  kind: v.picklist(['choice', 'open']),
  stem: Text,
  choices: list(ChoiceSchema),
  /** What an open answer should hold. */
  points: list(Text),
  answer: v.optional(Text),
  why: Text,
  from: From,
});
/** The piece of a dataset that holds the coach's questions. */
export const QuestionsSchema = v.object({ schemaVersion: v.literal(1), career: Id, questions: list(QuestionSchema) });

/** How people may put what a section of the guide answers. */
export const WordingSchema = v.object({ from: Place, texts: list(Text) });
/** The piece of a dataset that tells the coach how people ask. */
export const WordingsSchema = v.object({ schemaVersion: v.literal(1), career: Id, wordings: list(WordingSchema) });

/** A trait that the career suits, from which the fit quiz asks. */
export const TraitSchema = v.object({ id: Id, title: Text, summary: Text, from: From });
export const FitAnswerSchema = v.object({
  id: Id,
  /** As the visitor would say it. */
  text: Text,
  /** How strongly it speaks for the career, or against it. */
  weight: v.picklist([-2, -1, 0, 1, 2], '2 or 1 (speaks for it), 0 (neither), -1 or -2 (speaks against it)'),
  /** What it says of the visitor: "You want to know why". */
  title: Text,
  /** Why that matters in this career. */
  reason: Text,
  /** What the visitor would rather have. Follows "Near this, with …". */
  wish: v.optional(Text),
  /** Alternatives that suit better where it speaks against this career, and why. */
  instead: v.optional(v.record(Id, Text), {}),
  /** Alternatives that it speaks against as well. */
  excludes: list(Id),
});
export const FitQuestionSchema = v.object({
  id: Id,
  trait: Id,
  /** What it is about, in four words or fewer. */
  title: Text,
  /** A situation, with no answer that looks right. */
  text: Text,
  answers: list(FitAnswerSchema),
  from: From,
});
/** Something to try before deciding. */
export const TrySchema = v.object({
  id: Id,
  /** How long it takes, such as "One evening". */
  time: Text,
  what: Text,
  from: From,
});
/** The piece of a dataset that holds the fit quiz. */
export const FitSchema = v.object({
  schemaVersion: v.literal(1),
  career: Id,
  traits: list(TraitSchema),
  questions: list(FitQuestionSchema),
  /** What is said above the reasons, by which way most of them point; `open` where too little is answered. */
  readings: v.optional(
    v.object({
      for: v.optional(Text),
      both: v.optional(Text),
      against: v.optional(Text),
      open: v.optional(Text),
    }),
  ),
  tries: list(TrySchema),
});
