import type { BackupEnd } from './write-backup.js';

/** One line a table, for people: what it holds and a sum to compare with another backup's. */
export function reportOf(tables: BackupEnd['tables']): string {
  return Object.entries(tables)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { rows, digest }]) => `${name.padEnd(20)} ${String(rows).padStart(10)}  ${digest}`)
    .join('\n');
}
