import type { ImportCountResult } from '@humas/contract';
import type { ClientBase } from 'pg';
import type { ImportDraft } from '../imports/import-draft.js';
import type { ImportKey, ImportSource } from './imports.js';

/** Any constant nothing else here uses as an advisory lock. */
const LOCK = 72_771_005;

/**
 * Lets one transaction at a time change articles of an agency; it ends with the transaction. Addresses belong to an
 * agency, so two articles that want the same one have to take turns, and so do two writers of one article.
 */
export async function lockArticles(client: ClientBase, agencyId: string): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCK, agencyId]);
}

/** What an import makes of an article, beyond its own content. */
export interface ImportedState {
  readonly articleId: string;
  readonly slug: string;
  /** A public note that was not said before. */
  readonly newCorrection: string | null;
}

/**
 * An article nobody had. A time to come counts as now, since now is when it is published: it would stand above
 * everything that follows until then. Under embargo it is published at the end of that.
 */
export async function insertImportedArticle(
  client: ClientBase,
  key: ImportKey,
  { content, ...draft }: ImportDraft,
  { articleId, slug, newCorrection }: ImportedState,
): Promise<void> {
  await client.query(
    `INSERT INTO article (agency_id, id, slug, type, status, category_id, locale, tag_keys, cover_id,
       translation_group, published_at, updated_at, canonical_url, view_baseline, poll, summary, detail, embargoed_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $2,
       coalesce(${EMBARGO}, least($10::timestamptz, now())),
       coalesce(${EMBARGO}, least(greatest($11::timestamptz, $10::timestamptz), now())), $12, $13, $14, $15,
       $16::jsonb || jsonb_build_object('changeHistory', ${HISTORY}), ${EMBARGO})`,
    [
      key.agencyId,
      articleId,
      slug,
      content.type,
      newCorrection === null ? 'published' : 'corrected',
      content.categoryId,
      content.locale,
      content.tagKeys,
      content.coverId,
      content.publishedAt,
      content.updatedAt,
      content.canonicalUrl,
      draft.viewBaseline,
      content.poll,
      { ...content.summary, verdict: null },
      { ...EMPTY_DETAIL, ...content.detail },
      newCorrection,
      content.embargoedUntil,
    ],
  );
  await client.query(
    `INSERT INTO article_publisher (agency_id, published_at, article_id, owner_id)
     SELECT agency_id, published_at, id, agency_id FROM article WHERE agency_id = $1 AND id = $2`,
    [key.agencyId, articleId],
  );
  await client.query(
    `INSERT INTO import_link (agency_id, source, source_id, article_id, source_url, source_version, digest, imported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
    [key.agencyId, key.source, key.sourceId, articleId, draft.sourceUrl, draft.sourceVersion, draft.digest],
  );
}

/** The end of an embargo that is still to come, or null. Parameter 18. */
const EMBARGO = '(CASE WHEN $18::timestamptz > now() THEN $18::timestamptz END)';

/** What only editors add to an article here, and an import therefore leaves alone. */
const EMPTY_DETAIL = { attachments: [], keyFigures: [], clarification: null, readAlso: [] };

/** The list of one correction, said now; empty without one. Parameter 17. */
const HISTORY = `CASE WHEN $17::text IS NULL THEN '[]'::jsonb ELSE
  jsonb_build_array(jsonb_build_object('at', now()::timestamptz(3), 'kind', 'correction', 'note', $17::text)) END`;

/**
 * An article that becomes what its source says now. It keeps its id, and what editors added here; a withdrawn one is
 * public again.
 */
export async function updateImportedArticle(
  client: ClientBase,
  key: ImportKey,
  { content, ...draft }: ImportDraft,
  { articleId, slug, newCorrection }: ImportedState,
): Promise<void> {
  await client.query(
    `UPDATE article SET slug = $3, type = $4, category_id = $5, locale = $6, tag_keys = $7, cover_id = $8,
       published_at = coalesce(${SAME_OR_NEW_EMBARGO},
         CASE WHEN $9::timestamptz <= now() THEN $9::timestamptz ELSE least(published_at, now()) END),
       updated_at = greatest(${SAME_OR_NEW_EMBARGO},
         least(greatest(coalesce($10::timestamptz, now()), $9::timestamptz), now())),
       embargoed_until = ${SAME_OR_NEW_EMBARGO},
       canonical_url = $11, view_baseline = $12,
       poll = $13, summary = summary || $14::jsonb,
       detail = detail || $15::jsonb || jsonb_build_object('changeHistory', detail->'changeHistory' || ${MORE_HISTORY}),
       status = CASE WHEN jsonb_path_exists(detail->'changeHistory' || ${MORE_HISTORY}, '$[*] ? (@.kind == "correction")')
         THEN 'corrected' ELSE 'published' END,
       withdrawn = NULL, version = version + 1
     WHERE agency_id = $1 AND id = $2`,
    [
      key.agencyId,
      articleId,
      slug,
      content.type,
      content.categoryId,
      content.locale,
      content.tagKeys,
      content.coverId,
      content.publishedAt,
      content.updatedAt,
      content.canonicalUrl,
      draft.viewBaseline,
      content.poll,
      content.summary,
      content.detail,
      newCorrection,
      content.embargoedUntil,
    ],
  );
  await client.query(
    `UPDATE import_link SET source_url = $3, source_version = $4, digest = $5, withdrawn_by = NULL, imported_at = now()
     WHERE agency_id = $1 AND article_id = $2`,
    [key.agencyId, articleId, draft.sourceUrl, draft.sourceVersion, draft.digest],
  );
  await movePublisherRows(client, key.agencyId, articleId);
}

/** An embargo that is still to come, or the one the article was published at the end of; else null. Parameter 17. */
const SAME_OR_NEW_EMBARGO = `(CASE WHEN $17::timestamptz > now() OR embargoed_until = $17::timestamptz
  THEN $17::timestamptz END)`;

const MORE_HISTORY = HISTORY.replaceAll('$17', '$16');

/** The rows agencies list their articles by carry the time of publishing. */
async function movePublisherRows(client: ClientBase, agencyId: string, articleId: string): Promise<void> {
  const { rows } = await client.query(
    `DELETE FROM article_publisher p USING article a
     WHERE p.owner_id = $1 AND p.article_id = $2 AND a.agency_id = $1 AND a.id = $2 AND p.published_at <> a.published_at
     RETURNING p.agency_id`,
    [agencyId, articleId],
  );
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO article_publisher (agency_id, published_at, article_id, owner_id)
     SELECT publisher, a.published_at, a.id, a.agency_id FROM article a, unnest($3::text[]) AS publisher
     WHERE a.agency_id = $1 AND a.id = $2`,
    [agencyId, articleId, rows.map((row) => row.agency_id)],
  );
}

