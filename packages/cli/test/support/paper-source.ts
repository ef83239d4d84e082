import type { Refused, Source, SourceArticle } from '../../src/sync/source.js';

/** A source on paper: what is in `articles` is what it has. */
export interface PaperSource extends Source {
  articles: Map<string, SourceArticle | Refused>;
  /** Ids that were read, in order. */
  reads: string[];
  /** Ids `isGone` was asked for. */
  asked: string[];
  gone: (sourceId: string) => boolean | Promise<boolean>;
}

/** An article as a source has it. */
export const paperArticle = (sourceId: string, more: Partial<SourceArticle> = {}): SourceArticle => ({
  sourceId,
  version: 'v1',
  views: 10,
  url: `https://www.contoh.go.id/artikel-${sourceId}/`,
  slug: `artikel-${sourceId}`,
  headline: `Artikel ${sourceId}`,
  excerptHtml: null,
  html: `<p>Isi artikel ${sourceId}.</p>`,
  publishedAt: '2026-11-01T10:00:00+07:00',
  updatedAt: null,
  categories: [],
  tags: [],
  author: null,
  cover: null,
  locale: 'id',
  ...more,
});

/** A source that holds articles `1` to `count`. */
export function paperSource(count: number): PaperSource {
  const source: PaperSource = {
    name: 'wordpress-www.contoh.go.id',
    title: 'Kantor Contoh',
    detectsRemovals: 'always',
    articles: new Map(
      Array.from({ length: count }, (_, index) => [String(index + 1), paperArticle(String(index + 1))]),
    ),
    reads: [],
    asked: [],
    gone: () => true,
    async *list() {
      for (const article of source.articles.values()) {
        const { version = 'v1', views = null } = 'version' in article ? article : {};
        yield { sourceId: article.sourceId, version, views };
      }
    },
    async *read(sourceIds) {
      for (const sourceId of sourceIds) {
        source.reads.push(sourceId);
        const article = source.articles.get(sourceId);
        if (article) yield article;
      }
    },
    async isGone(sourceId) {
      source.asked.push(sourceId);
      return await source.gone(sourceId);
    },
  };
  return source;
}
