import type { Article, ArticleReference, ArticleSummary, Media, PollDefinition } from '@humas/contract';
import { withPictureAddresses } from '../content/body-pictures.js';
import type { ArticleRow, MediaRow, ReferenceRow, SummaryRow } from '../repositories/article-rows.js';
import type { Addresses } from './addresses.js';
import { toAgencyReference } from './agency.js';
import { withOffset } from './time.js';

/** A picture with its absolute address. */
export function toMedia(row: MediaRow, addresses: Addresses): Media {
  return {
    id: row.id,
    url: addresses.media(row.file),
    mimeType: row.mime_type,
    width: row.width,
    height: row.height,
    renditions: row.renditions.map(({ file, ...size }) => ({ url: addresses.media(file), ...size })),
    alt: row.alt,
    decorative: row.decorative,
    caption: row.caption,
    credit: row.credit,
  };
}

/** An article as cards and lists show it. */
export function toSummary(row: SummaryRow, addresses: Addresses): ArticleSummary {
  const { headline, lead, excerpt, tags, credits, verdict } = row.summary;
  return {
    id: row.id,
    type: row.type,
    slug: row.slug,
    canonicalUrl: addresses.article(row.agency_slug, row.slug, row.canonical_url),
    headline,
    lead,
    excerpt,
    category: row.category,
    tags,
    agency: toAgencyReference(row),
    coPublishers: row.co_publishers,
    cover: row.cover ? toMedia(row.cover, addresses) : null,
    credits,
    status: row.status,
    publishedAt: withOffset(row.published_at, row.time_zone),
    updatedAt: withOffset(row.updated_at, row.time_zone),
    locale: row.locale,
    verdict,
  };
}

/** Just enough of an article to link to it. */
export function toReference(row: ReferenceRow, addresses: Addresses): ArticleReference {
  return {
    id: row.id,
    slug: row.slug,
    canonicalUrl: addresses.article(row.agency_slug, row.slug, row.canonical_url),
    headline: row.headline,
    agency: toAgencyReference(row),
    publishedAt: withOffset(row.published_at, row.time_zone),
    locale: row.locale,
  };
}

/** What belongs to an article and stands in other rows. */
export interface ArticleSurroundings {
  readonly gallery: readonly MediaRow[];
  /** Articles `readAlso` names, in any order; withdrawn ones are missing. */
  readonly readAlso: readonly ReferenceRow[];
  readonly translations: readonly ReferenceRow[];
  readonly related: readonly SummaryRow[];
}

/** The whole article. */
export function toArticle(row: ArticleRow, around: ArticleSurroundings, addresses: Addresses): Article {
  const { galleryIds, readAlso, ...detail } = row.detail;
  const gallery = new Map(around.gallery.map((media) => [media.id, toMedia(media, addresses)]));
  const references = new Map(around.readAlso.map((found) => [found.id, toReference(found, addresses)]));
  return {
    ...toSummary(row, addresses),
    ...detail,
    body: { ...detail.body, html: withPictureAddresses(detail.body.html, addresses.media) },
    gallery: galleryIds.flatMap((id) => gallery.get(id) ?? []),
    changeHistory: detail.changeHistory.map((change) => ({
      ...change,
      at: withOffset(new Date(change.at), row.time_zone),
    })),
    translations: around.translations.map((found) => toReference(found, addresses)),
    readAlso: readAlso.flatMap(({ articleId, after }) => {
      const article = references.get(articleId);
      return article ? [{ article, after }] : [];
    }),
    related: around.related.map((found) => toSummary(found, addresses)),
    poll: toPollDefinition(row),
  };
}

/** Question and options, without counts; null when the poll is off. */
export function toPollDefinition(
  row: Pick<ArticleRow, 'poll' | 'poll_closes_at' | 'time_zone'>,
): PollDefinition | null {
  if (!row.poll) return null;
  return { ...row.poll, closesAt: row.poll_closes_at ? withOffset(row.poll_closes_at, row.time_zone) : null };
}
