/** The dataset's JSON Schema, for editors and for those who write datasets by other means. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { pieceNames, schemas } from './findings.js';

const names = { core: 'career', guide: 'guide', fit: 'fit', questions: 'questions', wordings: 'wordings' } as const;
const titles = {
  core: 'A career, as career-elements reads it',
  guide: 'The written guide of a career',
  fit: 'The fit quiz of a career',
  questions: "The coach's questions of a career",
  wordings: 'How people ask what the guide of a career answers',
} as const;

/** The files of `data/schema/` by name, such as `career.schema.json`: what may be written, defaults left out. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    pieceNames.map((piece) => {
      // Trimming is ours to do, and so is telling more from less; JSON Schema has no word for them.
      const { $schema, ...schema } = toJsonSchema(schemas[piece], {
        typeMode: 'input',
        ignoreActions: ['trim', 'check'],
      });
      return [`${names[piece]}.schema.json`, { $schema, title: titles[piece], ...schema }];
    }),
  );
}
