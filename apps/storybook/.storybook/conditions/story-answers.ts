import type { MockApi } from '@humas/sdk/testing';

/** Fetched when a tag asks: most stories are given what they show. */
const load = () => import('../../../../packages/react/test/samples.ts');

/**
 * What tags read from the API of a story: the samples that widgets are given, so that a tag and its widget look the same, and
 * no picture is asked of anybody.
 */
export function answerTags(api: MockApi): void {
  const whole = async (id: string) => {
    const { article, clarification, summary, articles } = await load();
    const { headline, cover, canonicalUrl, publishedAt, updatedAt } =
      articles.find((one) => one.id === id) ?? summary;
    return { ...article, id, headline, cover, canonicalUrl, publishedAt, updatedAt, clarification };
  };
  api.on('articles.list', async ({ query }) => {
    const { articles, clarifications } = await load();
    const items = query.type === 'clarification' ? clarifications : articles;
    return {
      body: { items: items.slice(0, Number(query.pageSize ?? 20)), page: { next: null, prev: null } },
    };
  });
  api.on('articles.popular', async ({ query }) => {
    const { articles, views } = await load();
    const ranked = articles
      .map((article) => ({ article, views: views[article.id] ?? 0 }))
      .sort((one, other) => other.views - one.views)
      .map((one, index) => ({ ...one, rank: index + 1 }));
    return { body: { ...api.example('articles.popular'), items: ranked.slice(0, Number(query.limit ?? 5)) } };
  });
  api.on('articles.get', async ({ params }) => ({ body: await whole(params.article) }));
  api.on('articles.getBySlug', async () => ({ body: await whole(api.example('articles.get').id) }));
  const agency = api.example('agencies.get');
  api.on('agencies.get', { body: { ...agency, brand: { ...agency.brand, logo: null } } });
  api.on('counters.list', async ({ query }) => {
    const { views } = await load();
    const example = api.example('counters.list');
    const [counter] = example.items;
    const asked = (query.ids ?? '').split(',').filter(Boolean);
    const items = asked.flatMap((id) =>
      counter
        ? [{ ...counter, article: id, views: { ...counter.views, total: views[id] ?? counter.views.total } }]
        : [],
    );
    return { body: { ...example, items } };
  });
}
