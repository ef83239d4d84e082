import { describe, expect, it } from 'vitest';
import { paperArticle } from '../../test/support/paper-source.js';
import { change, inStep, run } from '../../test/support/sync-run.js';
import { FetchFailedError } from '../safe-fetch/errors.js';

describe('withdrawals', () => {
  it('happen when the source confirms them, with a public reason', async () => {
    const { api, source } = await inStep(4);
    source.articles.delete('2');
    expect(await run(api, source, { reason: 'Salah jadwal.' })).toMatchObject({ withdrawn: 1, unchanged: 3 });
    expect(source.asked).toEqual(['2']);
    expect(api.imports.get('2')).toMatchObject({
      withdrawal: 'Salah jadwal.',
      state: { status: 'withdrawn' },
    });
    expect(await run(api, source)).toMatchObject({ withdrawn: 0 });
    expect(api.writes).toEqual([]);
  });

  it('do not happen when the article is still there, or nobody can say', async () => {
    const { api, source } = await inStep(4);
    source.articles.delete('1');
    source.articles.delete('2');
    source.gone = (sourceId) => {
      if (sourceId === '1') return false;
      throw new FetchFailedError('timeout', 'https://www.contoh.go.id', { id: 'lambat', en: 'slow' });
    };
    const report = await run(api, source);
    expect(report).toMatchObject({ withdrawn: 0, skipped: [{ sourceId: '2', failed: true }] });
    expect(api.writes).toEqual([]);
  });

  it('do not happen when the list broke off in the middle', async () => {
    const { api, source } = await inStep(4);
    const list = source.list;
    source.list = async function* () {
      for await (const entry of list()) {
        yield entry;
        throw new FetchFailedError('unreachable', 'https://www.contoh.go.id', { id: 'putus', en: 'cut' });
      }
    };
    expect(await run(api, source)).toMatchObject({ ended: 'stopped', problem: { en: 'cut' }, withdrawn: 0 });
    expect(api.writes).toEqual([]);
  });

  it('are not even looked for with --since and --limit', async () => {
    const { api, source } = await inStep(4);
    source.articles.delete('1');
    source.articles.set('8', paperArticle('8'));
    source.articles.set('9', paperArticle('9'));
    const limited = await run(api, source, { limit: 1 });
    expect(limited).toMatchObject({ created: 1, withdrawn: 0, withdrawalsLeft: { en: expect.any(String) } });
    expect(await run(api, source, { isPartial: true })).toMatchObject({ created: 1, withdrawn: 0 });
    expect(source.asked).toEqual([]);
  });

  it('are refused as a whole when too many are gone, unless somebody says so', async () => {
    const { api, source } = await inStep(30);
    for (let id = 1; id <= 7; id++) source.articles.delete(String(id));
    const refused = await run(api, source);
    expect(refused).toMatchObject({
      ended: 'stopped',
      withdrawn: 0,
      problem: { en: expect.stringContaining('--allow-mass-withdrawal') },
    });
    expect(api.writes).toEqual([]);
    expect(await run(api, source, { allowMassWithdrawal: true })).toMatchObject({
      withdrawn: 7,
      problem: null,
    });
  });

  it('of five are never too many, nor of a fifth', async () => {
    const small = await inStep(5);
    small.source.articles.clear();
    expect(await run(small.api, small.source)).toMatchObject({ withdrawn: 5 });
    const large = await inStep(40);
    for (let id = 1; id <= 8; id++) large.source.articles.delete(String(id));
    expect(await run(large.api, large.source)).toMatchObject({ withdrawn: 8 });
  });

  it('are undone when the article comes back, but not when an editor withdrew it here', async () => {
    const { api, source } = await inStep(4);
    const [first, second] = [source.articles.get('1'), api.imports.get('2')];
    source.articles.delete('1');
    await run(api, source);
    if (first) source.articles.set('1', first);
    if (second) second.state = { ...second.state, status: 'withdrawn', withdrawnBy: 'editor' };
    change(source, '2', { version: 'v2' });
    const report = await run(api, source);
    expect(report).toMatchObject({ restored: 1, unchanged: 2, skipped: [{ sourceId: '2', failed: false }] });
    expect(source.reads).toEqual(['1']);
  });

  it('of a feed concern only what the feed should still hold', async () => {
    const { api, source } = await inStep(2);
    source.articles.set('3', paperArticle('3', { publishedAt: '2026-11-20T10:00:00+07:00' }));
    source.articles.set('4', paperArticle('4', { publishedAt: '2026-11-21T10:00:00+07:00' }));
    await run(api, source);
    for (const id of ['1', '2', '4']) source.articles.delete(id);
    const feed = Object.assign(source, {
      detectsRemovals: 'window' as const,
      oldestListed: () => '2026-11-20T10:00:00+07:00',
    });
    expect(await run(api, feed)).toMatchObject({ withdrawn: 1 });
    expect(source.asked).toEqual(['4']);
  });
});
