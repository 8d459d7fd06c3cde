/** `npm run test:watch -- ladder`: runs the tests whose path holds the word, in Chromium, again at each change. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setUp } from './setup.mjs';

setUp();
const word = process.argv[2] ?? '';
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && file.includes(word));
const inBrowser = tests.filter((file) => file.endsWith('.browser.test.ts'));
const inNode = tests.filter((file) => !inBrowser.includes(file));

/** The browser runner listens to the keyboard; the other only prints. */
function watch(command, stdin, env) {
  const child = spawn(process.execPath, command, {
    stdio: [stdin, 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  process.once('exit', () => child.kill());
}

if (tests.length === 0) console.error(`No test has "${word}" in its path.`);
if (inBrowser.length > 0) {
  watch(['node_modules/@web/test-runner/dist/bin.js', '--watch', '--files', ...inBrowser], 'inherit', {
    BROWSERS: 'chromium',
  });
}
if (inNode.length > 0) {
  watch(
    ['node_modules/vitest/vitest.mjs', '--watch', '--project', 'unit', '--project', 'hosts', ...inNode],
    'ignore',
    {},
  );
}
