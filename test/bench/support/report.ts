/** What a run says: a table to read, and a file to compare with the next. */
import { writeFileSync } from 'node:fs';
import type { Machine } from './machine.js';

export interface Figure {
  /** The number of the goal it is held against. */
  readonly goal?: number;
  readonly name: string;
  readonly measured: number;
  /** What it must not exceed. Without one it only tells. */
  readonly limit?: number;
  readonly unit?: 'ms' | 'KB';
  /** The same thing measured twice, one by the other: how far from 1 this is, a ratio beside it may be by chance. */
  readonly noise?: number;
  readonly note?: string;
}

const isMet = ({ measured, limit }: Figure): boolean | undefined =>
  limit === undefined ? undefined : measured <= limit;

/** As many digits as tell something: three. */
const digits = (number: number): string =>
  number >= 100 || Number.isInteger(number) ? number.toFixed(0) : number.toPrecision(number < 1 ? 2 : 3);

export function printTable(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => {
    const { goal, name, measured, limit, unit, noise, note } = figure;
    const met = isMet(figure);
    return [
      goal === undefined ? '' : String(goal),
      name,
      `${digits(measured)}${unit ? ` ${unit}` : ''}`,
      limit === undefined ? '' : `≤ ${limit}`,
      met === undefined ? '' : met ? 'met' : 'NOT MET',
      noise === undefined ? '' : noise.toFixed(2),
      note ?? '',
    ];
  });
  const table = [['#', 'figure', 'measured', 'goal', '', 'A/A', ''], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  console.log();
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

const rounded = (number: number): number => Number(number.toPrecision(3));

export function writeResults({ figures, ...run }: Machine & { repeats: number; figures: readonly Figure[] }): void {
  const results = {
    ...run,
    figures: figures.map((figure) => ({
      ...figure,
      measured: rounded(figure.measured),
      ...(figure.noise !== undefined && { noise: rounded(figure.noise) }),
      ...(figure.limit !== undefined && { met: isMet(figure) }),
    })),
  };
  writeFileSync('test/bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
}
