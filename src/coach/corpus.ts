/** All of a dataset as passages that an answer can stand on. */
import type { Career, Fit, Guide, Id, Questions, Wordings } from '../model/career.js';
import { placeOf, textOf } from '../model/guide.js';
import { lookup } from '../model/lookup.js';
import type { Source } from './answer.js';
import type { CitedPassage } from './engine.js';
import type { Passage } from './search.js';

/** A passage with what it is found by, and the section of the guide that it comes from. */
export interface Found extends CitedPassage {
  readonly from: string | undefined;
  readonly passage: Passage;
}

export interface Dataset {
  readonly career: Career;
  /** Where a host's own data came without one, the records alone are read. */
  readonly guide?: Guide | undefined;
  readonly questions?: Questions | undefined;
  /** Its traits say whom the career suits. */
  readonly fit?: Fit | undefined;
  /** How people put what the guide answers. */
  readonly wordings?: Wordings | undefined;
}

/** How a source is named: `part/section` for a section, `kind/id` for a record. */
export const keyOf = ({ kind, id }: Source): string => (kind === 'section' ? id : `${kind}/${id}`);

type Titled = { readonly id: Id; readonly title: string; readonly from?: string | undefined };

export function corpusOf({ career, guide, questions, fit }: Dataset): Found[] {
  const { skills, tools, positions } = lookup(career);
  const toolNames = (ids: readonly Id[]) => ids.map((id) => tools.get(id)?.title ?? id);
  const titles = (ids: readonly Id[]) => ids.flatMap((id) => skills.get(id)?.title ?? []);
  const found = (
    kind: Source['kind'],
    { id, title, from }: Titled,
    texts: readonly (string | undefined)[],
    names: readonly string[] = [],
    part?: string,
  ): Found => {
    const source: Source = { kind, id, title, ...(part && { part }) };
    const text = texts.filter(Boolean).join('\n');
    return { source, text, from, passage: { id: keyOf(source), title, text, names } };
  };
  return [
    ...(guide?.parts ?? []).flatMap((part) =>
      part.sections.map((section) => {
        const place = placeOf(part, section);
        const names = [...titles(section.skills), ...section.positions.flatMap((id) => positions.get(id)?.title ?? [])];
        return found('section', { id: place, title: section.title, from: place }, [textOf(section)], names, part.title);
      }),
    ),
    ...career.skills.map((skill) =>
      found(
        'skill',
        skill,
        [skill.summary, skill.why, ...skill.practice, ...skill.signals],
        [...skill.aliases, ...toolNames(skill.tools)],
      ),
    ),
    ...career.positions.map((position) =>
      found(
        'position',
        position,
        [
          position.summary,
          ...position.responsibilities,
          ...position.qualifications,
          position.example,
          ...position.collaborators,
        ],
        [...titles(position.skills.map(({ skill }) => skill)), ...toolNames(position.tools)],
      ),
    ),
    ...career.transitions.map((step) => {
      const [from, to] = [step.from, step.to].map((id) => positions.get(id)?.title ?? id);
      const title = `${from} → ${to}`;
      return found(
        'transition',
        { id: step.id, title, from: step.source },
        step.milestones.flatMap((each) => [each.title, each.detail]),
      );
    }),
    ...career.alternatives.map((each) =>
      found(
        'alternative',
        each,
        [each.summary, each.days, each.idealIf],
        [...toolNames(each.tools), ...each.new.map(({ title }) => title)],
      ),
    ),
    ...career.challenges.map((each) => found('challenge', each, [each.summary, ...each.ways])),
    ...career.resources.map((each) => found('resource', each, [each.by, each.summary], titles(each.skills))),
    ...(career.outlook?.facts ?? []).map((each) =>
      found('fact', { ...each, title: `${each.value} ${each.what}` }, [each.source, each.period]),
    ),
    ...(career.outlook?.trends ?? []).map((each) => found('trend', each, [each.summary], titles(each.skills))),
    ...career.industries.map((each) => found('industry', each, [each.example, each.summary])),
    ...(fit?.traits ?? []).map((each) => {
      const asked = fit!.questions.filter(({ trait }) => trait === each.id);
      const reasons = asked.flatMap(({ answers }) => answers.map(({ title, reason }) => `${title}. ${reason}`));
      return found('trait', each, [each.summary, ...reasons]);
    }),
    ...(questions?.questions ?? []).map((each) =>
      found('question', { id: each.id, title: each.stem, from: each.from }, [
        each.answer ?? each.choices.find(({ right }) => right)?.text,
        each.why,
      ]),
    ),
  ];
}
