import { createHash } from 'node:crypto';
import type { Article, ImportedArticle, PollDefinition } from '@humas/contract';
import { excerptOf } from '../content/excerpt.js';
import { completePoll } from '../content/poll-presets.js';
import { prepareBody } from '../content/prepare-body.js';
import type { SanitisedHtml } from '../content/sanitise-html.js';
import { slugOf } from '../content/slug.js';
import type { StoredDetail, StoredSummary } from '../content/stored.js';
import { oneLine, withoutInvisible } from '../content/visible-text.js';
import type { MediaRow } from '../repositories/article-rows.js';

/** An article of a source as it will be stored, before anything of what is there is known. */
export interface ImportDraft {
  /** Everything the source decides. The article is unchanged when this is. */
  readonly content: ImportContent;
  /** SHA-256 of `content`. */
  readonly digest: Buffer;
  /** The address the source gave, or null: then one is made from the headline. */
  readonly wish: string | null;
  /** What the address is when nobody else has it. */
  readonly slug: string;
  readonly sourceUrl: string;
  readonly sourceVersion: string;
  readonly viewBaseline: number;
  /** What was corrected, in the editor's words. */
  readonly correction: string | null;
  /** Its words without those of pictures, for whoever looks over them. */
  readonly wording: string;
}

/** Columns of an article that an import sets. */
export interface ImportContent extends Pick<Article, 'type' | 'locale'> {
  readonly categoryId: string;
  readonly coverId: string | null;
  readonly publishedAt: Date;
  /** Null when the source does not say. */
  readonly updatedAt: Date | null;
  /** Missing instead of null, so that articles stored before there were embargoes are still unchanged. */
  readonly embargoedUntil?: Date;
  readonly canonicalUrl: string | null;
  readonly tagKeys: readonly string[];
  readonly poll: Omit<PollDefinition, 'closesAt'> | null;
  readonly summary: Omit<StoredSummary, 'verdict'>;
  readonly detail: Pick<
    StoredDetail,
    'source' | 'body' | 'dateline' | 'eventDate' | 'creditLine' | 'galleryIds'
  >;
}

/** What was looked up for an article before it can be prepared. */
export interface ImportContext {
  readonly source: string;
  readonly sourceId: string;
  readonly categoryId: string;
  readonly clean: SanitisedHtml;
  /** Every medium the article names, by id. */
  readonly media: ReadonlyMap<string, MediaRow>;
  readonly headline: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date | null;
  readonly embargoedUntil: Date | null;
}

/** Makes of an article of a source what will be stored. The same article always makes the same. */
export function toImportDraft(article: ImportedArticle, context: ImportContext): ImportDraft {
  const { source, sourceId, clean, media, headline } = context;
  const locale = article.locale ?? 'id';
  const pictures = new Map(
    [...media].map(([id, { mime_type: mimeType, ...row }]) => [id, { ...row, mimeType }]),
  );
  const { body, prose, wording } = prepareBody(clean, pictures, locale);
  const lead = lineOrNull(article.lead);
  const tags = uniqueTags(article.tags ?? []);
  const content: ImportContent = {
    type: article.type ?? 'news',
    locale,
    categoryId: context.categoryId,
    coverId: article.cover ?? null,
    publishedAt: context.publishedAt,
    updatedAt: context.updatedAt,
    ...(context.embargoedUntil ? { embargoedUntil: context.embargoedUntil } : {}),
    canonicalUrl: article.canonicalUrl ?? null,
    tagKeys: tags.map((tag) => tag.toLowerCase()),
    poll: pollOf(article.pollPreset),
    summary: {
      headline,
      lead,
      // Cards need one; an article that is only a picture still has its headline.
      excerpt: lineOrNull(article.excerpt) ?? excerptOf(prose || lead || wording || headline),
      tags,
      credits: (article.credits ?? []).map((credit) => ({
        role: credit.role,
        name: lineOrNull(credit.name),
        initials: lineOrNull(credit.initials),
        unit: lineOrNull(credit.unit),
        order: credit.order,
      })),
    },
    detail: {
      source: { system: source, id: sourceId, url: article.sourceUrl },
      body,
      dateline: datelineOf(article.dateline),
      eventDate: article.eventDate ?? null,
      creditLine: lineOrNull(article.creditLine),
      galleryIds: article.gallery ?? [],
    },
  };
  return {
    content,
    digest: createHash('sha256').update(JSON.stringify(content)).digest(),
    wish: article.slug ?? null,
    slug: article.slug ?? slugOf(headline),
    sourceUrl: article.sourceUrl,
    sourceVersion: article.sourceVersion,
    viewBaseline: article.viewBaseline ?? 0,
    correction: article.correction ? withoutInvisible(article.correction.note).trim() || null : null,
    wording,
  };
}

function lineOrNull(text: string | null | undefined): string | null {
  return (text && oneLine(text)) || null;
}

/** `Layanan` and `layanan` are one tag; the first spelling stays. */
function uniqueTags(tags: readonly string[]): string[] {
  const unique = new Map<string, string>();
  for (const tag of tags.map(oneLine)) {
    const key = tag.toLowerCase();
    if (tag !== '' && !unique.has(key)) unique.set(key, tag);
  }
  return [...unique.values()];
}

function datelineOf(dateline: ImportedArticle['dateline']): Article['dateline'] {
  const text = lineOrNull(dateline?.text);
  if (!dateline || !text) return null;
  return { place: oneLine(dateline.place), unit: lineOrNull(dateline.unit), text };
}

function pollOf(preset: ImportedArticle['pollPreset']): ImportContent['poll'] {
  if (!preset) return null;
  const { closesAt: _, ...poll } = completePoll({ preset });
  return poll;
}
