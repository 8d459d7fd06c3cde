/** What is wrong with a dataset, whether it comes from a guide or from a file: found by path. */
import * as v from 'valibot';
import { explain, unknownFields } from '../model/explain.js';
import { CareerSchema, FitSchema, GuideSchema, QuestionsSchema, WordingsSchema } from '../model/schema.js';
import type { Finding, PieceName, Pieces } from './finding.js';
import { findDangling } from './link.js';
import { wayOut } from './did-you-mean.js';
import { findBrokenRules } from './rules.js';
import { findWarnings } from './warnings.js';

export const schemas = {
  core: CareerSchema,
  guide: GuideSchema,
  fit: FitSchema,
  questions: QuestionsSchema,
  wordings: WordingsSchema,
} as const;
export const pieceNames = Object.keys(schemas) as PieceName[];

/** Everything there is to say about a dataset, errors and warnings. */
export function findAll(pieces: Pieces): Finding[] {
  return [...findMisfits(pieces), ...findDangling(pieces), ...findBrokenRules(pieces), ...findWarnings(pieces)];
}

/** What does not fit the schema. */
export function findMisfits(pieces: Pieces): Finding[] {
  return pieceNames.flatMap((piece) => {
    if (pieces[piece] === undefined) return [];
    const result = v.safeParse(schemas[piece], pieces[piece]);
    return (result.issues ?? []).map((issue): Finding => {
      const { path, expected, found } = explain(schemas[piece], issue);
      return { piece, path, text: `expected ${expected}, found ${found}` };
    });
  });
}

/** Fields that the schema does not have: no element reads them, and what is built is written without them. */
export function findUnknownFields(pieces: Pieces): Finding[] {
  return pieceNames.flatMap((piece) =>
    unknownFields(schemas[piece], pieces[piece]).map(({ path, known }) => ({
      piece,
      path,
      text: `unknown field, which no element reads${wayOut(String(path.at(-1)), known)}`,
    })),
  );
}
