import type { ArticleDraft, ContentDraft, MediaDraft } from '../content/draft.js';
import type { SampleArticle, SampleFiles, SampleMedia } from './sample-files.js';

/** Size of a picture, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Sample files as content to import: slugs become ids, what was left out becomes empty.
 *
 * @param sizeOf measures a picture of the sample folder
 * @throws Error naming the file and the slug when a reference leads nowhere
 */
export function toDraft(files: SampleFiles, sizeOf: (file: string) => PictureSize): ContentDraft {
  const agencyIds = new Map(files.agencies.map(({ slug, id }) => [slug, id]));
  const categoryIds = new Map(files.categories.map(({ slug, id }) => [slug, id]));
  const articleIds = new Map(files.articles.map(({ slug, id }) => [slug, id]));
  const resolve = (ids: ReadonlyMap<string, string>, slug: string, from: string): string => {
    const id = ids.get(slug);
    if (id) return id;
    throw new Error(
      `humas: the sample article "${from}" names "${slug}", which no sample has. The link would lead nowhere. Correct the slug.`,
    );
  };
  const media = (sample: SampleMedia) => toMedia(sample, sizeOf(sample.file));
  return {
    agencies: parentsFirst(files.agencies),
    categories: files.categories,
    articles: files.articles.map((sample) => ({
      ...articleFields(sample),
      agencyId: resolve(agencyIds, sample.agency, sample.slug),
      categoryId: resolve(categoryIds, sample.category, sample.slug),
      coPublisherIds: (sample.coPublishers ?? []).map((slug) => resolve(agencyIds, slug, sample.slug)),
      translationGroup: sample.translationOf
        ? resolve(articleIds, sample.translationOf, sample.slug)
        : sample.id,
      readAlso: (sample.readAlso ?? []).map((slug) => ({
        articleId: resolve(articleIds, slug, sample.slug),
        after: sample.readAlsoAfter ?? 0,
      })),
      cover: sample.cover ? media(sample.cover) : null,
      gallery: (sample.gallery ?? []).map(media),
    })),
  };
}

type FollowedReferences =
  | 'agencyId'
  | 'categoryId'
  | 'coPublisherIds'
  | 'translationGroup'
  | 'readAlso'
  | 'cover'
  | 'gallery';

function articleFields(sample: SampleArticle): Omit<ArticleDraft, FollowedReferences> {
  const { id, slug, type, locale, status, headline, excerpt, publishedAt } = sample;
  return {
    id,
    slug,
    type,
    locale,
    status,
    headline,
    excerpt,
    publishedAt,
    updatedAt: sample.updatedAt ?? publishedAt,
    lead: sample.lead ?? null,
    tags: sample.tags ?? [],
    credits: (sample.credits ?? []).map((credit) => ({ name: null, initials: null, unit: null, ...credit })),
    creditLine: sample.creditLine ?? null,
    source: null,
    canonicalUrl: null,
    dateline: toDateline(sample.dateline),
    eventDate: sample.eventDate ?? null,
    attachments: sample.attachments ?? [],
    keyFigures: sample.keyFigures ?? [],
    changeHistory: sample.changeHistory ?? [],
    clarification: sample.clarification ?? null,
    bodyHtml: sample.body,
    poll: sample.poll ?? null,
    viewBaseline: sample.views?.baseline ?? 0,
    withdrawn: sample.withdrawn ?? null,
  };
}

function toDateline(dateline: SampleArticle['dateline']): ArticleDraft['dateline'] {
  if (!dateline) return null;
  const unit = dateline.unit ?? null;
  return { place: dateline.place, unit, text: unit ? `${dateline.place} – ${unit}` : dateline.place };
}

function toMedia(sample: SampleMedia, size: PictureSize): MediaDraft {
  return {
    id: sample.id,
    file: sample.file,
    mimeType: 'image/svg+xml',
    ...size,
    alt: sample.alt,
    decorative: sample.decorative ?? false,
    caption: sample.caption ?? null,
    credit: sample.credit ? { photographer: null, initials: null, unit: null, ...sample.credit } : null,
  };
}

function parentsFirst<Agency extends { readonly parent: string | null }>(
  agencies: readonly Agency[],
): Agency[] {
  return agencies.toSorted((one, other) => Number(one.parent !== null) - Number(other.parent !== null));
}