/** What may change without the article having changed. */
export async function keepUnchanged(
  client: ClientBase,
  key: ImportKey,
  articleId: string,
  { sourceVersion, viewBaseline }: Pick<ImportDraft, 'sourceVersion' | 'viewBaseline'>,
): Promise<void> {
  await client.query(
    'UPDATE import_link SET source_version = $3 WHERE agency_id = $1 AND article_id = $2 AND source_version <> $3',
    [key.agencyId, articleId, sourceVersion],
  );
  await client.query(
    'UPDATE article SET view_baseline = $3 WHERE agency_id = $1 AND id = $2 AND view_baseline <> $3',
    [key.agencyId, articleId, viewBaseline],
  );
}

/**
 * Stores how often a source counted its articles as read, whatever their status; nothing else of them changes.
 *
 * @param baselines by the source's id
 */
export async function storeBaselines(
  client: ClientBase,
  { agencyId, source }: ImportSource,
  baselines: ReadonlyMap<string, number>,
): Promise<ImportCountResult> {
  const { rows } = await client.query(
    `WITH said AS (
       SELECT * FROM unnest($3::text[], $4::bigint[]) WITH ORDINALITY AS s (source_id, baseline, place)),
     known AS (
       SELECT l.article_id, s.source_id, s.baseline FROM import_link l JOIN said s USING (source_id)
       WHERE l.agency_id = $1 AND l.source = $2),
     changed AS (
       UPDATE article a SET view_baseline = k.baseline FROM known k
       WHERE a.agency_id = $1 AND a.id = k.article_id AND a.view_baseline <> k.baseline RETURNING a.id)
     SELECT (SELECT count(*) FROM changed) AS updated,
       ARRAY(SELECT s.source_id FROM said s WHERE s.source_id NOT IN (SELECT k.source_id FROM known k)
         ORDER BY s.place) AS unknown`,
    [agencyId, source, [...baselines.keys()], [...baselines.values()]],
  );
  return rows[0];
}
