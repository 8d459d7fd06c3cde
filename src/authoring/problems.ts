/** What is wrong with a guide or a dataset, and how it is told. */
export interface Problem {
  /** The file, as seen from the guide's folder. */
  readonly file: string;
  /** From 1; 0 where a line says nothing, as in built JSON. */
  readonly line: number;
  /** The field as its author writes it: a front matter key, or a heading. */
  readonly field?: string;
  readonly text: string;
  /** Whether it only reads badly, and stops nothing. */
  readonly warning?: boolean;
}

/** `skills/sql.md:7: tools: unknown tool "postgress", …` */
export function formatProblem({ file, line, field, text, warning }: Problem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return [place, ...(warning ? ['warning'] : []), ...(field ? [field] : []), text].join(': ');
}

/** By file, then line; what is found twice is told once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...told.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.field ?? '', b.field ?? ''),
  );
}

/** Order by code units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
