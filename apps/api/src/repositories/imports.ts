import type { ImportState } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import { REFERENCE_COLUMNS, type ReferenceRow, STATUS_NOW } from './article-rows.js';
import type { Slice } from './slice.js';

/** Where an article comes from. */
export interface ImportKey {
  readonly agencyId: string;
  readonly source: string;
  readonly sourceId: string;
}

/** A source of an agency. */
export type ImportSource = Pick<ImportKey, 'agencyId' | 'source'>;

/** What is known of an import, with the article it became. */
export interface ImportRow extends ReferenceRow, Pick<ImportState, 'status' | 'version'> {
  readonly source_id: string;
  readonly source_version: string;
  readonly withdrawn_by: ImportState['withdrawnBy'];
  /** Whether readers are not to know of it yet, or never. */
  readonly hidden: boolean;
  readonly digest: Buffer;
  readonly imported_at: Date;
  readonly view_baseline: number;
  readonly change_history: readonly { readonly kind: string; readonly note: string }[];
}

const IS_HIDDEN = 'coalesce(a.embargoed_until > now(), false)';

const SELECT = `
  SELECT ${REFERENCE_COLUMNS}, ${STATUS_NOW}, a.version, a.view_baseline, ${IS_HIDDEN} AS hidden, a.detail->'changeHistory' AS change_history,
    l.source_id, l.source_version, l.withdrawn_by, l.digest, l.imported_at
  FROM import_link l
  JOIN article a ON a.agency_id = l.agency_id AND a.id = l.article_id
  JOIN agency g ON g.id = l.agency_id`;

/** The import of a key, on any connection: in a transaction it shows what the transaction sees. */
export async function findImport(
  client: ClientBase | Pool,
  { agencyId, source, sourceId }: ImportKey,
): Promise<ImportRow | undefined> {
  const { rows } = await client.query<ImportRow>(
    `${SELECT} WHERE l.agency_id = $1 AND l.source = $2 AND l.source_id = $3`,
    [agencyId, source, sourceId],
  );
  return rows[0];
}

/** Reads what came from sources. */
export class ImportRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async find(key: ImportKey): Promise<ImportRow | undefined> {
    return findImport(this.#pool, key);
  }

  /** What came from one source, in the order of the source's ids; backwards for `prev`. */
  async list(
    { agencyId, source }: ImportSource,
    { after, direction, limit }: Slice<string>,
  ): Promise<ImportRow[]> {
    const [compare, order] = direction === 'next' ? ['>', 'ASC'] : ['<', 'DESC'];
    const { rows } = await this.#pool.query<ImportRow>(
      `${SELECT} WHERE l.agency_id = $1 AND l.source = $2 AND ($3::text IS NULL OR l.source_id ${compare} $3)
       ORDER BY l.source_id ${order} LIMIT $4`,
      [agencyId, source, after, limit],
    );
    return rows;
  }
}
