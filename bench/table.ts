/** Prints rows as a Markdown table. */
export function printTable(title: string, head: string[], rows: (string | number)[][]): void {
  console.log(`\n## ${title}\n`);
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

/** The middle value; runs on shared machines have outliers on both sides. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
