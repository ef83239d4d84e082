import { describe, expectTypeOf, it } from 'vitest';
import type { CreatedKey, HumasClient, Key } from '../../src/index.js';

declare const client: HumasClient;

describe('keys', () => {
  it('keys.create', () => {
    expectTypeOf(
      client.keys.create({ name: 'Sinkronisasi', scopes: ['articles:write'] }),
    ).resolves.toEqualTypeOf<CreatedKey>();
    // @ts-expect-error a scope the contract does not know
    client.keys.create({ name: 'Sinkronisasi', scopes: ['articles:read'] });
  });

  it('keys.list', async () => {
    expectTypeOf((await client.keys.list({ agency: 'kepegawaian' })).items).toEqualTypeOf<Key[]>();
    // @ts-expect-error keys are not paged
    client.keys.list({ pageSize: 5 });
  });

  it('keys.revoke', async () => {
    const created = await client.keys.create({ name: 'Sinkronisasi', scopes: ['articles:write'] });
    expectTypeOf(client.keys.revoke(created)).resolves.toEqualTypeOf<Key>();
    // @ts-expect-error which key?
    client.keys.revoke();
  });
});
