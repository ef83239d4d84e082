import { describe, expect, it } from 'vitest';
import { startFakeApi } from '../../test/support/fake-api.js';
import { paperArticle, paperSource } from '../../test/support/paper-source.js';
import { change, inStep, run } from '../../test/support/sync-run.js';
import { prepareArticle } from '../prepare/prepare-article.js';
import { FetchFailedError } from '../safe-fetch/errors.js';
import type { SafeFetch } from '../safe-fetch/safe-fetch.js';
import type { SyncWorld } from './run-sync.js';
import type { SourceArticle } from './source.js';

/** A picture that is there. */
const picture: SafeFetch = async (url) => ({
  url,
  status: 200,
  headers: new Headers({ 'content-type': 'image/png' }),
  body: new TextEncoder().encode(url),
  text: () => '',
});

const withPicture = (sourceId: string, more: Partial<SourceArticle> = {}) =>
  paperArticle(sourceId, {
    html: `<p>Isi.</p><figure><img src="https://www.contoh.go.id/${sourceId}.png" alt="Loket"></figure><p>Isi.</p>`,
    ...more,
  });

describe('what a run carries over', () => {
  it('everything the first time, nothing the second', async () => {
    const { api, source } = await inStep(12);
    const second = await run(api, source);
    expect(second).toMatchObject({
      created: 0,
      updated: 0,
      counted: 0,
      withdrawn: 0,
      unchanged: 12,
      skipped: [],
    });
    expect(source.reads).toEqual([]);
    expect(api.writes).toEqual([]);
  });

  it('only what changed', async () => {
    const { api, source } = await inStep(7);
    change(source, '3', { version: 'v2', html: '<p>Isi yang baru.</p>' });
    source.articles.set('8', paperArticle('8'));
    expect(await run(api, source)).toMatchObject({ created: 1, updated: 1, unchanged: 6 });
    expect(source.reads).toEqual(['3', '8']);
    expect(api.imports.get('3')?.article.bodyHtml).toContain('Isi yang baru');
  });

  it('everything again with --full, which changes nothing', async () => {
    const { api, source } = await inStep(3);
    expect(await run(api, source, { full: true })).toMatchObject({ updated: 0, unchanged: 3 });
    expect(source.reads).toHaveLength(3);
  });

  it('with the poll and the categories a person chose', async () => {
    const api = await startFakeApi();
    const source = paperSource(1);
    change(source, '1', { categories: [{ slug: 'kabar', name: 'Kabar Kantor' }] });
    await run(api, source, { poll: 'emotion', categories: new Map([['kabar kantor', 'layanan']]) });
    expect(api.imports.get('1')?.article).toMatchObject({ pollPreset: 'emotion', category: 'layanan' });
    const wrong = await run(api, source, { categories: new Map([['Kabar Kantor', 'tidak-ada']]) });
    expect(wrong).toMatchObject({
      ended: 'stopped',
      problem: { en: expect.stringContaining('berita, layanan') },
    });
  });

  it('a few at a time', async () => {
    const api = await startFakeApi();
    let busy = 0;
    let most = 0;
    await run(
      api,
      paperSource(30),
      {},
      {
        prepare: async (...given) => {
          most = Math.max(most, ++busy);
          await new Promise(setImmediate);
          busy--;
          return await prepareArticle(...given);
        },
      },
    );
    expect(api.imports.size).toBe(30);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('adds up what the server removed and found', async () => {
    const api = await startFakeApi();
    const source = paperSource(2);
    change(source, '1', { html: '<p>Di baca.</p><p><script>x</script></p>' });
    const { articles } = await run(api, source);
    expect(articles.find(({ sourceId }) => sourceId === '1')).toMatchObject({
      outcome: 'created',
      findings: [{ rule: 'word-form' }],
    });
  });
});

describe('a dry run', () => {
  it('says what would happen, writes nothing and fetches no picture', async () => {
    const { api, source } = await inStep(4);
    change(source, '1', { version: 'v2', views: 11 });
    source.articles.delete('2');
    source.articles.set('9', withPicture('9'));
    const report = await run(api, source, { dryRun: true });
    expect(report).toMatchObject({
      dryRun: true,
      created: 1,
      updated: 1,
      unchanged: 2,
      withdrawn: 1,
      skipped: [],
    });
    expect(api.writes).toEqual([]);
    expect(api.pictures).toEqual([]);
  });
});

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

describe('when something fails', () => {
  it('one article stops no other', async () => {
    const api = await startFakeApi();
    const source = paperSource(6);
    source.articles.set('2', {
      sourceId: '2',
      reason: { id: 'rusak', en: 'broken' },
      failed: true,
    });
    change(source, '3', { headline: ' ' });
    api.instead = ({ path }) =>
      path.endsWith('/4')
        ? { status: 400, code: 'invalid_request', detail: 'Judul terlalu panjang.' }
        : undefined;
    const report = await run(api, source);
    expect(report).toMatchObject({ ended: 'complete', created: 3 });
    expect(report.skipped.map(({ sourceId, failed }) => [sourceId, failed]).sort()).toEqual([
      ['2', true],
      ['3', true],
      ['4', true],
    ]);
    expect(report.skipped.find(({ sourceId }) => sourceId === '4')?.reason.id).toContain(
      'Judul terlalu panjang',
    );
  });

  it.each(['cut', { status: 503, code: 'service_unavailable' }] as const)(
    'the API (%j): the run stops and says that it can be repeated; the next completes it',
    async (failure) => {
      const api = await startFakeApi();
      const source = paperSource(40);
      api.instead = ({ method }) => (method === 'PUT' && api.imports.size >= 10 ? failure : undefined);
      const report = await run(api, source);
      expect(report).toMatchObject({
        ended: 'stopped',
        problem: { en: expect.stringContaining('Run the same command again') },
      });
      expect(source.reads.length).toBeLessThan(40);
      api.instead = () => undefined;
      const next = await run(api, source);
      expect(next).toMatchObject({
        ended: 'complete',
        created: 40 - report.created,
        unchanged: report.created,
      });
      expect(api.imports.size).toBe(40);
    },
  );

  it('the key: the run stops at once', async () => {
    const api = await startFakeApi();
    api.instead = ({ method }) =>
      method === 'PUT' ? { status: 403, code: 'insufficient_scope' } : undefined;
    const report = await run(api, paperSource(30));
    expect(report).toMatchObject({
      ended: 'stopped',
      created: 0,
      problem: { en: expect.stringContaining('media:write') },
    });
    expect(api.writes.length).toBeLessThan(10);
  });

  it('the agency: it says which do exist', async () => {
    const api = await startFakeApi();
    const report = await run(api, paperSource(1), { agency: 'salah' });
    expect(report).toMatchObject({
      ended: 'stopped',
      problem: { en: expect.stringContaining('humas agencies list') },
    });
  });

  it('a picture that may come later: the article comes now, the picture at the next run', async () => {
    const api = await startFakeApi();
    const source = paperSource(0);
    source.articles.set('1', withPicture('1'));
    const busy: SafeFetch = async (url) => ({ ...(await picture(url)), status: 503 });
    expect(await run(api, source, {}, { fetch: busy })).toMatchObject({ created: 1 });
    expect(api.imports.get('1')?.article.bodyHtml).not.toContain('med_');
    expect(await run(api, source, {}, { fetch: picture })).toMatchObject({ updated: 1 });
    expect(api.imports.get('1')?.article.bodyHtml).toContain('med_');
    expect(await run(api, source)).toMatchObject({ unchanged: 1, updated: 0 });
  });

  it('a picture for good: the article comes without it, once', async () => {
    const api = await startFakeApi();
    const source = paperSource(0);
    source.articles.set('1', withPicture('1'));
    const missing: SafeFetch = async (url) => ({ ...(await picture(url)), status: 404 });
    const report = await run(api, source, {}, { fetch: missing });
    expect(report.articles[0]?.notes).toMatchObject([{ rule: 'picture-unavailable' }]);
    expect(await run(api, source)).toMatchObject({ unchanged: 1 });
  });

  it('the API while a picture is sent: the article is not published without it', async () => {
    const api = await startFakeApi();
    const source = paperSource(0);
    source.articles.set('1', withPicture('1'));
    api.instead = ({ path }) =>
      path === '/v1/media' ? { status: 503, code: 'service_unavailable' } : undefined;
    const ignoring: SyncWorld['prepare'] = async (article, helpers) =>
      await prepareArticle(article, {
        ...helpers,
        upload: (sent) => helpers.upload(sent).catch(() => ({ id: 'med_00000000000000000000000000' })),
      });
    expect(await run(api, source, {}, { fetch: picture, prepare: ignoring })).toMatchObject({
      ended: 'stopped',
      created: 0,
    });
    expect(api.imports.size).toBe(0);
  });

  it('the same picture is sent once in a run', async () => {
    const api = await startFakeApi();
    const source = paperSource(0);
    const html = '<p>A</p><p><img src="https://www.contoh.go.id/lambang.png" alt="Lambang"></p><p>B</p>';
    for (const id of ['1', '2', '3']) source.articles.set(id, paperArticle(id, { html }));
    await run(api, source, {}, { fetch: picture });
    expect(api.pictures).toHaveLength(1);
  });
});

describe('interrupted', () => {
  it('finishes what is on its way and begins nothing more', async () => {
    const api = await startFakeApi();
    const source = paperSource(60);
    const stop = new AbortController();
    api.instead = ({ method }) => {
      if (method === 'PUT' && api.imports.size === 5) stop.abort();
      return undefined;
    };
    const report = await run(api, source, {}, { stop: stop.signal });
    expect(report.ended).toBe('interrupted');
    expect(report.created).toBe(api.imports.size);
    expect(report.created).toBeGreaterThan(5);
    expect(report.created).toBeLessThan(15);
    expect(report.skipped).toEqual([]);
    expect(await run(api, source)).toMatchObject({ created: 60 - report.created, ended: 'complete' });
  });
});
