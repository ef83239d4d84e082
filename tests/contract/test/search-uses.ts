import type { ArticleSummary, HumasClient } from '@humas/sdk';
import { expect } from 'vitest';

/** What an integrator does to find articles, and to put a count right. */
export const searchUses = (
  given: () => { client: HumasClient; owner: HumasClient; article: ArticleSummary },
): Record<string, () => Promise<unknown>> => ({
  'articles.archive': async () => {
    const { client } = given();
    const { items, timeZone } = await client.articles.archive({ agency: 'kepegawaian' });
    expect(timeZone).toBe('Asia/Jakarta');
    const months = items.map(({ month }) => month);
    expect(months).toEqual(months.toSorted().reverse());
    for (const { from, to, count } of items.slice(0, 2)) {
      const { page } = await client.articles.list({ agency: 'kepegawaian', from, to, total: true });
      expect(page.total).toBe(count);
    }
  },
  'search.articles': async () => {
    const { client, article } = given();
    const { items, facets } = await client.search.articles({ q: article.headline, facets: true });
    expect(items[0]?.article.id).toBe(article.id);
    expect(items[0]?.highlights.headline.map(({ text }) => text).join('')).toBe(article.headline);
    expect(facets?.agencies.map(({ agency }) => agency.slug)).toContain(article.agency.slug);
    expect((await client.search.articles({ q: 'qxzvjk' })).items).toEqual([]);
  },
  'search.suggest': async () => {
    const { client, article } = given();
    const { items } = await client.search.suggest({ q: article.headline.slice(0, 12) });
    expect(items.map(({ text }) => text)).toContain(article.headline);
  },
  'counters.reclassify': async () => {
    const { owner, client, article } = given();
    const change = {
      what: 'views',
      since: '2026-01-01T00:00:00+07:00',
      until: '2100-01-01T00:00:00+07:00',
      reason: 'Pembaca satu kampus memakai satu alamat.',
    } as const;
    const { moved } = await owner.counters.reclassify(article, { ...change, to: 'suspected' });
    expect((await owner.counters.reclassify(article, { ...change, to: 'counted' })).moved).toBe(moved);
    const asReader = client.counters.reclassify(article, { ...change, to: 'counted' });
    await expect(asReader).rejects.toMatchObject({ name: 'HumasAuthorizationError' });
  },
});
