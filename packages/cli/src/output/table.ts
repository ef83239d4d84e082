import type { Output } from './io.js';

/** One row: a number at the left, what it counts, and what to add. */
export interface CountRow {
  count: number;
  label: string;
  detail?: string;
}

/** Aligns numbers at their right and what they count at its left. */
export function countTable(rows: readonly CountRow[], formatCount: (count: number) => string): string[] {
  const numbers = rows.map(({ count }) => formatCount(count));
  const width = Math.max(0, ...numbers.map((number) => number.length));
  const widest = Math.max(0, ...rows.filter(({ detail }) => detail).map(({ label }) => label.length));
  return rows.map(({ label, detail }, index) => {
    const number = (numbers[index] ?? '').padStart(width);
    return `  ${number}  ${detail ? `${label.padEnd(widest)}  ${detail}` : label}`;
  });
}

/**
 * A table with a heading: columns as wide as their widest cell, two blanks apart. Where the terminal is narrower, a block
 * for every row.
 */
export function columns(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  { columns: width = Number.POSITIVE_INFINITY, isTTY }: Pick<Output, 'columns' | 'isTTY'>,
): string[] {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const whole = widths.reduce((sum, one) => sum + one + 2, -2);
  if (isTTY && whole > width) return rows.flatMap((row) => block(heading, row));
  return [heading, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function block(heading: readonly string[], [first = '', ...rest]: readonly string[]): string[] {
  const titles = heading.slice(1);
  const widest = Math.max(...titles.map((title) => title.length));
  return [
    first,
    ...rest.flatMap((cell, at) => (cell ? [`  ${(titles[at] ?? '').padEnd(widest)}  ${cell}`] : [])),
  ];
}
