import { describe, expectTypeOf, it } from 'vitest';
import type {
  ArticleState,
  HumasClient,
  ImportCountResult,
  ImportResult,
  ImportState,
} from '../../src/index.js';

declare const client: HumasClient;

describe('imports', () => {
  const from = { agency: 'kepegawaian', source: 'wordpress-www.contoh.go.id' };
  const post = {
    headline: 'Loket',
    bodyHtml: '<p>Buka.</p>',
    publishedAt: '2026-10-02T03:00:00Z',
    sourceUrl: 'https://www.contoh.go.id/loket/',
    sourceVersion: '1',
  };

  it('imports.list', async () => {
    for await (const state of client.imports.list({ ...from, pageSize: 1000, take: 5000 }))
      expectTypeOf(state).toEqualTypeOf<ImportState>();
    // @ts-expect-error of which source?
    client.imports.list({ agency: 'kepegawaian' });
  });

  it('imports.count', () => {
    const counts = [{ sourceId: '1204', viewBaseline: 734 }] as const;
    expectTypeOf(client.imports.count(from, counts)).resolves.toEqualTypeOf<ImportCountResult>();
    // @ts-expect-error what a source does not count is left out
    client.imports.count(from, [{ sourceId: '1204', viewBaseline: null }]);
  });

  it('imports.put', async () => {
    const address = { ...from, sourceId: '1204' };
    const cover = await client.media.create({ agency: 'kepegawaian', file: new Blob([]), alt: 'Loket' });
    expectTypeOf(
      client.imports.put(address, { ...post, cover, gallery: [cover, 'med_1'] }),
    ).resolves.toEqualTypeOf<ImportResult>();
    // @ts-expect-error which article of the source?
    client.imports.put(from, post);
    // @ts-expect-error clarifications are written here, not imported
    client.imports.put(address, { ...post, type: 'clarification' });
  });

  it('imports.withdraw', () => {
    expectTypeOf(
      client.imports.withdraw({ ...from, sourceId: '1204' }, { reason: 'Ditarik.' }),
    ).resolves.toEqualTypeOf<ArticleState>();
    // @ts-expect-error a source’s id is text, also when it is digits
    client.imports.withdraw({ ...from, sourceId: 1204 }, { reason: 'Ditarik.' });
  });
});
