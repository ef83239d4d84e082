import type { ImportCount, ImportCountResult, Problem } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { imported, importerOf, useImporter } from './support/imports.js';
import { appOver, countersOf, type TestApp, useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);

/** Brings counts along as a sync does, and says what came of it. */
async function count(
  items: readonly ImportCount[],
  { agency = 'kementerian', to = app as Pick<TestApp, 'send'>, headers = source.key.headers as object } = {},
) {
  const answer = await to.send({
    method: 'POST',
    url: `/v1/agencies/${agency}/imports/wordpress-contoh`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ items }),
  });
  return { status: answer.statusCode, body: answer.json<ImportCountResult & Problem>() };
}

/** Imports articles of these ids. @returns the articles' ids */
async function stored(sourceIds: readonly string[], agency = 'kementerian'): Promise<string[]> {
  const articles: string[] = [];
  for (const sourceId of sourceIds) {
    const article = imported({ headline: `Loket ${sourceId}`, viewBaseline: 10 });
    articles.push((await source.put(sourceId, article, { agency })).body.article.id);
  }
  return articles;
}

/** What came from the source, by its ids. */
async function baselines(agency = 'kementerian'): Promise<Record<string, number>> {
  const { items } = (await source.list('?pageSize=1000', { agency })).body;
  return Object.fromEntries(items.map(({ sourceId, viewBaseline }) => [sourceId, viewBaseline]));
}

const itemsOf = (sourceIds: readonly string[], viewBaseline: number) =>
  sourceIds.map((sourceId) => ({ sourceId, viewBaseline }));

describe('counts of a source', () => {
  it('are what readers see from then on, and change nothing else', async () => {
    const [one = '', two = ''] = await stored(['a1', 'a2', 'a3']);
    const before = await source.read(one);
    const states = (await source.list()).body.items;
    const sent = [...itemsOf(['a1'], 619), ...itemsOf(['a2'], 10)];
    expect(await count(sent)).toEqual({ status: 200, body: { updated: 1, unknown: [] } });
    expect((await countersOf(app, one)).views).toMatchObject({ baseline: 619, total: 619 });
    expect((await countersOf(app, two)).views).toMatchObject({ baseline: 10 });
    const after = await source.read(one);
    expect(after.headers.etag).toBe(before.headers.etag);
    expect(after.text).toBe(before.text);
    expect((await source.list()).body.items).toEqual(
      states.map((state) => (state.sourceId === 'a1' ? { ...state, viewBaseline: 619 } : state)),
    );
  });

  it('leave one trace for all that changed, and none when nothing did', async () => {
    await stored(['b1', 'b2']);
    const trail = (await source.audit('wordpress-contoh')).length;
    const sent = itemsOf(['b1', 'b2'], 77);
    expect((await count(sent)).body.updated).toBe(2);
    expect((await count(sent)).body.updated).toBe(0);
    expect((await source.audit('wordpress-contoh')).slice(trail)).toEqual([
      { action: 'import.counted', key_id: source.key.id, detail: { updated: 2 } },
    ]);
  });

  it('are those said last of an article, and name what never came from there', async () => {
    await stored(['c1', 'c2']);
    const sent = [
      ...itemsOf(['x9', 'c1', 'x1', 'c2'], 5),
      ...itemsOf(['c1', 'x9'], 6),
      ...itemsOf(['c2'], Number.MAX_SAFE_INTEGER),
    ];
    expect((await count(sent)).body).toEqual({ updated: 2, unknown: ['x9', 'x1'] });
    expect(await baselines()).toMatchObject({ c1: 6, c2: Number.MAX_SAFE_INTEGER });
  });

  it('belong to one agency and one source', async () => {
    await stored(['d1']);
    await stored(['d1', 'd2'], 'sekolah');
    await source.put('d3', imported({ viewBaseline: 10 }), { source: 'rss-contoh' });
    expect((await count(itemsOf(['d1', 'd2', 'd3'], 99))).body).toEqual({
      updated: 1,
      unknown: ['d2', 'd3'],
    });
    expect(await baselines('sekolah')).toMatchObject({ d1: 10, d2: 10 });
    const [other] = (await source.list('', { source: 'rss-contoh' })).body.items;
    expect(other?.viewBaseline).toBe(10);
  });

  it('are stored of what is withdrawn, which stays withdrawn', async () => {
    const [article = ''] = await stored(['e1']);
    await source.withdraw('e1');
    expect((await count(itemsOf(['e1'], 4000))).body).toEqual({ updated: 1, unknown: [] });
    expect(await baselines()).toMatchObject({ e1: 4000 });
    expect((await source.read(article)).status).toBe(410);
  });

  it('may be a thousand of the longest ids, and no more', async () => {
    const ids = Array.from({ length: 1001 }, (_, index) => `f${String(index).padStart(127, '0')}`);
    const most = itemsOf(ids, Number.MAX_SAFE_INTEGER);
    expect((await count(most.slice(1))).body).toEqual({ updated: 0, unknown: ids.slice(1) });
    for (const wrong of [most, [], itemsOf(['f'], -1), itemsOf(['f'], 2 ** 53), itemsOf(['../f'], 1)]) {
      expect(await count(wrong)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    }
  });

  it('are stored with their trace, or not at all', async () => {
    await stored(['g1', 'g2']);
    const owner = app.database.ownerPool;
    await owner.query(
      `ALTER TABLE audit ADD CONSTRAINT no_counts CHECK (action <> 'import.counted') NOT VALID`,
    );
    const failed = await count(itemsOf(['g1', 'g2'], 55)).finally(() =>
      owner.query('ALTER TABLE audit DROP CONSTRAINT no_counts'),
    );
    expect(failed.status).toBe(500);
    expect(await baselines()).toMatchObject({ g1: 10, g2: 10 });
  });
});

it('counts and articles sent at once, through two servers and in any order, are all stored', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `p${index}`);
  await stored(ids);
  const other = await appOver(app.database);
  const writers = [importerOf(app, source.key), importerOf(other, source.key)];
  try {
    const puts = ids.map((id, index) =>
      writers[index % 2]?.put(
        id,
        imported({ headline: `Kabar ${id}`, sourceVersion: '2', viewBaseline: 20 }),
      ),
    );
    const counts = Array.from({ length: 16 }, (_, round) =>
      count(itemsOf(round % 2 ? ids : ids.toReversed(), 30 + round), { to: round % 4 < 2 ? app : other }),
    );
    for (const put of await Promise.all(puts))
      expect(put).toMatchObject({ status: 200, body: { outcome: 'updated' } });
    for (const { status, body } of await Promise.all(counts))
      expect([status, body.unknown]).toEqual([200, []]);
    const states = (await source.list('?pageSize=1000')).body.items.filter(({ sourceId }) =>
      ids.includes(sourceId),
    );
    expect(states.map(({ version, sourceVersion }) => `${version} ${sourceVersion}`)).toEqual(
      ids.map(() => '2 2'),
    );
    expect((await count(itemsOf(ids, 500))).body.updated).toBe(ids.length);
    expect(await deadlocks()).toBe(0);
  } finally {
    await other.close();
  }
});

/** How often PostgreSQL had to give up a transaction of this database so that another could go on. */
async function deadlocks(): Promise<number> {
  const { rows } = await app.database.ownerPool.query(
    'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return rows[0].deadlocks;
}
