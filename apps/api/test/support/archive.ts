import type pg from 'pg';

/** Any of the shared taxonomy. */
const CATEGORIES = `(SELECT array_agg(id ORDER BY position) FROM category)`;

/** The root of the tree {@link fillArchive} makes: forty of its sixty agencies, three deep. */
export const ROOT = 'agc_00000000000000000000000001';

/**
 * An archive of many years: sixty agencies, of which forty form a tree, each article an hour after the one before it.
 * Every hundredth is co-published by two more agencies, every hundredth is in English, every thousandth a clarification.
 * Filled again it only grows.
 */
export async function fillArchive(owner: pg.Pool, count: number): Promise<void> {
  await owner.query(
    `INSERT INTO agency (id, slug, parent_id, kind, name, short_name, time_zone, profile)
     SELECT ${agencyId('n')}, 'unit-' || n, CASE WHEN n > 1 AND n <= 40 THEN ${agencyId('greatest(1, n / 4)')} END,
       'agency', 'Unit ' || n, 'U' || n, 'Asia/Jakarta',
       '{"ppidRole": null, "brand": {"theme": "netral", "logo": null, "endorsement": null, "descriptor": null},
         "contacts": {"phone": null, "whatsapp": null, "email": null, "address": null, "hours": null, "laporUrl": null},
         "domains": []}'
     FROM generate_series(1, 60) n ON CONFLICT DO NOTHING`,
  );
  await owner.query(
    `WITH start AS (SELECT count(*)::int AS held FROM article), made AS (
       INSERT INTO article (agency_id, id, slug, type, status, category_id, locale, tag_keys, co_publisher_ids,
         translation_group, published_at, updated_at, summary, detail)
       SELECT ${agencyId('1 + n % 60')}, ${articleId}, 'artikel-' || n,
         CASE WHEN n % 1000 = 7 THEN 'clarification' WHEN n % 100 = 9 THEN 'gallery' ELSE 'news' END, 'published',
         (${CATEGORIES})[1 + n % 7], CASE WHEN n % 100 = 3 THEN 'en' ELSE 'id' END, ARRAY['tag-' || n % 500],
         CASE WHEN n % 100 = 0 THEN ARRAY[${agencyId('1 + (n + 1) % 60')}, ${agencyId('1 + (n + 2) % 60')}]
           ELSE '{}' END,
         ${articleId}, timestamptz '2020-01-01' + make_interval(hours => n), timestamptz '2020-01-01',
         jsonb_build_object('headline', 'Artikel ' || n, 'lead', null, 'excerpt', 'Ringkasan.', 'tags', '[]'::jsonb,
           'credits', '[]'::jsonb, 'verdict', CASE WHEN n % 1000 = 7 THEN 'hoax' END),
         '{"source": null, "body": {"html": "<p>Isi.</p>", "text": "Isi.", "wordCount": 1, "readingMinutes": 1},
           "dateline": null, "eventDate": null, "creditLine": null, "attachments": [], "keyFigures": [],
           "changeHistory": [], "clarification": null, "galleryIds": [], "readAlso": []}'
       FROM start, generate_series(start.held + 1, $1::int) n
       RETURNING agency_id, id, published_at, co_publisher_ids)
     INSERT INTO article_publisher (agency_id, published_at, article_id, owner_id)
     SELECT publisher, published_at, id, agency_id
     FROM made, unnest(array_prepend(agency_id, co_publisher_ids)) publisher`,
    [count],
  );
  await owner.query('ANALYZE');
}

function agencyId(number: string): string {
  return `('agc_' || lpad((${number})::text, 26, '0'))`;
}

const articleId = `('art_' || lpad(n::text, 26, '0'))`;
