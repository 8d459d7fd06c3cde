/** The types of a career, inferred from the schema. Importing them costs a browser nothing. */
import type { GenericSchema, InferInput, InferOutput } from 'valibot';
import type * as schema from './schema.js';

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type Of<Schema extends GenericSchema> = DeepReadonly<InferOutput<Schema>>;

export type Id = string;
export type Level = 1 | 2 | 3;
/** A career as elements read it: complete, frozen, every reference resolved or dropped. */
export type Career = Of<typeof schema.CareerSchema>;
/** A career as a host may write it: lists it has nothing for can be left out. */
export type CareerData = DeepReadonly<InferInput<typeof schema.CareerSchema>>;
export type Label = Of<typeof schema.LabelSchema>;
export type Stage = Of<typeof schema.StageSchema>;
export type Tool = Of<typeof schema.ToolSchema>;
export type Need = Of<typeof schema.NeedSchema>;
export type NewSkill = Of<typeof schema.NewSkillSchema>;
export type Skill = Of<typeof schema.SkillSchema>;
export type Position = Of<typeof schema.PositionSchema>;
export type Milestone = Of<typeof schema.MilestoneSchema>;
export type Transition = Of<typeof schema.TransitionSchema>;
export type Alternative = Of<typeof schema.AlternativeSchema>;
export type Resource = Of<typeof schema.ResourceSchema>;
export type Figure = Of<typeof schema.FigureSchema>;
export type Trend = Of<typeof schema.TrendSchema>;
export type Outlook = Of<typeof schema.OutlookSchema>;
export type Industry = Of<typeof schema.IndustrySchema>;
export type Related = Of<typeof schema.RelatedSchema>;
export type Guide = Of<typeof schema.GuideSchema>;
export type Fit = Of<typeof schema.FitSchema>;
export type FitQuestion = Of<typeof schema.FitQuestionSchema>;
export type FitAnswer = Of<typeof schema.FitAnswerSchema>;
export type Questions = Of<typeof schema.QuestionsSchema>;
export type Wordings = Of<typeof schema.WordingsSchema>;
export type { Inline } from './schema.js';
