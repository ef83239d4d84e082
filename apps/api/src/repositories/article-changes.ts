import type { ArticleState, Withdrawal } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import { IS_CHANGEABLE, IS_PUBLIC, STATUS_NOW } from './article-rows.js';

/** What has to be known of an article before it is changed. */
export interface ChangedRow extends Pick<ArticleState, 'slug' | 'status' | 'version'> {
  readonly id: string;
  readonly withdrawn: {
    readonly at: string;
    readonly reason: string;
    readonly replacedBy: string | null;
  } | null;
  readonly time_zone: string;
}

const COLUMNS = `a.id, a.slug, ${STATUS_NOW}, a.version, a.withdrawn, g.time_zone`;

/** The agency an article belongs to; undefined for drafts. */
export async function findOwner(pool: Pool, articleId: string): Promise<string | undefined> {
  const { rows } = await pool.query(
    `SELECT a.agency_id FROM article a WHERE a.id = $1 AND ${IS_CHANGEABLE}`,
    [articleId],
  );
  return rows[0]?.agency_id;
}

/** Read it with the agency's articles locked: it then stays as it is until the commit. */
export async function findForChange(
  client: ClientBase,
  agencyId: string,
  articleId: string,
): Promise<ChangedRow | undefined> {
  const { rows } = await client.query<ChangedRow>(
    `SELECT ${COLUMNS} FROM article a JOIN agency g ON g.id = a.agency_id
     WHERE a.agency_id = $1 AND a.id = $2 AND ${IS_CHANGEABLE}`,
    [agencyId, articleId],
  );
  return rows[0];
}

/** Whether readers find this article of the agency. */
export async function isPublic(client: ClientBase, agencyId: string, articleId: string): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT 1 FROM article a WHERE a.agency_id = $1 AND a.id = $2 AND ${IS_PUBLIC}) AS found`,
    [agencyId, articleId],
  );
  return rows[0].found;
}

/**
 * Adds a public note of what was corrected, unless that note is there.
 *
 * @returns whether it was added
 */
export async function addCorrection(
  client: ClientBase,
  agencyId: string,
  articleId: string,
  note: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE article SET status = 'corrected', version = version + 1, updated_at = greatest(now(), published_at),
       detail = jsonb_set(detail, '{changeHistory}', detail->'changeHistory' ||
         jsonb_build_array(jsonb_build_object('at', now()::timestamptz(3), 'kind', 'correction', 'note', $3::text)))
     WHERE agency_id = $1 AND id = $2 AND NOT detail->'changeHistory' @>
       jsonb_build_array(jsonb_build_object('kind', 'correction', 'note', $3::text))`,
    [agencyId, articleId, note],
  );
  return rowCount === 1;
}

/**
 * Takes an article back, and remembers who did: only the source brings back what the source withdrew. Of one under
 * embargo readers never learn that there was anything to take back.
 */
export async function withdrawArticle(
  client: ClientBase,
  agencyId: string,
  articleId: string,
  { reason, replacedBy = null }: Withdrawal,
  by: 'source' | 'editor',
): Promise<void> {
  await client.query(
    `UPDATE article SET status = 'withdrawn', version = version + 1, updated_at = now(),
       embargoed_until = CASE WHEN embargoed_until > now() THEN 'infinity'::timestamptz ELSE embargoed_until END,
       withdrawn = jsonb_build_object('at', now()::timestamptz(3), 'reason', $3::text, 'replacedBy', $4::text)
     WHERE agency_id = $1 AND id = $2`,
    [agencyId, articleId, reason, replacedBy],
  );
  await client.query(
    `UPDATE import_link SET withdrawn_by = $3, imported_at = CASE WHEN $3 = 'source' THEN now() ELSE imported_at END
     WHERE agency_id = $1 AND article_id = $2`,
    [agencyId, articleId, by],
  );
}
