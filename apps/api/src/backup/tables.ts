import type { ClientBase } from 'pg';

/** A table as it is written and read back. */
export interface StoredTable {
  readonly name: string;
  /** Columns that hold something of their own; what is generated from them is made anew. */
  readonly columns: readonly string[];
}

/** How values look as text, the same on every server. */
const EXACT_TEXT = [
  "SET LOCAL timezone = 'UTC'",
  "SET LOCAL datestyle = 'ISO, YMD'",
  "SET LOCAL intervalstyle = 'iso_8601'",
  "SET LOCAL bytea_output = 'hex'",
  'SET LOCAL extra_float_digits = 1',
  // A long table takes longer than any request may.
  'SET LOCAL statement_timeout = 0',
].join(';');

/** Makes the rest of the transaction write values as every server reads them. */
export async function useExactText(owner: ClientBase): Promise<void> {
  await owner.query(EXACT_TEXT);
}

/** The migrations' own book: it says which schema the rows fit. */
export const LEDGER = 'humas_migrations';

const TABLES = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '${LEDGER}'
  GROUP BY c.relname ORDER BY c.relname`;

const REFERENCES = `
  SELECT DISTINCT c.conrelid::regclass::text AS table, c.confrelid::regclass::text AS needs
  FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid <> c.confrelid`;

/** Every table of the schema, each after those it refers to: a new migration's tables are found without anybody thinking of it. */
export async function readTables(owner: ClientBase): Promise<StoredTable[]> {
  const { rows: tables } = await owner.query<StoredTable>(TABLES);
  const { rows: references } = await owner.query<{ table: string; needs: string }>(REFERENCES);
  const ordered: StoredTable[] = [];
  let waiting = tables;
  while (waiting.length > 0) {
    const isWaiting = (name: string) => waiting.some((table) => table.name === name);
    const ready = waiting.filter(
      ({ name }) => !references.some(({ table, needs }) => table === name && isWaiting(needs)),
    );
    if (ready.length === 0)
      throw new Error(`humas: tables refer to each other in a circle: ${waiting.map(({ name }) => name)}`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}

/** `"table" ("column", …)` for COPY. */
export function copyTarget({ name, columns }: StoredTable): string {
  return `${quoted(name)} (${columns.map(quoted).join(', ')})`;
}

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
