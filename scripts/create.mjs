/**
 * `npm run create <name>`: writes a new element that works and passes every check, to be changed into what it is to be:
 * its class, styles, words, registration, stories and tests, and its size limit. Then it brings whatever lists the
 * elements up to date.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { refusal, scaffold } from './create/scaffold.mjs';
import { tagOf } from './elements.mjs';
import { root } from './setup.mjs';

process.chdir(root);

const [name = ''] = process.argv.slice(2);
const refused = refusal(name, packageJson.exports);
if (refused) {
  console.error(refused);
  process.exit(1);
}

for (const [path, text] of await scaffold(name)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}

const run = (...command) => execFileSync(process.execPath, command, { stdio: 'inherit' });
run('scripts/generate.mjs');
// The one file holds the element now: its hash and the sizes in the docs are others.
run('scripts/build.mjs', '--cdn');
run('scripts/size.mjs', '--write');
console.log(`\n<${tagOf(name)}> is there: \`npm start\` shows it, \`npm test -- --only ${name}\` checks it.`);
