import type { Category } from '@humas/contract';
import type { ClientBase } from 'pg';
import type { AgencyDraft, ArticleDraft, ContentDraft, MediaDraft } from './draft.js';
import { completePoll } from './poll-presets.js';
import { prepareBody } from './prepare-body.js';
import type { StoredDetail, StoredProfile, StoredSummary } from './stored.js';

/**
 * Writes content into the database, in one transaction. What is already there under the same id is replaced; what did
 * not change keeps its version. Bodies are sanitised here, so nothing unsafe is ever stored.
 *
 * @param owner a connection that owns the tables: requests may only read them
 */
export async function importContent(owner: ClientBase, content: ContentDraft): Promise<void> {
  await owner.query('BEGIN');
  try {
    for (const agency of content.agencies) await writeAgency(owner, agency);
    for (const [position, category] of content.categories.entries())
      await writeCategory(owner, category, position);
    for (const article of content.articles) await writeArticle(owner, article);
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}

async function writeAgency(owner: ClientBase, agency: AgencyDraft): Promise<void> {
  const { ppidRole, brand, contacts, domains } = agency;
  const profile: StoredProfile = { ppidRole, brand, contacts, domains };
  await owner.query(
    `INSERT INTO agency AS a (id, slug, parent_id, kind, name, short_name, time_zone, profile)
     VALUES ($1, $2, (SELECT id FROM agency WHERE slug = $3), $4, $5, $6, $7, $8)
     ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, parent_id = excluded.parent_id, kind = excluded.kind,
       name = excluded.name, short_name = excluded.short_name, time_zone = excluded.time_zone,
       profile = excluded.profile, version = a.version + 1
     WHERE (a.slug, a.parent_id, a.kind, a.name, a.short_name, a.time_zone, a.profile) IS DISTINCT FROM
       (excluded.slug, excluded.parent_id, excluded.kind, excluded.name, excluded.short_name, excluded.time_zone,
        excluded.profile)`,
    [
      agency.id,
      agency.slug,
      agency.parent,
      agency.kind,
      agency.name,
      agency.shortName,
      agency.timeZone,
      profile,
    ],
  );
}

async function writeCategory(owner: ClientBase, category: Category, position: number): Promise<void> {
  await owner.query(
    `INSERT INTO category (id, slug, position, name) VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, position = excluded.position, name = excluded.name`,
    [category.id, category.slug, position, category.name],
  );
}

async function writeMedia(owner: ClientBase, agencyId: string, media: MediaDraft): Promise<void> {
  const { id, file, mimeType, width, height, alt, decorative, caption, credit } = media;
  await owner.query(
    `INSERT INTO media (agency_id, id, file, mime_type, width, height, alt, decorative, caption, credit)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (agency_id, id) DO UPDATE SET file = excluded.file, mime_type = excluded.mime_type,
       width = excluded.width, height = excluded.height, alt = excluded.alt, decorative = excluded.decorative,
       caption = excluded.caption, credit = excluded.credit`,
    [agencyId, id, file, mimeType, width, height, alt, decorative, caption, credit],
  );
}

async function writeArticle(owner: ClientBase, draft: ArticleDraft): Promise<void> {
  for (const media of [draft.cover, ...draft.gallery]) {
    if (media) await writeMedia(owner, draft.agencyId, media);
  }
  const key = [draft.agencyId, draft.id];
  await owner.query(
    `INSERT INTO redirect (agency_id, slug, article_id)
     SELECT agency_id, slug, id FROM article WHERE agency_id = $1 AND id = $2 AND slug <> $3
     ON CONFLICT (agency_id, slug) DO UPDATE SET article_id = excluded.article_id`,
    [...key, draft.slug],
  );
  await owner.query('DELETE FROM redirect WHERE agency_id = $1 AND slug = $2', [draft.agencyId, draft.slug]);
  const row = articleRow(draft);
  const names = Object.keys(row);
  await owner.query(
    `INSERT INTO article AS a (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})
     ON CONFLICT (agency_id, id) DO UPDATE SET
       ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, version = a.version + 1
     WHERE (${names.map((name) => `a.${name}`).join(', ')}) IS DISTINCT FROM
       (${names.map((name) => `excluded.${name}`).join(', ')})`,
    Object.values(row),
  );
  await owner.query('DELETE FROM article_publisher WHERE owner_id = $1 AND article_id = $2', key);
  await owner.query(
    `INSERT INTO article_publisher (agency_id, published_at, article_id, owner_id)
     SELECT publisher, $3, $2, $1 FROM unnest($4::text[]) AS publisher`,
    [...key, draft.publishedAt, [...new Set([draft.agencyId, ...draft.coPublisherIds])]],
  );
}

/** Column by column. Objects become jsonb; lists of text become arrays. */
function articleRow(draft: ArticleDraft): Record<string, unknown> {
  const { closesAt = null, ...poll } = draft.poll ? completePoll(draft.poll) : {};
  return {
    agency_id: draft.agencyId,
    id: draft.id,
    slug: draft.slug,
    type: draft.type,
    status: draft.status,
    category_id: draft.categoryId,
    locale: draft.locale,
    tag_keys: draft.tags.map((tag) => tag.toLowerCase()),
    co_publisher_ids: draft.coPublisherIds,
    cover_id: draft.cover?.id ?? null,
    translation_group: draft.translationGroup,
    published_at: draft.publishedAt,
    updated_at: draft.updatedAt,
    canonical_url: draft.canonicalUrl,
    view_baseline: draft.viewBaseline,
    poll: draft.poll ? poll : null,
    poll_closes_at: closesAt,
    withdrawn: draft.withdrawn,
    summary: summaryOf(draft),
    detail: detailOf(draft),
  };
}

function summaryOf({ headline, lead, excerpt, tags, credits, clarification }: ArticleDraft): StoredSummary {
  return { headline, lead, excerpt, tags, credits, verdict: clarification?.verdict ?? null };
}

function detailOf(draft: ArticleDraft): StoredDetail {
  const media = [draft.cover, ...draft.gallery].filter((found) => found !== null);
  const pictures = new Map(media.map((found) => [found.id, { ...found, renditions: [] }]));
  return {
    source: draft.source,
    body: prepareBody(draft.bodyHtml, pictures, draft.locale).body,
    dateline: draft.dateline,
    eventDate: draft.eventDate,
    creditLine: draft.creditLine,
    attachments: draft.attachments,
    keyFigures: draft.keyFigures,
    changeHistory: draft.changeHistory,
    clarification: draft.clarification,
    galleryIds: draft.gallery.map((found) => found.id),
    readAlso: draft.readAlso,
  };
}
