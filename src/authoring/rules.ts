/** Rules that a schema cannot say: what must be unique, what must not go in circles, what fits together. */
import type { Key } from '../model/explain.js';
import { isFields, listAt } from '../model/references.js';
import type { Finding, Pieces } from './finding.js';
import { recordsOf } from './link.js';
import { isSafeUrl } from './urls.js';

type Fields = Readonly<Record<string, unknown>>;
const fieldsIn = (root: unknown, list: string): { fields: Fields; index: number }[] =>
  listAt(root, list).flatMap((record, index) => (isFields(record) ? [{ fields: record, index }] : []));

export function findBrokenRules(pieces: Pieces): Finding[] {
  const { core } = pieces;
  return [
    ...repeatedIds(pieces),
    ...repeatedRanks(core),
    ...repeatedMilestones(core),
    ...circlesOfSkills(core),
    ...circlesOfTransitions(core),
    ...taughtAlready(core),
    ...unsafeLinks(pieces),
    ...oddQuestions(pieces.questions),
    ...loadedQuestions(pieces.fit),
    ...strangers(pieces),
  ];
}

/** Sections need an id of their own within their part only, answers within their question. */
function repeatedIds(pieces: Pieces): Finding[] {
  const seen = new Set<string>();
  return recordsOf(pieces).flatMap(({ piece, list, path, record }): Finding[] => {
    if (!isFields(record) || typeof record['id'] !== 'string') return [];
    const isWithin = list === 'sections' || list === 'fit.answers';
    const name = `${list}/${isWithin ? `${path[1]}/` : ''}${record['id']}`;
    if (!seen.has(name)) return seen.add(name) && [];
    return [{ piece, path: [...path, 'id'], text: `the id "${record['id']}" is taken, expected one of its own` }];
  });
}

function repeatedRanks(core: unknown): Finding[] {
  const holders = new Map<string, string>();
  return fieldsIn(core, 'skills').flatMap(({ fields, index }) =>
    Object.entries(isFields(fields['ranks']) ? fields['ranks'] : {}).flatMap(([ranking, rank]): Finding[] => {
      const place = `${ranking} ${String(rank)}`;
      const holder = holders.get(place);
      if (holder === undefined) return holders.set(place, String(fields['id'])) && [];
      const text = `place ${String(rank)} of "${ranking}" is held by "${holder}", expected a place of its own`;
      return [{ piece: 'core', path: ['skills', index, 'ranks', ranking], text }];
    }),
  );
}

/** Milestones are ticked by their ids, so no two steps of a career may share one. */
function repeatedMilestones(core: unknown): Finding[] {
  const holders = new Map<string, string>();
  return fieldsIn(core, 'transitions').flatMap(({ fields, index }) =>
    fieldsIn(fields, 'milestones').flatMap(({ fields: { id }, index: at }): Finding[] => {
      if (typeof id !== 'string') return [];
      const holder = holders.get(id);
      if (holder === undefined) return holders.set(id, String(fields['id'])) && [];
      const text = `the milestone id "${id}" is taken by "${holder}", expected one of its own`;
      return [{ piece: 'core', path: ['transitions', index, 'milestones', at, 'id'], text }];
    }),
  );
}

function circlesOfSkills(core: unknown): Finding[] {
  const skills = fieldsIn(core, 'skills');
  const edges = skills.flatMap(({ fields, index }) =>
    listAt(fields, 'after').map((to, at) => ({
      from: String(fields['id']),
      to: String(to),
      path: ['skills', index, 'after', at],
    })),
  );
  return closingEdges(edges).map(({ path, circle }) => ({
    piece: 'core',
    path,
    text: `expected skills to build on one another without a circle, found ${circle.join(' → ')}`,
  }));
}

function circlesOfTransitions(core: unknown): Finding[] {
  const edges = fieldsIn(core, 'transitions').flatMap(({ fields: { from, to }, index }) =>
    typeof from === 'string' && typeof to === 'string' ? [{ from, to, path: ['transitions', index] }] : [],
  );
  return closingEdges(edges).map(({ path, circle }) => ({
    piece: 'core',
    path,
    text: `expected transitions without a circle, found ${circle.join(' → ')}`,
  }));
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: Key[];
}

