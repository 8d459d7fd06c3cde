/** What reads badly in a dataset though nothing in it is wrong. */
import type { Key } from '../model/explain.js';
import { yearsOf } from '../model/figures.js';
import { fold } from '../model/fold.js';
import { isFields, listAt, namedBy, recordLists, type Reference } from '../model/references.js';
import type { Finding, PieceName, Pieces } from './finding.js';
import { recordsOf } from './link.js';

const longestSummary = 240;
const longestMilestone = 5;
const longestDays = 8;
const longestSubject = 4;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);
const textIn = (record: unknown, field: string): string | undefined => {
  const value = isFields(record) ? record[field] : undefined;
  return typeof value === 'string' ? value : undefined;
};

export function findWarnings(pieces: Pieces): Finding[] {
  const { core, fit, wordings } = pieces;
  return [
    ...summaries(pieces),
    ...longTitles(core, fit),
    ...undrawn(core),
    ...unasked(core),
    ...unreachable(core),
    ...repeatedWordings(wordings),
  ].map((finding) => ({ ...finding, warning: true }));
}

function summaries(pieces: Pieces): Finding[] {
  const openings = new Map<string, string>();
  const whole = { piece: 'core' as PieceName, list: 'career', path: [] as Key[], record: pieces.core };
  return [whole, ...recordsOf(pieces)].flatMap(({ piece, path, record }): Finding[] => {
    const summary = textIn(record, 'summary');
    if (summary === undefined) return [];
    const at = { piece, path: [...path, 'summary'] };
    const findings: Finding[] = [];
    const length = [...summary].length;
    if (length > longestSummary) {
      findings.push({ ...at, text: `expected ${longestSummary} characters at most, found ${length}` });
    }
    const opening = wordsOf(summary.toLowerCase()).slice(0, 3).join(' ');
    const name = textIn(record, 'title') ?? textIn(record, 'id') ?? '';
    const first = openings.get(opening);
    if (first === undefined) openings.set(opening, name);
    else findings.push({ ...at, text: `starts with the same words as the summary of "${first}": "${opening}"` });
    return findings;
  });
}

function longTitles(core: unknown, fit: unknown): Finding[] {
  const tooLong = (at: Pick<Finding, 'piece' | 'path'>, text: string | undefined, most: number): Finding[] => {
    const count = text === undefined ? 0 : wordsOf(text).length;
    return count > most ? [{ ...at, text: `expected ${most} words at most, found ${count}` }] : [];
  };
  return [
    ...listAt(core, 'transitions').flatMap((transition, index) =>
      listAt(transition, 'milestones').flatMap((milestone, at) =>
        tooLong(
          { piece: 'core', path: ['transitions', index, 'milestones', at, 'title'] },
          textIn(milestone, 'title'),
          longestMilestone,
        ),
      ),
    ),
    ...listAt(core, 'alternatives').flatMap((alternative, index) =>
      tooLong({ piece: 'core', path: ['alternatives', index, 'days'] }, textIn(alternative, 'days'), longestDays),
    ),
    ...listAt(fit, 'questions').flatMap((question, index) =>
      tooLong({ piece: 'fit', path: ['questions', index, 'title'] }, textIn(question, 'title'), longestSubject),
    ),
  ];
}

/** Changes that lack the years to be drawn between. */
function undrawn(core: unknown): Finding[] {
  return listAt(core, 'outlook.facts').flatMap((fact, index): Finding[] => {
    if (!isFields(fact) || fact['change'] === undefined) return [];
    const years = yearsOf(textIn(fact, 'period'));
    if (years && years.from < years.to) return [];
    const text = 'expected two years in the period, such as "2020 to 2030", to draw the change between';
    return [{ piece: 'core', path: ['outlook', 'facts', index, 'change'], text }];
  });
}

/** Skills that no position, transition or alternative asks for. */
function unasked(core: unknown): Finding[] {
  const asked = new Set<string>();
  const asks = ({ to, member }: Reference): boolean => to === 'skills' && member !== undefined;
  for (const [list, references] of Object.entries(recordLists)) {
    for (const record of listAt(core, list)) {
      for (const reference of references.filter(asks)) for (const { id } of namedBy(record, reference)) asked.add(id);
    }
  }
  return listAt(core, 'skills').flatMap((skill, index): Finding[] => {
    const id = textIn(skill, 'id');
    return id === undefined || asked.has(id)
      ? []
      : [{ piece: 'core', path: ['skills', index], text: `nobody asks for the skill "${id}"` }];
  });
}

/** What two sections are asked in the same words tells neither from the other, and twice the same tells nothing more. */
function repeatedWordings(wordings: unknown): Finding[] {
  const places = new Map<string, string>();
  return listAt(wordings, 'wordings').flatMap((wording, index) =>
    listAt(wording, 'texts').flatMap((text, at): Finding[] => {
      const words = fold(String(text))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const place = places.get(words);
      if (place === undefined) return places.set(words, textIn(wording, 'from') ?? '') && [];
      const path = ['wordings', index, 'texts', at];
      return [{ piece: 'wordings', path, text: `is asked in these words of "${place}" already` }];
    }),
  );
}

/** Positions that no way leads to from the first stage that has any. */
function unreachable(core: unknown): Finding[] {
  const positions = listAt(core, 'positions');
  const stages = listAt(core, 'stages').map((stage) => textIn(stage, 'id'));
  const stageOf = (position: unknown): number => stages.indexOf(textIn(position, 'stage'));
  const first = Math.min(...positions.map(stageOf).filter((stage) => stage >= 0));
  const reached = new Set(positions.filter((position) => stageOf(position) === first).map((it) => textIn(it, 'id')));
  const next = new Map<string, string[]>();
  for (const transition of listAt(core, 'transitions')) {
    const from = textIn(transition, 'from') ?? '';
    next.set(from, [...(next.get(from) ?? []), textIn(transition, 'to') ?? '']);
  }
  // A set's loop goes on to what is added while it runs.
  for (const id of reached) for (const to of next.get(id ?? '') ?? []) reached.add(to);
  return positions.flatMap((position, index): Finding[] => {
    const id = textIn(position, 'id');
    return id === undefined || reached.has(id)
      ? []
      : [{ piece: 'core', path: ['positions', index], text: `no transition leads to the position "${id}"` }];
  });
}
