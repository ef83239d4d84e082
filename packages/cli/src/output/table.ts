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

/** Columns as wide as their widest cell, two blanks apart. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