/** The edges that close a circle, each with the circle it closes. Without recursion: chains may be long. */
function closingEdges(edges: readonly Edge[]): (Edge & { circle: string[] })[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const closing: (Edge & { circle: string[] })[] = [];
  for (const start of leaving.keys()) {
    if (done.has(start)) continue;
    const way = [{ at: start, next: 0 }];
    const onWay = new Set([start]);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const edge = leaving.get(step.at)?.[step.next];
      step.next += 1;
      if (!edge) {
        done.add(step.at);
        onWay.delete(step.at);
        way.pop();
      } else if (onWay.has(edge.to)) {
        const circle = way.slice(way.findIndex(({ at }) => at === edge.to)).map(({ at }) => at);
        closing.push({ ...edge, circle: [...circle, edge.to] });
      } else if (!done.has(edge.to)) {
        way.push({ at: edge.to, next: 0 });
        onWay.add(edge.to);
      }
    }
  }
  return closing;
}

/** What an alternative calls new, this career must not teach. */
function taughtAlready(core: unknown): Finding[] {
  const taught = new Set(fieldsIn(core, 'skills').map(({ fields }) => fields['id']));
  return fieldsIn(core, 'alternatives').flatMap(({ fields, index }) =>
    fieldsIn(fields, 'new')
      .filter((item) => taught.has(item.fields['skill']))
      .map(({ fields: { skill }, index: at }) => ({
        piece: 'core',
        path: ['alternatives', index, 'new', at, 'skill'],
        text: `expected a skill this career does not teach, found "${String(skill)}": it carries over, or levels up`,
      })),
  );
}

function unsafeLinks(pieces: Pieces): Finding[] {
  return recordsOf(pieces).flatMap(({ piece, path, record }): Finding[] => {
    const url = isFields(record) ? record['url'] : undefined;
    if (typeof url !== 'string' || url === '' || isSafeUrl(url)) return [];
    return [{ piece, path: [...path, 'url'], text: `expected an http:, https: or mailto: link, found "${url}"` }];
  });
}

function oddQuestions(questions: unknown): Finding[] {
  return fieldsIn(questions, 'questions').flatMap(({ fields, index }): Finding[] => {
    const choices = fieldsIn(fields, 'choices');
    const right = choices.filter((choice) => choice.fields['right'] === true).length;
    const at = (field: string, text: string): Finding[] => [
      { piece: 'questions', path: ['questions', index, field], text },
    ];
    if (fields['kind'] === 'choice' && (choices.length < 2 || right !== 1)) {
      return at(
        'choices',
        `expected two choices or more, one of them right, found ${choices.length} with ${right} right`,
      );
    }
    if (fields['kind'] === 'open' && listAt(fields, 'points').length === 0) {
      return at('points', 'expected the points that a good answer holds, found none');
    }
    return [];
  });
}

/** A question of the fit quiz must leave both ways open, and another career is named where this one suits less. */
function loadedQuestions(fit: unknown): Finding[] {
  return fieldsIn(fit, 'questions').flatMap(({ fields, index }): Finding[] => {
    const answers = fieldsIn(fields, 'answers');
    const path = ['questions', index, 'answers'];
    const speaking = (sign: 1 | -1): number =>
      answers.filter((answer) => Math.sign(Number(answer.fields['weight'])) === sign).length;
    const [speakFor, against] = [speaking(1), speaking(-1)];
    return [
      ...(speakFor && against
        ? []
        : [
            { text: `expected answers for and against the career, found ${speakFor} for and ${against} against`, path },
          ]),
      ...answers
        .filter(
          ({ fields: { weight, instead } }) =>
            isFields(instead) && Object.keys(instead).length > 0 && Number(weight) >= 0,
        )
        .map((answer) => ({
          text: 'expected other careers only where an answer speaks against this one',
          path: [...path, answer.index, 'instead'],
        })),
    ].map((finding) => ({ piece: 'fit', ...finding }));
  });
}

/** The pieces of a dataset must be of the same career. */
function strangers({ core, ...pieces }: Pieces): Finding[] {
  const id = isFields(core) ? core['id'] : undefined;
  return (['guide', 'fit', 'questions'] as const).flatMap((piece): Finding[] => {
    const value = pieces[piece];
    const career = isFields(value) ? value['career'] : undefined;
    if (typeof career !== 'string' || typeof id !== 'string' || career === id) return [];
    return [{ piece, path: ['career'], text: `expected the career "${id}", found "${career}"` }];
  });
}
