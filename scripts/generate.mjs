/**
 * Rebuilds every file that is generated and checked in: datasets, schema, lists of elements, manifest, types, tables in
 * README and docs. `--check` writes nothing, and fails with the names of the files that differ.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { datasets, schemas } from './generate/datasets.mjs';
import { elementLists } from './generate/element-lists.mjs';
import { pages } from './generate/tables.mjs';
import { manifestFiles, readManifest } from './manifest.mjs';
import { root } from './setup.mjs';

process.chdir(root);

const manifest = await readManifest();
const files = [
  ...(await datasets()),
  ...(await schemas()),
  ...(await elementLists()),
  ...manifestFiles(manifest),
  ...(await pages(manifest)),
];
const differing = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const [path] of differing) console.error(`${path} is not what its sources give: npm run generate`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of differing) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}
