/**
 * README.md and the pages of docs/. The parts of them that scripts write are between `<!-- generated: name -->` and
 * `<!-- /generated -->`; a block can be on any page, and moves by moving its two comments.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Every page by its path. */
export function readPages() {
  const docs = existsSync('docs') ? readdirSync('docs').filter((name) => name.endsWith('.md')) : [];
  const paths = ['README.md', ...docs.sort().map((name) => `docs/${name}`)];
  return new Map(paths.filter((path) => existsSync(path)).map((path) => [path, readFileSync(path, 'utf8')]));
}

/** Replaces what is in a block. A text without such a block stays as it is. */
export function replaceBlock(text, name, block) {
  const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated -->)`);
  return text.replace(pattern, (_all, start, end) => `${start}\n${block}\n\n${end}`);
}

/** A Markdown table as Prettier writes it, so that formatting a file changes nothing in it. */
export function table(head, rows) {
  const oneLine = (cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
  const body = rows.map((cells) => cells.map(oneLine));
  const lines = [head, ...body];
  const widths = head.map((_title, column) => Math.max(3, ...lines.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
