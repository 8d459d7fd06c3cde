/** The parts of README.md that are written by scripts stand between `<!-- generated: name -->` and `<!-- /generated -->`. */

/** Replaces what stands in a block. A text without such a block stays as it is. */
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
