import { describe, expectTypeOf, it } from 'vitest';
import type {
  Article,
  ArticleArchive,
  ArticleState,
  ArticleSummary,
  HumasClient,
  HumasResponse,
  PopularArticles,
} from '../../src/index.js';

declare const client: HumasClient;

describe('articles', () => {
  it('articles.list', async () => {
    for await (const article of client.articles.list({ type: 'news', from: '2026-01-01T00:00:00+07:00' })) {
      expectTypeOf(article).toEqualTypeOf<ArticleSummary>();
    }
    expectTypeOf(client.articles.list().toArray({ max: 5 })).resolves.toEqualTypeOf<ArticleSummary[]>();
    // @ts-expect-error the contract says pageSize, because limit is read in two ways
    client.articles.list({ limit: 3 });
    // @ts-expect-error an unbounded array needs a bound
    client.articles.list().toArray();
  });

  it('articles.popular', () => {
    expectTypeOf(client.articles.popular({ window: '24h' })).resolves.toEqualTypeOf<PopularArticles>();
    // @ts-expect-error a window the contract does not know
    client.articles.popular({ window: '1h' });
  });

  it('articles.get', async () => {
    const { items } = await client.articles.list();
    expectTypeOf(client.articles.get(items[0] ?? 'art_1')).resolves.toEqualTypeOf<Article>();
    expectTypeOf(client.articles.get('art_1').withResponse()).resolves.toEqualTypeOf<
      HumasResponse<Article>
    >();
    // @ts-expect-error an object without an id
    client.articles.get({ slug: 'layanan-daring' });
  });

  it('articles.getBySlug', () => {
    expectTypeOf(client.articles.getBySlug({ agency: 'a', slug: 'b' })).resolves.toEqualTypeOf<Article>();
    // @ts-expect-error a slug alone names nothing
    client.articles.getBySlug({ slug: 'b' });
  });

  it('articles.correct', () => {
    expectTypeOf(
      client.articles.correct('art_1', { note: 'Salah.' }, { ifMatch: 4, timeout: 5000 }),
    ).resolves.toEqualTypeOf<ArticleState>();
    // @ts-expect-error which version was corrected?
    client.articles.correct('art_1', { note: 'Salah.' });
  });

  it('articles.withdraw', async () => {
    const read = await client.articles.get('art_1').withResponse();
    const withdrawn = client.articles.withdraw(
      read.data,
      { reason: 'Usang.', replacedBy: read.data },
      { ifMatch: read },
    );
    expectTypeOf(withdrawn).resolves.toEqualTypeOf<ArticleState>();
    // @ts-expect-error readers deserve a reason
    client.articles.withdraw('art_1', {}, { ifMatch: await withdrawn });
    // @ts-expect-error an article has no version; its answer has
    client.articles.withdraw('art_1', { reason: 'Usang.' }, { ifMatch: read.data });
  });

  it('articles.archive', () => {
    expectTypeOf(client.articles.archive({ agency: 'a' })).resolves.toEqualTypeOf<ArticleArchive>();
    // @ts-expect-error an archive is not paged
    client.articles.archive({ pageSize: 3 });
  });
});
