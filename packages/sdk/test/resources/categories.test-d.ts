import { describe, expectTypeOf, it } from 'vitest';
import type { Category, HumasClient } from '../../src/index.js';

declare const client: HumasClient;

describe('categories', () => {
  it('categories.list', async () => {
    expectTypeOf((await client.categories.list()).items).toEqualTypeOf<Category[]>();
    // @ts-expect-error categories are not paged
    client.categories.list({ pageSize: 3 });
  });
});
