/** What the records that a profile names are called: those of this career by their titles, others by their ids. */
import type { Career, Fit, Guide, Id } from '../../model/career.js';
import { lookup, resolveId } from '../../model/lookup.js';
import { readable, skillTitle } from '../../model/recorded-skills.js';

/** By a career's id and a record's. */
export interface Names {
  readonly skill: (id: Id) => string;
  /** Where a skill stands among this career's; behind them all where it is another's. */
  readonly placeOf: (skill: Id) => number;
  readonly position: (career: Id, id: Id) => string;
  readonly milestone: (career: Id, id: Id) => string;
  readonly resource: (career: Id, id: Id) => string;
  /** A section is named `part-id/section-id`. */
  readonly section: (career: Id, section: string) => string;
  readonly question: (career: Id, id: Id) => string;
  readonly answer: (career: Id, question: Id, id: Id) => string;
  readonly interest: (career: Id, id: Id) => string;
  /** The name of a career, where it is not this one. */
  readonly otherCareer: (career: Id) => string | undefined;
}

/** Sections have their titles where the guide's text is in hand, questions where the fit quiz is. */
export function namesOf(career: Career, guide?: Guide, fit?: Fit): Names {
  const { positions } = lookup(career);
  const here =
    (find: (id: Id) => string | undefined) =>
    (owner: Id, id: Id): string =>
      (owner === career.id ? (find(resolveId(career, id)) ?? find(id)) : undefined) ?? readable(id);
  const titled = <T extends { readonly id: Id }>(records: readonly T[], title: (record: T) => string) => {
    const titles = new Map(records.map((record) => [record.id, title(record)]));
    return (id: Id) => titles.get(id);
  };
  const places = new Map(career.skills.map(({ id }, index) => [id, index]));
  const sections = guide?.career === career.id ? guide.parts : [];
  const questions = fit?.career === career.id ? fit.questions : [];
  return {
    skill: (id) => skillTitle(career, id),
    placeOf: (id) => places.get(resolveId(career, id)) ?? Infinity,
    position: here((id) => positions.get(id)?.title),
    milestone: here(
      titled(
        career.transitions.flatMap(({ milestones }) => milestones),
        ({ title }) => title,
      ),
    ),
    resource: here(titled(career.resources, ({ title }) => title)),
    section: (owner, section) => {
      const [part = '', id = part] = section.split('/');
      const found = sections.find((each) => each.id === part)?.sections.find((each) => each.id === id);
      return owner === career.id && found ? found.title : readable(id);
    },
    question: here(titled(questions, ({ text }) => text)),
    answer: (owner, question, id) => {
      const answers = owner === career.id ? questions.find((each) => each.id === question)?.answers : undefined;
      return answers?.find((each) => each.id === id)?.text ?? readable(id);
    },
    interest: here(titled(career.interests, ({ title }) => title)),
    otherCareer: (id) =>
      id === career.id
        ? undefined
        : ([...career.alternatives, ...career.related].find((each) => each.id === id)?.title ?? readable(id)),
  };
}
