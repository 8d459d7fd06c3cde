/** The datasets that are built from guides, and the JSON Schema of a dataset. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';

/** A guide's folder is one that holds a `career.md`. */
const guidesUnder = (folder) =>
  existsSync(join(folder, 'career.md'))
    ? [folder]
    : existsSync(folder)
      ? readdirSync(folder)
          .map((name) => join(folder, name))
          .filter((guide) => existsSync(join(guide, 'career.md')))
      : [];

/** The datasets built from guides, as text by path. Prints what a guide has wrong, and throws. */
export async function datasets() {
  const { buildGuide } = await importSource('src/authoring/build.ts');
  const { formatProblem } = await importSource('src/authoring/problems.ts');
  const pairs = [
    ['data/guide', 'data/careers'],
    ['test/fixtures/guide', 'test/fixtures/careers'],
  ];
  return pairs.flatMap(([guides, target]) =>
    guidesUnder(guides).flatMap((guide) => {
      const { files, problems } = buildGuide(guide);
      if (files) return [...files].map(([name, text]) => [join(target, name), text]);
      for (const problem of problems) console.error(formatProblem(problem));
      throw new Error(`${guide}: the guide has errors`);
    }),
  );
}

export async function schemas() {
  const { jsonSchemas } = await importSource('src/authoring/json-schema.ts');
  return Object.entries(jsonSchemas()).map(([name, schema]) => [
    `data/schema/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
}
