import { describe, expectTypeOf, it } from 'vitest';
import type { Agency, HumasClient } from '../../src/index.js';

declare const client: HumasClient;

describe('agencies', () => {
  it('agencies.list', async () => {
    expectTypeOf((await client.agencies.list({ kind: 'blu', take: 3 })).items).toEqualTypeOf<
      readonly Agency[]
    >();
    // @ts-expect-error a kind the contract does not know
    client.agencies.list({ kind: 'province' });
  });

  it('agencies.get', () => {
    expectTypeOf(client.agencies.get('kepegawaian')).resolves.toEqualTypeOf<Agency>();
    // @ts-expect-error a number is no id
    client.agencies.get(7);
  });

  it('agencies.create', () => {
    const office = { slug: 'loket', name: 'Kantor Loket', shortName: 'Loket', kind: 'upt' } as const;
    expectTypeOf(
      client.agencies.create({ ...office, parent: { id: 'agc_1' } }),
    ).resolves.toEqualTypeOf<Agency>();
    // @ts-expect-error a time zone Indonesia does not have
    client.agencies.create({ ...office, timeZone: 'Asia/Tokyo' });
  });
});
