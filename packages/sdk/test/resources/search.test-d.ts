import { describe, expectTypeOf, it } from 'vitest';
import type { HumasClient, SearchHit, SearchPage, SearchSuggestions } from '../../src/index.js';

declare const client: HumasClient;

describe('search', () => {
  it('search.articles', async () => {
    const found = await client.search.articles({ q: 'seleksi', facets: true });
    expectTypeOf(found).toEqualTypeOf<SearchPage>();
    for await (const hit of client.search.articles({ q: 'seleksi', take: 5 }))
      expectTypeOf(hit).toEqualTypeOf<SearchHit>();
    for await (const page of client.search.articles({ q: 'seleksi' }).pages())
      expectTypeOf(page.suggestion).toEqualTypeOf<string | null>();
    // @ts-expect-error what for?
    client.search.articles({ agency: 'a' });
  });

  it('search.suggest', () => {
    expectTypeOf(client.search.suggest({ q: 'se' })).resolves.toEqualTypeOf<SearchSuggestions>();
    // @ts-expect-error suggestions are not paged
    client.search.suggest({ q: 'se', pageSize: 3 });
  });
});
