import type { ClientBase } from 'pg';

/** Whether another article of the agency has this address now. */
export async function isSlugTaken(
  client: ClientBase,
  agencyId: string,
  slug: string,
  articleId: string,
): Promise<boolean> {
  const { rows } = await client.query(
    'SELECT EXISTS (SELECT 1 FROM article WHERE agency_id = $1 AND slug = $2 AND id <> $3) AS found',
    [agencyId, slug, articleId],
  );
  return rows[0].found;
}

/** The first of these addresses that no other article of the agency has, nor leads readers on from. */
export async function findFreeSlug(
  client: ClientBase,
  agencyId: string,
  slugs: readonly string[],
  articleId: string,
): Promise<string | undefined> {
  const { rows } = await client.query(
    `SELECT wanted.slug FROM unnest($2::text[]) WITH ORDINALITY AS wanted (slug, place)
     WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.agency_id = $1 AND a.slug = wanted.slug AND a.id <> $3)
       AND NOT EXISTS (SELECT 1 FROM redirect r
         WHERE r.agency_id = $1 AND r.slug = wanted.slug AND r.article_id <> $3)
     ORDER BY wanted.place LIMIT 1`,
    [agencyId, slugs, articleId],
  );
  return rows[0]?.slug;
}

/** How an article's address changes. */
export interface Move {
  /** The address readers knew; undefined when there was none. */
  readonly from: string | undefined;
  readonly to: string;
  /** Whether readers are not to know of the article yet: until then its address leads where it led before. */
  readonly isHidden: boolean;
}

/**
 * Lets an address lead to its article and nowhere else, and readers of the old one to the same article. Redirects name
 * an article, never another address, so that they form no chains.
 */
export async function moveAddress(
  client: ClientBase,
  agencyId: string,
  articleId: string,
  { from, to, isHidden }: Move,
): Promise<void> {
  if (from === to) return;
  // An article goes before a redirect, so one that stays is passed over from the end of the embargo on.
  if (!isHidden)
    await client.query('DELETE FROM redirect WHERE agency_id = $1 AND slug = $2', [agencyId, to]);
  if (from === undefined) return;
  await client.query(
    `INSERT INTO redirect (agency_id, slug, article_id) VALUES ($1, $2, $3)
     ON CONFLICT (agency_id, slug) DO UPDATE SET article_id = excluded.article_id`,
    [agencyId, from, articleId],
  );
}
