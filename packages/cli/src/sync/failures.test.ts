import { describe, expect, it } from 'vitest';
import { startFakeApi } from '../../test/support/fake-api.js';
import { picture, withPicture } from '../../test/support/paper-picture.js';
import { paperArticle, paperSource } from '../../test/support/paper-source.js';
import { change, run } from '../../test/support/sync-run.js';
import { prepareArticle } from '../prepare/prepare-article.js';
import type { SafeFetch } from '../safe-fetch/safe-fetch.js';
import type { SyncWorld } from './run-sync.js';

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
        problem: { en: expect.stringContaining('run the same command again') },
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
